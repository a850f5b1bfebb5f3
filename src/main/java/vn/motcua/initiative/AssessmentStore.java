package vn.motcua.initiative;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.sql.Sql;

/** Who judges initiatives, and what they said. */
@Component
class AssessmentStore {

    private static final String NAME_SQL =
            """
            insert into initiative.assessor (initiative, staff) values (:initiative, :staff)
            on conflict (initiative, staff) do nothing
            """;
    private static final String SHEET_SQL =
            """
            insert into initiative.sheet (id, initiative, assessor, at, note)
            values (:id, :initiative, :assessor, :at, :note)
            """;
    private static final String POINTS_SQL =
            """
            insert into initiative.points (sheet, criterion, points) values (:sheet, :criterion, :points)
            """;
    private static final String ASSESSORS_SQL =
            "select staff from initiative.assessor where initiative = :initiative order by staff";
    private static final String SHEETS_SQL =
            """
            select s.assessor, s.at, s.note, p.criterion, p.points
            from (select distinct on (assessor) id, assessor, at, note from initiative.sheet
                where initiative = :initiative
                    and at >= coalesce((select max(at) from initiative.act
                        where initiative = :initiative and step = 'RECEIVE'), '-infinity')
                order by assessor, at desc, id desc) s
            join initiative.points p on p.sheet = s.id
            order by s.assessor, p.criterion
            """;
    private static final String FOR_SQL =
            """
            select a.initiative from initiative.assessor a
            where a.staff = :staff and not exists (select from initiative.sheet s
                where s.initiative = a.initiative and s.assessor = a.staff
                    and s.at >= coalesce((select max(at) from initiative.act
                        where initiative = a.initiative and step = 'RECEIVE'), '-infinity'))
            """;

    private final JdbcClient jdbc;

    AssessmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void name(UUID initiative, UUID staff) {
        jdbc.sql(NAME_SQL).param("initiative", initiative).param("staff", staff).update();
    }

    void add(UUID initiative, Assessment.Sheet sheet) {
        UUID id = Uuid7.next();
        jdbc.sql(SHEET_SQL)
                .param("id", id)
                .param("initiative", initiative)
                .param("assessor", sheet.assessor())
                .param("at", Sql.at(sheet.at()))
                .param("note", sheet.note())
                .update();
        sheet.points()
                .forEach((criterion, points) ->
                        jdbc.sql(POINTS_SQL)
                                .param("sheet", id)
                                .param("criterion", criterion)
                                .param("points", points)
                                .update());
    }

    /** Which initiatives somebody is named for and has not judged since they were received last. */
    Set<UUID> awaits(UUID staff) {
        return jdbc.sql(FOR_SQL)
                .param("staff", staff)
                .query((row, n) -> uuid(row, "initiative"))
                .set();
    }

    Assessment of(UUID initiative) {
        List<UUID> assessors =
                jdbc.sql(ASSESSORS_SQL)
                        .param("initiative", initiative)
                        .query((row, n) -> uuid(row, "staff"))
                        .list();
        Map<UUID, Said> said = new LinkedHashMap<>();
        jdbc.sql(SHEETS_SQL)
                .param("initiative", initiative)
                .query((row, n) ->
                        said.computeIfAbsent(uuid(row, "assessor"), one -> new Said()).add(row))
                .list();
        List<Assessment.Sheet> sheets = new ArrayList<>();
        said.forEach((assessor, one) -> sheets.add(one.sheet(assessor)));
        return new Assessment(assessors, sheets);
    }

    /** The rows of one sheet as they are read. */
    private static final class Said {
        private Instant at = Instant.EPOCH;
        private String note = "";
        private final Map<String, Integer> points = new HashMap<>();

        Said add(ResultSet row) throws SQLException {
            at = Sql.instant(row, "at");
            note = row.getString("note");
            points.put(row.getString("criterion"), row.getInt("points"));
            return this;
        }

        Assessment.Sheet sheet(UUID assessor) {
            return new Assessment.Sheet(assessor, at, note, points);
        }
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }
}
