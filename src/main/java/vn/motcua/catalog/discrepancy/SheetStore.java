package vn.motcua.catalog.discrepancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.CatalogJson;
import vn.motcua.catalog.discrepancy.sheet.SheetFiles.FileKind;
import vn.motcua.catalog.discrepancy.sheet.SheetProblem;
import vn.motcua.kernel.sql.Sql;

/** Rows of sheets and of what each holds. */
@Component
class SheetStore {

    private static final String INSERT_SQL =
            """
            insert into catalog.sheet (id, file, kind, new_fields, content, state, loaded_by, loaded_at)
            values (:id, :file, :kind, :fields, :content, 'WAITING', :by, :at)
            """;
    private static final String JOB_SQL = "update catalog.sheet set job = :job where id = :id";
    private static final String CONTENT_SQL =
            """
            select file, kind, new_fields, content from catalog.sheet
            where id = :id and state = 'WAITING'
            """;
    private static final String CLEAR_SQL = "delete from catalog.sheet_row where sheet = :id";
    private static final String ADD_SQL =
            """
            insert into catalog.sheet_row (sheet, row, code, texts)
            select :id, r.row, r.code, cast(r.texts as jsonb)
            from unnest(cast(:rows as int[]), cast(:codes as text[]), cast(:texts as text[]))
                as r (row, code, texts)
            """;
    private static final String DONE_SQL =
            """
            update catalog.sheet
            set state = :state, content = null, rows = :rows, found = :found,
                problems = cast(:problems as jsonb)
            where id = :id and state = 'WAITING'
            """;
    private static final String WITHDRAW_SQL =
            "update catalog.sheet set state = 'WITHDRAWN' where id = :id and state = 'KEPT'";
    private static final String FIND_SQL =
            """
            select id, file, state, rows, problems, found, loaded_by, loaded_at, job
            from catalog.sheet
            where cast(:id as uuid) is null or id = :id
            order by loaded_at desc, id desc
            limit 50
            """;
    private static final String FIELDS_SQL =
            """
            select distinct original ->> 'linh_vuc' as name from catalog.import_record
            where original ->> 'linh_vuc' <> ''
            """;

    /** A file that waits to be read. */
    record Waiting(String file, FileKind kind, boolean newFields, byte[] content) {}

    /** A list that stands in one column. */
    private record Problems(List<SheetProblem> all) {}

    private final JdbcClient jdbc;

    SheetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, Waiting file, UUID by, Instant at) {
        jdbc.sql(INSERT_SQL)
                .param("id", id)
                .param("file", file.file())
                .param("kind", file.kind().name())
                .param("fields", file.newFields())
                .param("content", file.content())
                .param("by", by)
                .param("at", Sql.at(at))
                .update();
    }

    void job(UUID id, UUID job) {
        jdbc.sql(JOB_SQL).param("id", id).param("job", job).update();
    }

    /** Empty where it was read before. */
    Optional<Waiting> waiting(UUID id) {
        return jdbc.sql(CONTENT_SQL)
                .param("id", id)
                .query((row, n) ->
                        new Waiting(
                                row.getString("file"),
                                FileKind.valueOf(row.getString("kind")),
                                row.getBoolean("new_fields"),
                                row.getBytes("content")))
                .optional();
    }

    /** Begins anew, after a reading that was broken off. */
    void clear(UUID id) {
        jdbc.sql(CLEAR_SQL).param("id", id).update();
    }

    /**
     * @param texts by code, by the names of constituents and columns
     */
    void add(UUID id, List<Integer> rows, List<String> codes, List<Map<String, String>> texts) {
        jdbc.sql(ADD_SQL)
                .param("id", id)
                .param("rows", rows.toArray(Integer[]::new))
                .param("codes", codes.toArray(String[]::new))
                .param("texts", texts.stream().map(CatalogJson::writeMap).toArray(String[]::new))
                .update();
    }

    void done(
            UUID id, CatalogueSheet.State state, int rows, List<SheetProblem> problems, int found) {
        jdbc.sql(DONE_SQL)
                .param("id", id)
                .param("state", state.name())
                .param("rows", rows)
                .param("found", found)
                .param("problems", CatalogJson.write(new Problems(problems)))
                .update();
    }

    boolean withdraw(UUID id) {
        return jdbc.sql(WITHDRAW_SQL).param("id", id).update() == 1;
    }

    /** The youngest first, at most fifty. */
    List<CatalogueSheet> all() {
        return find((UUID) null);
    }

    Optional<CatalogueSheet> one(UUID id) {
        return find(id).stream().findFirst();
    }

    private List<CatalogueSheet> find(@Nullable UUID id) {
        return jdbc.sql(FIND_SQL).param("id", id).query(SheetStore::sheet).list();
    }

    /** Names of fields that records of the national database gave. */
    List<String> fields() {
        return jdbc.sql(FIELDS_SQL).query((row, n) -> row.getString("name")).list();
    }

    private static CatalogueSheet sheet(ResultSet row, int n) throws SQLException {
        String problems = row.getString("problems");
        return new CatalogueSheet(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("file"),
                CatalogueSheet.State.valueOf(row.getString("state")),
                row.getInt("rows"),
                problems.startsWith("[")
                        ? List.of()
                        : CatalogJson.read(problems, Problems.class).all(),
                row.getInt("found"),
                Objects.requireNonNull(row.getObject("loaded_by", UUID.class)),
                Sql.instant(row, "loaded_at"),
                row.getObject("job", UUID.class));
    }
}
