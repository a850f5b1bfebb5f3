package vn.motcua.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** What units handed in for rows of plans. */
@Component
class EvidenceStore {

    private static final String INSERT_SQL =
            """
            insert into plan.evidence (id, row, unit, day, number, title, signer, complete, file, file_name,
                noted_at, noted_by)
            values (:id, :row, :unit, :day, :number, :title, :signer, :complete, :file, :fileName, :at, :by)
            on conflict do nothing
            """;
    private static final String END_SQL =
            "update plan.evidence set ended_at = :at where id = :id and ended_at is null";

    /** Also what was handed in for a row of a unit's own plan that carries out one of these. */
    private static final String OF_SQL =
            """
            select e.id, case when r.plan in (:plans) then r.id else r.parent end as row, e.unit, e.day,
                e.number, e.title, e.signer, e.complete, e.file, e.file_name
            from plan.evidence e
            join plan.row r on r.id = e.row
            where e.ended_at is null and (r.plan in (:plans)
                or r.parent in (select p.id from plan.row p where p.plan in (:plans)))
            order by e.day, e.id
            """;

    /** The same with what was taken back. */
    private static final String EVER_OF_SQL =
            """
            select e.id, case when r.plan in (:plans) then r.id else r.parent end as row, e.unit, e.day,
                e.number, e.title, e.signer, e.complete, e.file, e.file_name
            from plan.evidence e
            join plan.row r on r.id = e.row
            where r.plan in (:plans) or r.parent in (select p.id from plan.row p where p.plan in (:plans))
            order by e.day, e.id
            """;

    private final JdbcClient jdbc;

    EvidenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where it is there already. */
    boolean insert(Evidence one, Instant at, UUID by) {
        return jdbc.sql(INSERT_SQL)
                        .param("id", one.id())
                        .param("row", one.row())
                        .param("unit", one.unit())
                        .param("day", one.day())
                        .param("number", one.number())
                        .param("title", one.title())
                        .param("signer", one.signer())
                        .param("complete", one.complete())
                        .param("file", one.file())
                        .param("fileName", one.fileName())
                        .param("at", Sql.at(at))
                        .param("by", by)
                        .update()
                == 1;
    }

    boolean end(UUID id, Instant at) {
        return jdbc.sql(END_SQL).param("id", id).param("at", Sql.at(at)).update() == 1;
    }

    /** Of all rows of the plans. */
    List<Evidence> of(Collection<UUID> plans) {
        return plans.isEmpty()
                ? List.of()
                : jdbc.sql(OF_SQL).param("plans", plans).query(EvidenceStore::evidence).list();
    }

    /** Of all rows of the plans, also what was taken back. */
    List<Evidence> everOf(Collection<UUID> plans) {
        return plans.isEmpty()
                ? List.of()
                : jdbc.sql(EVER_OF_SQL).param("plans", plans).query(EvidenceStore::evidence).list();
    }

    private static Evidence evidence(ResultSet row, int n) throws SQLException {
        return new Evidence(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getObject("row", UUID.class)),
                Objects.requireNonNull(row.getObject("unit", UUID.class)),
                Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                row.getString("number"),
                row.getString("title"),
                row.getString("signer"),
                row.getBoolean("complete"),
                row.getString("file"),
                row.getString("file_name"));
    }
}
