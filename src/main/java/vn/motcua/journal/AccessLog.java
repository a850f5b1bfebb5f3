package vn.motcua.journal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.kernel.SubjectRef;
import vn.motcua.kernel.sql.Sql;

/**
 * Each look of staff at personal data, kept for ever and shown to the person concerned. A row is a
 * transaction of its own: what was seen was seen, whatever becomes of the caller's transaction.
 */
@Component
public class AccessLog {

    private static final String INSERT_SQL =
            """
            insert into journal.access_log (epoch, recorded_at, actor_kind, actor_id, subject, subject_id,
                what, why)
            values (:epoch, :at, :kind, :actor, :subject, :subject_id, :what, :why)
            """;
    private static final String OF_SUBJECT_SQL =
            """
            select recorded_at, actor_kind, actor_id, what, why from journal.access_log
            where subject_id = :subject_id
            order by recorded_at desc, id desc
            limit 200
            """;

    /** Why an officer sees what is a citizen's own: they fill it in together. */
    public static final String ASSISTED = "assisted";

    /** One look: when (real time), who, at what, why. */
    public record Look(Instant at, Actor actor, String what, String why) {}

    private final JdbcClient jdbc;
    private final Epochs epochs;
    private final Clock clock;

    AccessLog(JdbcClient jdbc, Epochs epochs, Clock clock) {
        this.jdbc = jdbc;
        this.epochs = epochs;
        this.clock = clock;
    }

    /**
     * Notes a look.
     *
     * @param what code of what was seen, such as {@code dossier-page}
     * @param why code of the right it was seen by, or {@link #ASSISTED}
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void looked(Actor actor, SubjectRef subject, String what, String why) {
        jdbc.sql(INSERT_SQL)
                .param("epoch", epochs.current())
                .param("at", Sql.at(clock.instant()))
                .param("kind", actor.kind().name())
                .param("actor", actor.id())
                .param("subject", subject.kind())
                .param("subject_id", subject.id())
                .param("what", what)
                .param("why", why)
                .update();
    }

    /** The last 200 looks at a subject, newest first. */
    public List<Look> of(SubjectRef subject) {
        return jdbc.sql(OF_SUBJECT_SQL)
                .param("subject_id", subject.id())
                .query((row, n) ->
                        new Look(
                                Sql.instant(row, "recorded_at"),
                                new Actor(
                                        Actor.Kind.valueOf(row.getString("actor_kind")),
                                        row.getObject("actor_id", UUID.class)),
                                Objects.requireNonNull(row.getString("what")),
                                Objects.requireNonNull(row.getString("why"))))
                .list();
    }
}
