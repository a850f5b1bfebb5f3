package vn.motcua.dossier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the books of certification, and who signed on the screen. */
@Component
class CertificateStore {

    private static final String NEXT_NUMBER_SQL =
            """
            insert into dossier.certificate_counter as c (agency_id, book, year, last)
            values (:agency, :book, :year, 1)
            on conflict (agency_id, book, year) do update set last = c.last + 1
            returning last
            """;

    private static final String KEEP_SQL =
            """
            insert into dossier.certificate (dossier_id, agency_id, book, version, pages, copies, fee,
                agreed, year, number, signer, signed_on)
            values (:id, :agency, :book, :version, :pages, :copies, :fee, :agreed, :year, :number, :signer,
                :signed_on)
            on conflict (dossier_id) do update
            set book = excluded.book, version = excluded.version, pages = excluded.pages,
                copies = excluded.copies, fee = excluded.fee, agreed = excluded.agreed,
                year = excluded.year, number = excluded.number, signer = excluded.signer,
                signed_on = excluded.signed_on
            """;

    private static final String SIGNED_SQL =
            """
            insert into dossier.signature (dossier_id, version, file_hash) values (:id, :version, :hash)
            """;

    private final JdbcClient jdbc;

    CertificateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of a book's year, held until the transaction ends, so none is lost. */
    int nextNumber(UUID agency, String book, int year) {
        return jdbc.sql(NEXT_NUMBER_SQL)
                .param("agency", agency)
                .param("book", book)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    void entered(DossierState s, CertificateEvent.Entered e, int version) {
        keep(s, e.book(), version, e.pages(), e.copies(), e.fee(), e.agreed(), null);
    }

    void certified(DossierState s, CertificateEvent.Certified e, int version) {
        keep(s, e.book(), version, e.pages(), e.copies(), e.fee(), e.agreed(), e);
    }

    private void keep(
            DossierState s,
            String book,
            int version,
            int pages,
            int copies,
            long fee,
            String agreed,
            CertificateEvent.@Nullable Certified signed) {
        jdbc.sql(KEEP_SQL)
                .param("id", s.id())
                .param("agency", s.agency())
                .param("book", book)
                .param("version", version)
                .param("pages", pages)
                .param("copies", copies)
                .param("fee", fee)
                .param("agreed", agreed.isEmpty() ? null : agreed)
                .param("year", signed == null ? null : signed.year())
                .param("number", signed == null ? null : signed.number())
                .param("signer", signed == null ? null : signed.signer())
                .param(
                        "signed_on",
                        signed == null ? null : vn.motcua.kernel.Zones.dayOf(s.lastAt()))
                .update();
    }

    void signed(UUID dossier, int version, String fileHash) {
        jdbc.sql(SIGNED_SQL)
                .param("id", dossier)
                .param("version", version)
                .param("hash", fileHash)
                .update();
    }
}
