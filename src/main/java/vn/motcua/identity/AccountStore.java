package vn.motcua.identity;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** Rows of accounts and their recovery codes. */
@Component
class AccountStore {

    private static final String BY_USERNAME_SQL =
            """
            select id, staff, username, password_hash, roles, active, must_change, language,
                   locked_until, totp_secret
            from identity.account
            where username = :username
            """;

    private static final String BY_ID_SQL =
            """
            select id, staff, username, password_hash, roles, active, must_change, language,
                   locked_until, totp_secret
            from identity.account
            where id = :id
            """;

    private static final String OPEN_OF_SQL =
            """
            select id, staff, username, password_hash, roles, active, must_change, language,
                   locked_until, totp_secret
            from identity.account
            where staff = :staff and active
            order by created_at
            limit 1
            """;

    private static final String ALL_SQL =
            """
            select id, staff, username, password_hash, roles, active, must_change, language,
                   locked_until, totp_secret
            from identity.account
            order by username
            """;

    private static final String ANY_SQL =
            """
            select exists (select 1 from identity.account)
            """;

    /** Serialises first runs on all nodes; the number means nothing. */
    private static final String LOCK_FIRST_RUN_SQL =
            """
            select true from (select pg_advisory_xact_lock(70070070)) as locked
            """;

    private static final String INSERT_SQL =
            """
            insert into identity.account
                (id, staff, username, password_hash, roles, must_change, created_at)
            values (:id, :staff, :username, :hash, :roles, :mustChange, :at)
            on conflict (username) do nothing
            """;

    private static final String FAILED_SQL =
            """
            update identity.account
            set failures = case when failures + 1 >= :most then 0 else failures + 1 end,
                locked_until = case when failures + 1 >= :most then :until else locked_until end
            where id = :id
            returning failures = 0 as locked
            """;

    private static final String SUCCEEDED_SQL =
            """
            update identity.account set failures = 0, locked_until = null
            where id = :id and (failures > 0 or locked_until is not null)
            """;

    private static final String SET_PASSWORD_SQL =
            """
            update identity.account
            set password_hash = :hash, must_change = :mustChange, failures = 0, locked_until = null
            where id = :id
            """;

    private static final String SET_ACTIVE_SQL =
            """
            update identity.account set active = :active where id = :id
            """;

    private static final String SET_LANGUAGE_SQL =
            """
            update identity.account set language = :language where id = :id
            """;

    private static final String SET_TOTP_SQL =
            """
            update identity.account set totp_secret = :secret, totp_step = :step where id = :id
            """;

    /** Fails for a step that was used already, so that a code counts once on all nodes. */
    private static final String USE_STEP_SQL =
            """
            update identity.account set totp_step = :step where id = :id and totp_step < :step
            """;

    private static final String DELETE_CODES_SQL =
            """
            delete from identity.recovery_code where account = :id
            """;

    private static final String INSERT_CODE_SQL =
            """
            insert into identity.recovery_code (account, hash) values (:id, :hash)
            """;

    private static final String USE_CODE_SQL =
            """
            update identity.recovery_code set used_at = :at
            where account = :id and hash = :hash and used_at is null
            """;

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> byUsername(String username) {
        return jdbc.sql(BY_USERNAME_SQL)
                .param("username", username)
                .query((row, n) -> account(row))
                .optional();
    }

    Optional<Account> byId(UUID id) {
        return jdbc.sql(BY_ID_SQL).param("id", id).query((row, n) -> account(row)).optional();
    }

    /** The open account of a member of staff. */
    Optional<Account> openOf(UUID staff) {
        return jdbc.sql(OPEN_OF_SQL)
                .param("staff", staff)
                .query((row, n) -> account(row))
                .optional();
    }

    List<Account> all() {
        return jdbc.sql(ALL_SQL).query((row, n) -> account(row)).list();
    }

    boolean isAny() {
        return jdbc.sql(ANY_SQL).query(Boolean.class).single();
    }

    void lockFirstRun() {
        jdbc.sql(LOCK_FIRST_RUN_SQL).query(Boolean.class).single();
    }

    private static Account account(ResultSet row) throws SQLException {
        Array roles = row.getArray("roles");
        return new Account(
                row.getObject("id", UUID.class),
                row.getObject("staff", UUID.class),
                row.getString("username"),
                row.getString("password_hash"),
                Arrays.stream((Object[]) roles.getArray())
                        .map(role -> Role.valueOf(Objects.toString(role)))
                        .collect(Collectors.toUnmodifiableSet()),
                row.getBoolean("active"),
                row.getBoolean("must_change"),
                row.getString("language"),
                Sql.instantOrNull(row, "locked_until"),
                row.getString("totp_secret"));
    }

    /** False when the user name is taken. */
    boolean insert(
            UUID id,
            UUID staff,
            String username,
            String hash,
            Set<Role> roles,
            boolean mustChange,
            Instant at) {
        return jdbc.sql(INSERT_SQL)
                        .param("id", id)
                        .param("staff", staff)
                        .param("username", username)
                        .param("hash", hash)
                        .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                        .param("mustChange", mustChange)
                        .param("at", Sql.at(at))
                        .update()
                == 1;
    }

    /** One more failure; true when it locked the account. */
    boolean failed(UUID id, int most, Instant until) {
        return jdbc.sql(FAILED_SQL)
                .param("id", id)
                .param("most", most)
                .param("until", Sql.at(until))
                .query(Boolean.class)
                .single();
    }

    void succeeded(UUID id) {
        jdbc.sql(SUCCEEDED_SQL).param("id", id).update();
    }

    void setPassword(UUID id, String hash, boolean mustChange) {
        jdbc.sql(SET_PASSWORD_SQL)
                .param("id", id)
                .param("hash", hash)
                .param("mustChange", mustChange)
                .update();
    }

    int setActive(UUID id, boolean active) {
        return jdbc.sql(SET_ACTIVE_SQL).param("id", id).param("active", active).update();
    }

    void setLanguage(UUID id, String language) {
        jdbc.sql(SET_LANGUAGE_SQL).param("id", id).param("language", language).update();
    }

    void setTotp(UUID id, @Nullable String secret, long step) {
        jdbc.sql(SET_TOTP_SQL).param("id", id).param("secret", secret).param("step", step).update();
    }

    boolean useStep(UUID id, long step) {
        return jdbc.sql(USE_STEP_SQL).param("id", id).param("step", step).update() == 1;
    }

    void replaceCodes(UUID id, Collection<byte[]> hashes) {
        jdbc.sql(DELETE_CODES_SQL).param("id", id).update();
        hashes.forEach(h -> jdbc.sql(INSERT_CODE_SQL).param("id", id).param("hash", h).update());
    }

    boolean useCode(UUID id, byte[] hash, Instant at) {
        return jdbc.sql(USE_CODE_SQL)
                        .param("id", id)
                        .param("hash", hash)
                        .param("at", Sql.at(at))
                        .update()
                == 1;
    }
}
