package vn.motcua.catalog.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.CatalogJson;
import vn.motcua.catalog.ProcedureDraft;
import vn.motcua.catalog.SourceFile;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.sql.Sql;

/** The staging area: packages, their files, and what is wrong in them. */
@Component
class LoadStore {

    private static final int SHOWN = 50;

    private static final String INSERT_SQL =
            """
            insert into catalog.load (id, file, files, loaded_by, loaded_at)
            values (:id, :file, 1, :by, :at)
            """;
    private static final String COUNTED_SQL =
            "update catalog.load set files = :files where id = :id";
    private static final String JOB_SQL =
            "update catalog.load set job = :job, state = :state where id = :id and state = :from";
    private static final String INSERT_FILES_SQL =
            """
            insert into catalog.load_file (load_id, number, name, first_line, content)
            select :id, f.number, f.name, f.line, f.content
            from unnest(cast(:numbers as int[]), cast(:names as text[]), cast(:lines as int[]),
                cast(:contents as text[])) as f (number, name, line, content)
            """;
    private static final String UNREAD_SQL =
            """
            select number, name, first_line, content from catalog.load_file
            where load_id = :id and state = 'UNREAD'
            order by number
            limit :most
            """;
    private static final String READ_SQL =
            """
            update catalog.load_file f
            set state = r.state, draft = r.draft, content = null
            from unnest(cast(:numbers as int[]), cast(:states as text[]), cast(:drafts as text[]))
                as r (number, state, draft)
            where f.load_id = :id and f.number = r.number
            """;
    private static final String DRAFTS_SQL =
            "select draft from catalog.load_file where load_id = :id and state = 'READ' order by number";
    private static final String INSERT_PROBLEMS_SQL =
            """
            insert into catalog.load_problem (load_id, number, file, line, vi, en)
            select :id,
                (select coalesce(max(number), 0) from catalog.load_problem where load_id = :id) + p.n,
                p.file, p.line, p.vi, p.en
            from unnest(cast(:files as text[]), cast(:lines as int[]), cast(:vi as text[]),
                cast(:en as text[])) with ordinality as p (file, line, vi, en, n)
            """;
    private static final String PROBLEMS_SQL =
            """
            select file, line, vi, en from catalog.load_problem
            where load_id = :id
            order by file, line, number
            limit :most offset :from
            """;
    private static final String STATE_SQL =
            "update catalog.load set state = :to where id = :id and state = :from";
    private static final String PUBLISHING_SQL =
            """
            update catalog.load set state = 'PUBLISHING', published_by = :by
            where id = :id and state = 'READY'
            """;
    private static final String PUBLISHED_SQL =
            """
            update catalog.load
            set state = 'PUBLISHED', published_at = :at, versions = :versions, known = :known
            where id = :id and state = 'PUBLISHING'
            """;
    private static final String CLEAR_SQL = "delete from catalog.load_file where load_id = :id";
    private static final String DELETE_SQL =
            "delete from catalog.load where id = :id and state in ('REFUSED', 'READY')";
    private static final String FIND_SQL =
            """
            select l.id, l.file, l.files, l.state, l.loaded_at, l.loaded_by, l.job, l.published_at,
                l.published_by, l.versions, l.known,
                (select count(*) from catalog.load_file f
                 where f.load_id = l.id and f.state = 'UNREAD') as unread,
                (select count(*) from catalog.load_problem p where p.load_id = l.id) as problems
            from catalog.load l
            where cast(:id as uuid) is null or l.id = :id
            order by l.loaded_at desc
            limit 50
            """;

    private final JdbcClient jdbc;

    LoadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A file and its place in its package, from one. */
    record Staged(int number, SourceFile file) {}

    /**
     * What was read in a file.
     *
     * @param draft absent where something is wrong in it
     */
    record Read(int number, @Nullable ProcedureDraft draft) {}

    void insert(UUID id, String file, UUID by, Instant at) {
        jdbc.sql(INSERT_SQL)
                .param("id", id)
                .param("file", file)
                .param("by", by)
                .param("at", Sql.at(at))
                .update();
    }

    void counted(UUID id, int files) {
        jdbc.sql(COUNTED_SQL).param("id", id).param("files", files).update();
    }

    void insert(UUID id, List<Staged> files) {
        jdbc.sql(INSERT_FILES_SQL)
                .param("id", id)
                .param("numbers", texts(files, Staged::number))
                .param("names", texts(files, one -> one.file().name()))
                .param("lines", texts(files, one -> one.file().firstLine()))
                .param("contents", texts(files, one -> one.file().text()))
                .update();
    }

