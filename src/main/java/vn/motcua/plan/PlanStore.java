package vn.motcua.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kernel.sql.Sql;

/** The rows of plans. */
@Component
class PlanStore {

    private static final String INSERT_SQL =
            """
            insert into plan.plan (id, unit, year, state, version, title, number, day, signer_title, signer,
                head, content, source, source_name, file, file_name, parent, staged_at, staged_by)
            values (:id, :unit, :year, :state, :version, :title, :number, :day, :signerTitle, :signer,
                cast(:head as jsonb), :content, :source, :sourceName, :file, :fileName, :parent, :at, :by)
            """;
    private static final String ALL_SQL =
            """
            select id, unit, year, state, version, title, number, day, signer_title, signer, head,
                source, source_name, file, file_name, parent, staged_at, staged_by
            from plan.plan order by year desc, staged_at desc, id
            """;
    private static final String FIND_SQL =
            """
            select id, unit, year, state, version, title, number, day, signer_title, signer, head,
                source, source_name, file, file_name, parent, staged_at, staged_by
            from plan.plan where id = :id
            """;
    private static final String CONTENT_SQL = "select content from plan.plan where id = :id";
    private static final String TAKEN_SQL =
            """
            select exists (select 1 from plan.plan
                where unit = :unit and number = :number and id <> :id and state = 'ISSUED'
                    and extract(year from day) = :year)
            """;
    private static final String BEGUN_FROM_SQL =
            "update plan.plan set begun_from = :from where id = :id";
    private static final String NEXT_SQL = "select id from plan.plan where begun_from = :from";
    private static final String MOVE_SQL =
            """
            update plan.plan set version = version + 1, state = :state
            where id = :id and version = :version and state <> 'ISSUED'
            """;
    private static final String ISSUE_SQL =
            """
            update plan.plan set version = version + 1, state = 'ISSUED', number = :number, day = :day,
                title = :title, signer_title = :signerTitle, signer = :signer, file = :file,
                file_name = :fileName
            where id = :id and version = :version and state = 'CHECKED'
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    PlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param content the document's text by lines
     */
    void insert(Plan plan, String content) {
        jdbc.sql(INSERT_SQL)
                .param("id", plan.id())
                .param("unit", plan.unit())
                .param("year", plan.year())
                .param("state", plan.state().name())
                .param("version", plan.version())
                .param("title", plan.title())
                .param("number", plan.number())
                .param("day", plan.day())
                .param("signerTitle", plan.signerTitle())
                .param("signer", plan.signer())
                .param("head", json.writeValueAsString(plan.words()))
                .param("content", content)
                .param("source", plan.source())
                .param("sourceName", plan.sourceName())
                .param("file", plan.file())
                .param("fileName", plan.fileName())
                .param("parent", plan.parent())
                .param("at", Sql.at(plan.stagedAt()))
                .param("by", plan.stagedBy())
                .update();
    }

    /** Keeps of which plan of the year before it took the rows. */
    void begunFrom(UUID id, UUID from) {
        jdbc.sql(BEGUN_FROM_SQL).param("id", id).param("from", from).update();
    }

    /** The plan that was begun from this one. */
    Optional<UUID> next(UUID from) {
        return jdbc.sql(NEXT_SQL).param("from", from).query(UUID.class).optional();
    }

    /** Newest year first. */
    List<Plan> all() {
        return jdbc.sql(ALL_SQL).query(this::plan).list();
    }

    Optional<Plan> find(UUID id) {
        return jdbc.sql(FIND_SQL).param("id", id).query(this::plan).optional();
    }

    /** Its document by lines; none where it was made here. */
    List<String> content(UUID id) {
        String text = jdbc.sql(CONTENT_SQL).param("id", id).query(String.class).single();
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    /** Whether another plan of the unit was issued under the number in that year. */
    boolean taken(Plan plan, String number, LocalDate day) {
        return jdbc.sql(TAKEN_SQL)
                .param("unit", plan.unit())
                .param("number", number)
                .param("id", plan.id())
                .param("year", day.getYear())
                .query(Boolean.class)
                .single();
    }

    /** False where somebody else was faster, or it is issued. */
    boolean move(Plan plan, PlanState to) {
        return jdbc.sql(MOVE_SQL)
                        .param("id", plan.id())
                        .param("version", plan.version())
                        .param("state", to.name())
                        .update()
                == 1;
    }

    /** With what it is to be from now on; false where somebody else was faster. */
    boolean issue(Plan plan) {
        return jdbc.sql(ISSUE_SQL)
                        .param("id", plan.id())
                        .param("version", plan.version())
                        .param("number", plan.number())
                        .param("day", plan.day())
                        .param("title", plan.title())
                        .param("signerTitle", plan.signerTitle())
                        .param("signer", plan.signer())
                        .param("file", plan.file())
                        .param("fileName", plan.fileName())
                        .update()
                == 1;
    }

    private Plan plan(ResultSet row, int n) throws SQLException {
        return new Plan(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getObject("unit", UUID.class)),
                row.getInt("year"),
                PlanState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getString("title"),
                row.getString("number"),
                row.getObject("day", LocalDate.class),
                row.getString("signer_title"),
                row.getString("signer"),
                json.readValue(row.getString("head"), PlanWords.class),
                row.getString("source"),
                row.getString("source_name"),
                row.getString("file"),
                row.getString("file_name"),
                row.getObject("parent", UUID.class),
                Sql.instant(row, "staged_at"),
                Objects.requireNonNull(row.getObject("staged_by", UUID.class)));
    }
}
