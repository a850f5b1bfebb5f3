package vn.motcua.archive;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** Writes rows of results, each under its lock. */
@Component
class ResultStore {

    private static final String LOCK_SQL =
            "select id from archive.result where id = :id for update";
    private static final String SALT_SQL = "select salt from archive.result where id = :id";
    private static final String OLD_SQL =
            """
            insert into archive.result (id, agency, procedure, type, number, signed_on, issuer, signer,
                owner_kind, owner_name, owner_number, folded, valid_from, valid_to, entered_at, revision, salt)
            values (:id, :agency, :procedure, :type, :number, :signed, :issuer, :signer, :kind, :owner,
                :ownerNumber, :folded, :from, :to, :at, 1, :salt)
            on conflict do nothing
            """;
    private static final String KNOWN_SQL =
            """
            select exists (select from archive.result
                where agency = :agency and type = :type and number = :number and signed_on = :signed
                  and id <> :id)
            """;
    private static final String CONFIRM_SQL =
            """
            update archive.result set revision = revision + 1, procedure = :procedure, type = :type,
                number = :number, signed_on = :signed, issuer = :issuer, signer = :signer, owner_kind = :kind,
                owner_name = :owner, owner_number = :ownerNumber, folded = :folded, valid_from = :from,
                valid_to = :to, code = :code, file = :file, file_name = :fileName, confirmed_at = :at, digitised_at = coalesce(digitised_at, :at),
                confirmed_by = :by, verdict = :verdict
            where id = :id
            """;
    private static final String FILE_LOCK_SQL =
            """
            select true from (select pg_advisory_xact_lock(hashtextextended(:file, 320))) as locked
            """;
    private static final String FILE_SQL =
            "select code from archive.result where file = :file and id <> :id";
    private static final String NEXT_SQL =
            """
            insert into archive.book as b (agency, year, last) values (:agency, :year, 1)
            on conflict (agency, year) do update set last = b.last + 1
            returning last
            """;
    private static final String MOVE_SQL =
            "update archive.result set revision = revision + 1 where id = :id";
    private static final String END_SQL =
            """
            insert into archive.ending (result, no, kind, on_day, basis, replaced_by, at, by_staff)
            select :result, count(*) + 1, :kind, :on, :basis, :replacedBy, :at, :by
            from archive.ending where result = :result
            """;
    private static final String UNDO_SQL =
            """
            update archive.ending set undone_at = :at, undone_by = :by
            where result = :result and undone_at is null
            """;
    private static final String ACT_SQL =
            """
            insert into archive.act (result, no, step, at, by_staff, note)
            select :result, count(*) + 1, :step, :at, :by, :note from archive.act where result = :result
            """;
    private static final String ACTS_SQL =
            "select no, step, at, by_staff, note from archive.act where result = :id order by no";

    private final JdbcClient jdbc;

    ResultStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds one, where it is there, until the transaction ends. */
    void lock(UUID id) {
        jdbc.sql(LOCK_SQL).param("id", id).query(UUID.class).optional();
    }

    /** Of the digests in the journal; absent once the person was erased. */
    Optional<byte[]> salt(UUID id) {
        return jdbc
                .sql(SALT_SQL)
                .param("id", id)
                .query((row, n) -> Optional.ofNullable(row.getBytes("salt")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** False where it is there already, or another of the same kind, number and day is. */
    boolean insertOld(
            UUID id, UUID agency, String procedure, ResultWords words, byte[] salt, Instant at) {
        return words(jdbc.sql(OLD_SQL), procedure, words)
                        .param("id", id)
                        .param("agency", agency)
                        .param("at", Sql.at(at))
                        .param("salt", salt)
                        .update()
                == 1;
    }

    /** Whether the register of the agency has another of the same kind, number and day. */
    boolean isKnown(UUID id, UUID agency, ResultWords words) {
        return jdbc.sql(KNOWN_SQL)
                .param("id", id)
                .param("agency", agency)
                .param("type", words.type())
                .param("number", words.number())
                .param("signed", words.signedOn())
                .query(Boolean.class)
                .single();
    }

    void confirm(UUID id, String procedure, ResultWords words, Attested attested) {
        words(jdbc.sql(CONFIRM_SQL), procedure, words)
                .param("id", id)
                .param("code", attested.code())
                .param("file", attested.file())
                .param("fileName", attested.fileName())
                .param("at", Sql.at(attested.at()))
                .param("by", attested.by())
                .param("verdict", attested.verdict().name())
                .update();
    }

    private static JdbcClient.StatementSpec words(
            JdbcClient.StatementSpec statement, String procedure, ResultWords words) {
        return statement
                .param("procedure", procedure)
                .param("type", words.type())
                .param("number", words.number())
                .param("signed", words.signedOn())
                .param("issuer", words.issuer())
                .param("signer", words.signer())
                .param("kind", words.owner().kind().name())
                .param("owner", words.owner().name())
                .param("ownerNumber", words.owner().number())
                .param("folded", words.folded())
                .param("from", words.validFrom(), Types.DATE)
                .param("to", words.validTo(), Types.DATE);
    }

    /**
     * The code of another result that has the very same e-file. Nobody else gives that file to a
     * result until the transaction ends.
     */
    Optional<String> ofFile(UUID id, String file) {
        jdbc.sql(FILE_LOCK_SQL).param("file", file).query(Boolean.class).single();
        return jdbc.sql(FILE_SQL)
                .param("id", id)
                .param("file", file)
                .query(String.class)
                .optional();
    }

    /** The next number of an agency's year; none is left out. */
    int next(UUID agency, int year) {
        return jdbc.sql(NEXT_SQL)
                .param("agency", agency)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    void move(UUID id) {
        jdbc.sql(MOVE_SQL).param("id", id).update();
    }

    void end(UUID result, ResultEnding ending, Instant at, UUID by) {
        jdbc.sql(END_SQL)
                .param("result", result)
                .param("kind", ending.kind().name())
                .param("on", ending.on())
                .param("basis", ending.basis())
                .param("replacedBy", ending.replacedBy(), Types.OTHER)
                .param("at", Sql.at(at))
                .param("by", by)
                .update();
    }

    void undo(UUID result, Instant at, UUID by) {
        jdbc.sql(UNDO_SQL).param("result", result).param("at", Sql.at(at)).param("by", by).update();
    }

    void act(UUID result, ResultStep step, Instant at, UUID by, String note) {
        jdbc.sql(ACT_SQL)
                .param("result", result)
                .param("step", step.name())
                .param("at", Sql.at(at))
                .param("by", by)
                .param("note", note)
                .update();
    }

    List<ResultAct> acts(UUID id) {
        return jdbc.sql(ACTS_SQL)
                .param("id", id)
                .query((row, n) ->
                        new ResultAct(
                                row.getInt("no"),
                                ResultStep.valueOf(row.getString("step")),
                                Sql.instant(row, "at"),
                                ResultRows.uuid(row, "by_staff"),
                                row.getString("note")))
                .list();
    }
}
