package vn.motcua.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** Reads where dossiers lie now: open work alone, each dossier of it looked up by its key. */
@Component
class FlowStore {

    private static final String OPEN_WORK_FRAGMENT =
            """
            from dossier.task t
            where t.unit_id = any (cast(:units as uuid[]))
              and t.version_id = any (cast(:versions as uuid[])) and t.waits is null and t.opinion_of = 0
              and (select d.agency_id from dossier.dossier d where d.dossier_id = t.dossier_id) = :agency
            """;
    private static final String NOW_SQL =
            """
            select t.dossier_id, t.code, t.version_id, t.process_id, t.step, t.unit_id, t.post, t.assignee,
                t.opened_at, t.due, t.held
            """
                    + OPEN_WORK_FRAGMENT
                    + " order by t.opened_at, t.dossier_id, t.task_no";

    /** How much open work there is of each procedure's versions. */
    private static final String OPEN_SQL =
            """
            select t.version_id, count(distinct t.dossier_id) as open,
                count(distinct t.dossier_id) filter (where t.due < :now and not t.held) as late
            """
                    + OPEN_WORK_FRAGMENT
                    + " group by t.version_id";

    /** An open task as it is stored. */
    record Row(
            UUID dossier,
            String code,
            UUID version,
            @Nullable UUID process,
            String step,
            UUID unit,
            String post,
            @Nullable UUID assignee,
            Instant openedAt,
            Instant due,
            boolean held) {}

    /** Dossiers of one version that are open, and those of them whose step is late. */
    record Open(UUID version, int open, int late) {}

    private final JdbcClient jdbc;

    FlowStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those that have lain longest come first.
     *
     * @param units all with which open work may lie, whoever received the dossier
     */
    List<Row> now(UUID agency, Collection<UUID> units, Collection<UUID> versions) {
        return jdbc.sql(NOW_SQL)
                .param("agency", agency)
                .param("units", units.toArray(UUID[]::new))
                .param("versions", versions.toArray(UUID[]::new))
                .query(FlowStore::row)
                .list();
    }

    List<Open> open(UUID agency, Collection<UUID> units, Collection<UUID> versions, Instant now) {
        return jdbc.sql(OPEN_SQL)
                .param("agency", agency)
                .param("units", units.toArray(UUID[]::new))
                .param("versions", versions.toArray(UUID[]::new))
                .param("now", Sql.at(now))
                .query((row, n) ->
                        new Open(
                                Objects.requireNonNull(row.getObject("version_id", UUID.class)),
                                row.getInt("open"),
                                row.getInt("late")))
                .list();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                Objects.requireNonNull(row.getObject("dossier_id", UUID.class)),
                Objects.requireNonNull(row.getString("code")),
                Objects.requireNonNull(row.getObject("version_id", UUID.class)),
                row.getObject("process_id", UUID.class),
                Objects.requireNonNull(row.getString("step")),
                Objects.requireNonNull(row.getObject("unit_id", UUID.class)),
                Objects.requireNonNull(row.getString("post")),
                row.getObject("assignee", UUID.class),
                Sql.instant(row, "opened_at"),
                Sql.instant(row, "due"),
                row.getBoolean("held"));
    }
}
