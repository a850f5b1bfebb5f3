package vn.motcua.citizen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** The rows of one-time codes. */
@Component
class CodeStore {

    private static final String LOCK_SQL =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(:contact, 119))) l";

    private static final String RECENT_SQL =
            """
            select count(*) as sent, max(made_at) as last
              from citizen.code
             where kind = :kind
               and contact = :contact
               and made_at > :since
            """;

    private static final String FROM_ADDRESS_SQL =
            """
            select count(*)
              from citizen.code
             where address = :address
               and made_at > :since
            """;

    private static final String SUPERSEDE_SQL =
            """
            update citizen.code
               set ended_at = :at
             where kind = :kind
               and contact = :contact
               and purpose = :purpose
               and ended_at is null
            """;

    private static final String INSERT_SQL =
            """
            insert into citizen.code (id, kind, contact, purpose, account, salt, hash, address, made_at, expires_at)
            values (:id, :kind, :contact, :purpose, :account, :salt, :hash, :address, :at, :until)
            """;

    private static final String TRY_SQL =
            """
            update citizen.code
               set tries = tries + 1
             where id = :id
               and purpose = :purpose
               and account is not distinct from cast(:account as uuid)
               and ended_at is null
               and expires_at > :at
               and tries < :most
            returning kind, contact, salt, hash
            """;

    private static final String USE_SQL =
            "update citizen.code set ended_at = :at where id = :id and ended_at is null";

    private static final String SWEEP_SQL = "delete from citizen.code where made_at < :before";

    private final JdbcClient jdbc;

    CodeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Codes of one contact since a moment. */
    record Recent(int sent, @Nullable Instant last) {}

    /** A code that may be tried, with this try counted. */
    record Tried(Contact contact, CodeHash hash) {}

    /** Until the transaction ends nobody else sends a code to this contact. */
    void lock(Contact contact) {
        jdbc.sql(LOCK_SQL).param("contact", contact.value()).query(Integer.class).single();
    }

    Recent recent(Contact contact, Instant since) {
        return of(jdbc.sql(RECENT_SQL), contact)
                .param("since", Sql.at(since))
                .query((row, n) -> new Recent(row.getInt("sent"), Sql.instantOrNull(row, "last")))
                .single();
    }

    int fromAddress(String address, Instant since) {
        return jdbc.sql(FROM_ADDRESS_SQL)
                .param("address", address)
                .param("since", Sql.at(since))
                .query(Integer.class)
                .single();
    }

    void supersede(Contact contact, CodePurpose purpose, Instant at) {
        of(jdbc.sql(SUPERSEDE_SQL), contact)
                .param("purpose", purpose.name())
                .param("at", Sql.at(at))
                .update();
    }

    void insert(UUID id, Codes.Request request, CodeHash hash, Instant at, Instant until) {
        of(jdbc.sql(INSERT_SQL), request.contact())
                .param("id", id)
                .param("purpose", request.purpose().name())
                .param("account", request.account())
                .param("salt", hash.salt())
                .param("hash", hash.hash())
                .param("address", request.address())
                .param("at", Sql.at(at))
                .param("until", Sql.at(until))
                .update();
    }

    Optional<Tried> attempt(
            UUID id, CodePurpose purpose, @Nullable UUID account, int most, Instant at) {
        return jdbc.sql(TRY_SQL)
                .param("id", id)
                .param("purpose", purpose.name())
                .param("account", account)
                .param("most", most)
                .param("at", Sql.at(at))
                .query((row, n) -> tried(row))
                .optional();
    }

    /** False where somebody else has just used it. */
    boolean use(UUID id, Instant at) {
        return jdbc.sql(USE_SQL).param("id", id).param("at", Sql.at(at)).update() == 1;
    }

    void sweep(Instant before) {
        jdbc.sql(SWEEP_SQL).param("before", Sql.at(before)).update();
    }

    private static Tried tried(ResultSet row) throws SQLException {
        return new Tried(
                new Contact(Contact.Kind.valueOf(row.getString("kind")), row.getString("contact")),
                new CodeHash(row.getBytes("salt"), row.getBytes("hash")));
    }

    private static JdbcClient.StatementSpec of(
            JdbcClient.StatementSpec statement, Contact contact) {
        return statement.param("kind", contact.kind().name()).param("contact", contact.value());
    }
}
