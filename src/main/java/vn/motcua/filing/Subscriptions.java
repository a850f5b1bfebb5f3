package vn.motcua.filing;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.kernel.TextHash;
import vn.motcua.kernel.sql.Sql;

/**
 * Calendars that people subscribe to on their telephones, which cannot sign in: known by a secret
 * in the address, which a new one replaces.
 */
@Component
public class Subscriptions {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String MAKE_SQL =
            """
            insert into filing.calendar (account, hash, made_at) values (:account, :hash, :at)
            on conflict (account) do update set hash = excluded.hash, made_at = excluded.made_at
            """;
    private static final String FIND_SQL = "select account from filing.calendar where hash = :hash";
    private static final String ON_SQL =
            "select exists (select from filing.calendar where account = :account)";
    private static final String END_SQL = "delete from filing.calendar where account = :account";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Subscriptions(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new secret; the one before opens nothing any more. */
    public String make(UUID account) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql(MAKE_SQL)
                .param("account", account)
                .param("hash", TextHash.of(secret))
                .param("at", Sql.at(clock.instant()))
                .update();
        return secret;
    }

    /** Whose calendar it is. */
    public Optional<UUID> account(String secret) {
        return jdbc.sql(FIND_SQL).param("hash", TextHash.of(secret)).query(UUID.class).optional();
    }

    /** Whether the account has a calendar that somebody may read. */
    public boolean isOn(UUID account) {
        return jdbc.sql(ON_SQL).param("account", account).query(Boolean.class).single();
    }

    public void end(UUID account) {
        jdbc.sql(END_SQL).param("account", account).update();
    }
}
