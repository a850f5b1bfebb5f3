package vn.motcua.journal;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.kernel.sql.Sql;

/**
 * Refusals that concern security, one row each, in a transaction of its own: it stays when the
 * refused command is rolled back.
 */
@Component
public class SecurityLog {

    private static final String INSERT_SQL =
            """
            insert into journal.security_log (epoch, recorded_at, actor_kind, actor_id, what, detail, address)
            values (:epoch, :at, :kind, :actor, :what, :detail, :address)
            """;

    private final JdbcClient jdbc;
    private final Epochs epochs;
    private final Clock clock;

    SecurityLog(JdbcClient jdbc, Epochs epochs, Clock clock) {
        this.jdbc = jdbc;
        this.epochs = epochs;
        this.clock = clock;
    }

    /**
     * Notes a security refusal.
     *
     * @param what code, such as {@code no-right}, {@code locked-out}, {@code replay}
     * @param detail codes and ids only, no personal data, no secrets
     * @param address network address of the asker, or blank
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void refused(Actor actor, String what, String detail, String address) {
        jdbc.sql(INSERT_SQL)
                .param("epoch", epochs.current())
                .param("at", Sql.at(clock.instant()))
                .param("kind", actor.kind().name())
                .param("actor", actor.id())
                .param("what", what)
                .param("detail", detail)
                .param("address", address)
                .update();
    }
}
