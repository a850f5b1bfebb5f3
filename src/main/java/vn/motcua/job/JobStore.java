package vn.motcua.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

@Component
final class JobStore {

    private static final String INSERT_SQL =
            """
            insert into job.progress (id, kind, title_key, argument, state, started_by, started_at)
            values (:id, :kind, :title, :argument, 'WAITING', :by, :at)
            """;

    private static final String BEGIN_SQL =
            """
            update job.progress
               set state = 'RUNNING', done = 0, total = 0
             where id = :id
               and state in ('WAITING', 'RUNNING')
            returning kind, argument
            """;

    private static final String TELL_SQL =
            """
            update job.progress
               set total = :total, done = :done, message = :message
             where id = :id
            returning state
            """;

    private static final String END_SQL =
            """
            update job.progress
               set state = :state, ended_at = :at
             where id = :id
               and ended_at is null
            """;

    private static final String ASK_TO_STOP_SQL =
            """
            update job.progress
               set state = 'CANCELLING'
             where id = :id
               and state in ('WAITING', 'RUNNING')
            """;

    private static final String FIND_SQL =
            """
            select id, kind, title_key, state, total, done, message, started_by, started_at,
                   ended_at
              from job.progress
             where id = :id
            """;

    private static final String OPEN_SQL =
            """
            select id, kind, title_key, state, total, done, message, started_by, started_at,
                   ended_at
              from job.progress
             where ended_at is null
             order by started_at
             limit 100
            """;

    private static final String LATEST_SQL =
            """
            select id, kind, title_key, state, total, done, message, started_by, started_at,
                   ended_at
              from job.progress
             where kind = :kind
             order by started_at desc
             limit 1
            """;

    private final JdbcClient jdbc;

    JobStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, JobOrder order, Instant at) {
        jdbc.sql(INSERT_SQL)
                .param("id", id)
                .param("kind", order.kind())
                .param("title", order.titleKey())
                .param("argument", order.argument())
                .param("by", order.startedBy())
                .param("at", Sql.at(at))
                .update();
    }

    /** What to do, or nothing when somebody stopped the job before it began. */
    Optional<Task> begin(UUID id) {
        return jdbc.sql(BEGIN_SQL)
                .param("id", id)
                .query((row, n) -> new Task(row.getString("kind"), row.getString("argument")))
                .optional();
    }

    JobState tell(UUID id, long total, long done, @Nullable String message) {
        return jdbc.sql(TELL_SQL)
                .param("id", id)
                .param("total", total)
                .param("done", done)
                .param("message", message)
                .query((row, n) -> JobState.valueOf(row.getString("state")))
                .single();
    }

    void end(UUID id, JobState state, Instant at) {
        jdbc.sql(END_SQL)
                .param("id", id)
                .param("state", state.name())
                .param("at", Sql.at(at))
                .update();
    }

    boolean askToStop(UUID id) {
        return jdbc.sql(ASK_TO_STOP_SQL).param("id", id).update() == 1;
    }

    Optional<JobProgress> find(UUID id) {
        return jdbc.sql(FIND_SQL).param("id", id).query(JobStore::progress).optional();
    }

    List<JobProgress> open() {
        return jdbc.sql(OPEN_SQL).query(JobStore::progress).list();
    }

    Optional<JobProgress> latest(String kind) {
        return jdbc.sql(LATEST_SQL).param("kind", kind).query(JobStore::progress).optional();
    }

    private static JobProgress progress(ResultSet row, int n) throws SQLException {
        return new JobProgress(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("title_key"),
                JobState.valueOf(row.getString("state")),
                row.getLong("total"),
                row.getLong("done"),
                row.getString("message"),
                row.getObject("started_by", UUID.class),
                Sql.instant(row, "started_at"),
                Sql.instantOrNull(row, "ended_at"));
    }

    record Task(String kind, String argument) {}
}
