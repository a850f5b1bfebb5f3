package vn.motcua.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kernel.TextHash;
import vn.motcua.kernel.sql.Sql;

/** Versions of review sheets, none of which ever changes, and which of them were approved. */
@Component
class ReviewSheetStore {

    private static final String LAST_SQL =
            """
            select distinct on (s.planned) s.planned, s.version, s.content, s.digest, s.written_at,
                a.approved_on
            from review.sheet s
            join review.planned p on p.id = s.planned
            left join review.approval a on a.planned = s.planned and a.version = s.version
            where p.plan = :plan order by s.planned, s.version desc
            """;
    private static final String APPROVED_SQL =
            """
            select distinct on (s.planned) s.planned, s.version, s.content, s.digest, s.written_at,
                a.approved_on
            from review.sheet s
            join review.planned p on p.id = s.planned
            join review.approval a on a.planned = s.planned and a.version = s.version
            where p.plan = :plan and a.approved_on <= :by order by s.planned, s.version desc
            """;
    private static final String LAST_OF_PROCEDURE_SQL =
            """
            select s.planned, s.version, s.content, s.digest, s.written_at, a.approved_on
            from review.sheet s
            join review.planned p on p.id = s.planned
            join review.approval a on a.planned = s.planned and a.version = s.version
            where p.code = :code order by a.approved_on desc, s.written_at desc limit 1
            """;
    private static final String WRITE_SQL =
            """
            insert into review.sheet (planned, version, content, digest, written_at, written_by)
            values (:planned, :version, :content, :digest, :at, :by)
            on conflict do nothing
            """;
    private static final String APPROVE_SQL =
            """
            insert into review.approval (planned, version, approved_on, approved_at, approved_by)
            values (:planned, :version, :on, :at, :by)
            on conflict do nothing
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    ReviewSheetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last version of each of a plan. */
    List<Sheet> last(UUID plan) {
        return jdbc.sql(LAST_SQL).param("plan", plan).query(ReviewSheetStore::sheet).list();
    }

    /** The last version of each of a plan that was approved by a day. */
    List<Sheet> approved(UUID plan, LocalDate by) {
        return jdbc.sql(APPROVED_SQL)
                .param("plan", plan)
                .param("by", by)
                .query(ReviewSheetStore::sheet)
                .list();
    }

    /** The sheet of a procedure that was approved last, by whichever unit. */
    Optional<Sheet> lastApproved(String code) {
        return jdbc.sql(LAST_OF_PROCEDURE_SQL)
                .param("code", code)
                .query(ReviewSheetStore::sheet)
                .optional();
    }

    static String digest(SheetContent content) {
        return TextHash.hex(JSON.writeValueAsString(content));
    }

    /** False where the version is there already. */
    boolean write(UUID planned, int version, SheetContent content, Instant at, UUID by) {
        return jdbc.sql(WRITE_SQL)
                        .param("planned", planned)
                        .param("version", version)
                        .param("content", JSON.writeValueAsString(content))
                        .param("digest", digest(content))
                        .param("at", Sql.at(at))
                        .param("by", by)
                        .update()
                == 1;
    }

    /** False where it is approved already. */
    boolean approve(Sheet sheet, LocalDate on, Instant at, UUID by) {
        return jdbc.sql(APPROVE_SQL)
                        .param("planned", sheet.planned())
                        .param("version", sheet.version())
                        .param("on", on)
                        .param("at", Sql.at(at))
                        .param("by", by)
                        .update()
                == 1;
    }

    private static Sheet sheet(ResultSet row, int n) throws SQLException {
        return new Sheet(
                Objects.requireNonNull(row.getObject("planned", UUID.class)),
                row.getInt("version"),
                JSON.readValue(
                        Objects.requireNonNull(row.getString("content")), SheetContent.class),
                Objects.requireNonNull(row.getString("digest")),
                Sql.instant(row, "written_at"),
                row.getObject("approved_on", LocalDate.class));
    }
}
