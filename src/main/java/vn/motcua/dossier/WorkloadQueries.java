package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.kernel.sql.Sql;

/** What a leader with one minute wants to know of some units. Two statements, open work only. */
@Component
public class WorkloadQueries {

    private static final String LOADS_SQL =
            """
            select t.unit_id, t.post, t.assignee, count(*) as open,
                count(*) filter (where t.due < :now and not t.held) as late,
                count(*) filter (where t.due >= :now and t.due < :soon and not t.held) as soon,
                count(*) filter (where t.held) as waiting
            from dossier.task t
            where t.unit_id = any (cast(:units as uuid[]))
            group by t.unit_id, t.post, t.assignee
            """;

    private static final String AT_RISK_SQL =
            """
            select risk.* from (
                select distinct on (d.dossier_id) d.dossier_id, d.code, d.version_id, d.promised_due,
                    d.apologised_at is not null as apologised,
                    t.unit_id, t.post, t.assignee
                from dossier.task t
                join dossier.dossier d on d.dossier_id = t.dossier_id
                where t.unit_id = any (cast(:units as uuid[]))
                  and d.resolved_at is null and d.paused_at is null and d.promised_due < :soon
                order by d.dossier_id, t.due) risk
            order by risk.promised_due, risk.dossier_id
            limit :most
            """;

    private final JdbcClient jdbc;
    private final Catalog catalog;

    WorkloadQueries(JdbcClient jdbc, Catalog catalog) {
        this.jdbc = jdbc;
        this.catalog = catalog;
    }

    /**
     * @param soon tasks due before it, and not late, count as soon
     */
    public List<Workload> loads(Collection<UUID> units, Instant now, Instant soon) {
        return jdbc.sql(LOADS_SQL)
                .param("units", units.toArray(UUID[]::new))
                .param("now", Sql.at(now))
                .param("soon", Sql.at(soon))
                .query((row, n) ->
                        new Workload(
                                row.getObject("unit_id", UUID.class),
                                row.getString("post"),
                                row.getObject("assignee", UUID.class),
                                row.getInt("open"),
                                row.getInt("late"),
                                row.getInt("soon"),
                                row.getInt("waiting")))
                .list();
    }

    /** The dossiers that are promised first, those before {@code soon} only. */
    public List<AtRisk> atRisk(Collection<UUID> units, Instant soon, int most) {
        return jdbc.sql(AT_RISK_SQL)
                .param("units", units.toArray(UUID[]::new))
                .param("soon", Sql.at(soon))
                .param("most", most)
                .query(this::row)
                .list();
    }

    private AtRisk row(ResultSet row, int number) throws SQLException {
        ProcedureVersion version = catalog.version(row.getObject("version_id", UUID.class));
        return new AtRisk(
                row.getObject("dossier_id", UUID.class),
                row.getString("code"),
                version.name(),
                version.nameEn(),
                Sql.instant(row, "promised_due"),
                row.getBoolean("apologised"),
                row.getObject("unit_id", UUID.class),
                row.getString("post"),
                row.getObject("assignee", UUID.class));
    }
}