    void job(UUID id, UUID job, Load.State state) {
        jdbc.sql(JOB_SQL)
                .param("id", id)
                .param("job", job)
                .param("state", state.name())
                .param("from", state.name())
                .update();
    }

    List<Staged> unread(UUID id, int most) {
        return jdbc.sql(UNREAD_SQL)
                .param("id", id)
                .param("most", most)
                .query((row, n) ->
                        new Staged(
                                row.getInt("number"),
                                new SourceFile(
                                        row.getString("name"),
                                        row.getString("content"),
                                        row.getInt("first_line"))))
                .list();
    }

    void read(UUID id, List<Read> files) {
        jdbc.sql(READ_SQL)
                .param("id", id)
                .param("numbers", texts(files, Read::number))
                .param("states", texts(files, one -> one.draft() == null ? "WRONG" : "READ"))
                .param(
                        "drafts",
                        texts(
                                files,
                                one -> one.draft() == null ? null : CatalogJson.write(one.draft())))
                .update();
    }

    /** The drafts that were read, in the order of the package. */
    List<ProcedureDraft> drafts(UUID id) {
        return jdbc.sql(DRAFTS_SQL)
                .param("id", id)
                .query((row, n) -> CatalogJson.read(row.getString("draft"), ProcedureDraft.class))
                .list();
    }

    void insertProblems(UUID id, List<LoadProblem> problems) {
        if (!problems.isEmpty()) {
            jdbc.sql(INSERT_PROBLEMS_SQL)
                    .param("id", id)
                    .param("files", texts(problems, LoadProblem::file))
                    .param("lines", texts(problems, LoadProblem::line))
                    .param("vi", texts(problems, one -> one.words().in(false)))
                    .param("en", texts(problems, one -> one.words().in(true)))
                    .update();
        }
    }

    /** By file and line. */
    List<LoadProblem> problems(UUID id, int from) {
        return jdbc.sql(PROBLEMS_SQL)
                .param("id", id)
                .param("most", SHOWN)
                .param("from", from)
                .query((row, n) ->
                        new LoadProblem(
                                row.getString("file"),
                                row.getInt("line"),
                                new Bilingual(row.getString("vi"), row.getString("en"))))
                .list();
    }

    boolean move(UUID id, Load.State from, Load.State to) {
        return jdbc.sql(STATE_SQL)
                        .param("id", id)
                        .param("from", from.name())
                        .param("to", to.name())
                        .update()
                == 1;
    }

    /** False where it is not ready. */
    boolean publishing(UUID id, UUID by) {
        return jdbc.sql(PUBLISHING_SQL).param("id", id).param("by", by).update() == 1;
    }

    /** Its files are no longer needed: they are in the catalogue. */
    boolean published(UUID id, int versions, int known, Instant at) {
        jdbc.sql(CLEAR_SQL).param("id", id).update();
        return jdbc.sql(PUBLISHED_SQL)
                        .param("id", id)
                        .param("versions", versions)
                        .param("known", known)
                        .param("at", Sql.at(at))
                        .update()
                == 1;
    }

    boolean delete(UUID id) {
        return jdbc.sql(DELETE_SQL).param("id", id).update() == 1;
    }

    Optional<Load> find(UUID id) {
        return jdbc.sql(FIND_SQL).param("id", id).query(LoadStore::load).optional();
    }

    /** The last ones, at most fifty. */
    List<Load> all() {
        return jdbc.sql(FIND_SQL).param("id", null).query(LoadStore::load).list();
    }

    private static Load load(ResultSet row, int n) throws SQLException {
        return new Load(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("file"),
                row.getInt("files"),
                row.getInt("unread"),
                row.getInt("problems"),
                Load.State.valueOf(row.getString("state")),
                Sql.instant(row, "loaded_at"),
                Objects.requireNonNull(row.getObject("loaded_by", UUID.class)),
                row.getObject("job", UUID.class),
                Sql.instantOrNull(row, "published_at"),
                row.getObject("published_by", UUID.class),
                row.getObject("versions", Integer.class),
                row.getObject("known", Integer.class));
    }

    private static <T> @Nullable String[] texts(List<T> all, Function<T, @Nullable Object> of) {
        return all.stream()
                .map(of)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }
}
