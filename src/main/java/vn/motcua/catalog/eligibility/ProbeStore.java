package vn.motcua.catalog.eligibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** The rows of probe runs and what each found. */
@Component
class ProbeStore {

    private static final String START_SQL =
            "insert into catalog.probe_run (id, job, started_at) values (:id, :job, :at)";
    private static final String END_SQL =
            "update catalog.probe_run set ended_at = :at where id = :id and ended_at is null";
    private static final String RUNS_SQL =
            """
            select r.id, r.job, r.started_at, r.ended_at,
                (select count(*) from catalog.probe_result p where p.run = r.id) as asked,
                (select count(*) from catalog.probe_result p
                    where p.run = r.id and p.outcome <> 'OPEN') as failed
            from catalog.probe_run r order by r.started_at desc, r.id desc limit 30
            """;
    private static final String RESULT_SQL =
            """
            insert into catalog.probe_result (run, code, outcome, status, millis, at)
            values (:run, :code, :outcome, :status, :millis, :at)
            on conflict (run, code) do nothing
            """;
    private static final String RESULTS_SQL =
            """
            select code, outcome, status, millis, at from catalog.probe_result
            where run = :run order by code
            """;
    private static final String ASKED_SQL =
            "select code from catalog.probe_result where run = :run";
    private static final String HISTORY_SQL =
            """
            select code, outcome, status, millis, at from catalog.probe_result
            where code = :code order by at desc limit 30
            """;
    private static final String FAILING_SQL =
            """
            select count(*) from catalog.probe_result p
            where p.outcome <> 'OPEN' and p.run = (select r.id from catalog.probe_run r
                where r.ended_at is not null order by r.started_at desc, r.id desc limit 1)
            """;

    private final JdbcClient jdbc;

    ProbeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void start(UUID run, UUID job, Instant at) {
        jdbc.sql(START_SQL).param("id", run).param("job", job).param("at", Sql.at(at)).update();
    }

    boolean end(UUID run, Instant at) {
        return jdbc.sql(END_SQL).param("id", run).param("at", Sql.at(at)).update() == 1;
    }

    /** The last first, at most thirty. */
    List<ProbeRun> runs() {
        return jdbc.sql(RUNS_SQL).query(ProbeStore::run).list();
    }

    Optional<ProbeRun> run(UUID id) {
        return runs().stream().filter(run -> run.id().equals(id)).findFirst();
    }

    void note(UUID run, ProbeResult result) {
        jdbc.sql(RESULT_SQL)
                .param("run", run)
                .param("code", result.code())
                .param("outcome", result.outcome().name())
                .param("status", result.status())
                .param("millis", result.millis())
                .param("at", Sql.at(result.at()))
                .update();
    }

    List<ProbeResult> results(UUID run) {
        return jdbc.sql(RESULTS_SQL).param("run", run).query(ProbeStore::result).list();
    }

    Set<String> asked(UUID run) {
        return jdbc.sql(ASKED_SQL).param("run", run).query((row, n) -> row.getString(1)).set();
    }

    /** Of one procedure, the last first. */
    List<ProbeResult> history(String code) {
        return jdbc.sql(HISTORY_SQL).param("code", code).query(ProbeStore::result).list();
    }

    /** How many entrances the last whole run found shut. */
    long failing() {
        return jdbc.sql(FAILING_SQL).query(Long.class).single();
    }

    private static ProbeRun run(ResultSet row, int n) throws SQLException {
        return new ProbeRun(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getObject("job", UUID.class)),
                Sql.instant(row, "started_at"),
                Sql.instantOrNull(row, "ended_at"),
                row.getInt("asked"),
                row.getInt("failed"));
    }

    private static ProbeResult result(ResultSet row, int n) throws SQLException {
        return new ProbeResult(
                row.getString("code"),
                ProbeResult.Outcome.valueOf(row.getString("outcome")),
                row.getInt("status"),
                row.getInt("millis"),
                Sql.instant(row, "at"));
    }
}
