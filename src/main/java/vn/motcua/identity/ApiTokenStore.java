package vn.motcua.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** Rows of the programming interface's tokens; only their hashes are kept. */
@Component
class ApiTokenStore {

    private static final String INSERT_SQL =
            """
            insert into identity.api_token (id, account, label, hash, created_at, expires_at)
            values (:id, :account, :label, :hash, :at, :expires)
            """;

    private static final String OWNER_SQL =
            """
            select t.account
            from identity.api_token t
            join identity.account a on a.id = t.account
            where t.hash = :hash
              and t.revoked_at is null
              and (t.expires_at is null or t.expires_at > :at)
              and a.active
            """;

    private static final String OF_ACCOUNT_SQL =
            """
            select id, label, created_at, expires_at
            from identity.api_token
            where account = :account and revoked_at is null
            order by created_at desc, id
            """;

    private static final String REVOKE_SQL =
            """
            update identity.api_token set revoked_at = :at
            where id = :id and account = :account and revoked_at is null
            """;

    private final JdbcClient jdbc;

    ApiTokenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(
            UUID id,
            UUID account,
            String label,
            byte[] hash,
            Instant at,
            @Nullable Instant expires) {
        jdbc.sql(INSERT_SQL)
                .param("id", id)
                .param("account", account)
                .param("label", label)
                .param("hash", hash)
                .param("at", Sql.at(at))
                .param("expires", Sql.at(expires))
                .update();
    }

    Optional<UUID> owner(byte[] hash, Instant at) {
        return jdbc.sql(OWNER_SQL)
                .param("hash", hash)
                .param("at", Sql.at(at))
                .query(UUID.class)
                .optional();
    }

    List<ApiTokens.Listed> of(UUID account) {
        return jdbc.sql(OF_ACCOUNT_SQL)
                .param("account", account)
                .query((row, n) ->
                        new ApiTokens.Listed(
                                row.getObject("id", UUID.class),
                                row.getString("label"),
                                Sql.instant(row, "created_at"),
                                Sql.instantOrNull(row, "expires_at")))
                .list();
    }

    int revoke(UUID id, UUID account, Instant at) {
        return jdbc.sql(REVOKE_SQL)
                .param("id", id)
                .param("account", account)
                .param("at", Sql.at(at))
                .update();
    }
}
