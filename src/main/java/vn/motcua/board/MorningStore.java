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
import vn.motcua.dossier.Status;
import vn.motcua.kernel.sql.Sql;

/** Reads open work whose promise is near or broken, or that is suspended. One statement. */
@Component
class MorningStore {

    /** Open work alone is looked through; a dossier is looked up only for what is found there. */
    private static final String PRESSING_SQL =
            """
            select t.dossier_id, t.code, t.version_id, t.process_id, t.step, t.unit_id, t.post, t.assignee,
                t.opened_at, t.promised_due, d.paused_at, d.received_at, d.status
            from dossier.task t
            join dossier.dossier d on d.dossier_id = t.dossier_id
            where t.unit_id = any (cast(:units as uuid[])) and t.waits is null
              and ((not t.held and t.promised_due < :until) or t.held)
              and d.resolved_at is null
              and ((d.paused_at is null and t.promised_due < :until) or d.status = :suspended)
            order by t.promised_due, t.dossier_id, t.task_no
            """;

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
            @Nullable Instant promised,
            @Nullable Instant pausedAt,
            Instant receivedAt,
            boolean suspended) {

        Pressing as(Press press) {
            return new Pressing(
                    press, dossier, code, version, process, step, unit, post, assignee, openedAt,
                    promised, pausedAt);
        }
    }

    private final JdbcClient jdbc;

    MorningStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By promise. */
    List<Row> read(Collection<UUID> units, Instant until) {
        return jdbc.sql(PRESSING_SQL)
                .param("units", units.toArray(UUID[]::new))
                .param("until", Sql.at(until))
                .param("suspended", Status.SUSPENDED.code())
                .query(MorningStore::row)
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
                Sql.instantOrNull(row, "promised_due"),
                Sql.instantOrNull(row, "paused_at"),
                Sql.instant(row, "received_at"),
                row.getInt("status") == Status.SUSPENDED.code());
    }
}
