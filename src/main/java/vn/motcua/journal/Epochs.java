package vn.motcua.journal;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/**
 * Which epoch the journal is in. Transaction ids belong to one PostgreSQL cluster; when the
 * database has been moved to another, its first start there opens the next epoch and the order goes
 * on.
 */
@Component
class Epochs {

    private static final String SYSTEM_SQL =
            "select system_identifier::text from pg_control_system()";
    private static final String OPEN_SQL =
            """
            insert into journal.epoch (epoch, system_identifier, opened_at)
            select coalesce(max(epoch), 0) + 1, :system, :at from journal.epoch
            having coalesce((array_agg(system_identifier order by epoch desc))[1], '') <> :system
            on conflict do nothing
            """;
    private static final String CURRENT_SQL =
            "select max(epoch) from journal.epoch where system_identifier = :system";

    private final int current;

    Epochs(JdbcClient jdbc, Clock clock) {
        String system = jdbc.sql(SYSTEM_SQL).query(String.class).single();
        jdbc.sql(OPEN_SQL).param("system", system).param("at", Sql.at(clock.instant())).update();
        this.current = jdbc.sql(CURRENT_SQL).param("system", system).query(Integer.class).single();
    }

    int current() {
        return current;
    }
}
