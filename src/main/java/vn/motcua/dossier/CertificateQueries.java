package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.sql.Sql;

/** The books of certification (sổ chứng thực), and what waits to be signed. */
@Component
@LegalBasis("nd-23-2015#13")
public class CertificateQueries {

    private static final String LINE_FRAGMENT =
            """
            select c.dossier_id, d.code, c.book, c.number, c.year, c.signed_on,
                coalesce(a.organisation, a.full_name, '') as applicant,
                coalesce(a.id_number, a.tax_number, '') as id_number, coalesce(n.text, '') as paper, c.signer,
                c.pages, c.copies, c.fee, coalesce(c.agreed, '') as agreed, d.promised_due, d.returned_at
            from dossier.certificate c
            join dossier.dossier d on d.dossier_id = c.dossier_id
            left join dossier.applicant a on a.dossier_id = c.dossier_id
            left join dossier.note n on n.dossier_id = c.dossier_id and n.version = c.version
            """;

    private static final String BOOK_SQL =
            LINE_FRAGMENT
                    + """
                    where c.agency_id = :agency and c.book = :book and c.number is not null
                        and c.signed_on >= :from and c.signed_on <= :to
                    order by c.year, c.number
                    limit :limit
                    """;

    private static final String WAITING_SQL =
            LINE_FRAGMENT
                    + """
                    where c.agency_id = :agency and c.number is null and d.resolved_at is null
                    order by d.promised_due, c.dossier_id
                    limit :limit
                    """;

    private static final String ONE_SQL = LINE_FRAGMENT + "where c.dossier_id = :id";

    private final JdbcClient jdbc;

    CertificateQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lines of one book, days of signing both included; rights are the caller's to have asked. */
    public List<CertificateLine> book(
            UUID agency, String book, LocalDate from, LocalDate to, int most) {
        return jdbc.sql(BOOK_SQL)
                .param("agency", agency)
                .param("book", book)
                .param("from", from)
                .param("to", to)
                .param("limit", most)
                .query(CertificateQueries::line)
                .list();
    }

    /** What an agency has promised and not signed yet, the next due first. */
    public List<CertificateLine> waiting(UUID agency, int most) {
        return jdbc.sql(WAITING_SQL)
                .param("agency", agency)
                .param("limit", most)
                .query(CertificateQueries::line)
                .list();
    }

    public Optional<CertificateLine> find(UUID dossier) {
        return jdbc.sql(ONE_SQL).param("id", dossier).query(CertificateQueries::line).optional();
    }

    private static CertificateLine line(ResultSet row, int n) throws SQLException {
        return new CertificateLine(
                Objects.requireNonNull(row.getObject("dossier_id", UUID.class)),
                text(row, "code"),
                text(row, "book"),
                row.getInt("number"),
                row.getInt("year"),
                row.getObject("signed_on", LocalDate.class),
                text(row, "applicant"),
                text(row, "id_number"),
                text(row, "paper"),
                row.getObject("signer", UUID.class),
                row.getInt("pages"),
                row.getInt("copies"),
                row.getLong("fee"),
                text(row, "agreed"),
                Sql.instantOrNull(row, "promised_due"),
                Sql.instantOrNull(row, "returned_at"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        @Nullable String text = row.getString(column);
        return text == null ? "" : text;
    }
}
