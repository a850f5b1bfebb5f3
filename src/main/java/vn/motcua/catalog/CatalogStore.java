package vn.motcua.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.kernel.sql.Sql;

/** The catalog's rows. Published versions are small reference data, always read whole. */
@Component
class CatalogStore {

    // Taken before anything that has a transaction id, so that publications are recorded in the
    // order in which they happen; the number only has to differ from other advisory locks.
    private static final long LOCK_NUMBER = 80_000_000_001L;
    private static final int DRAFTS_SHOWN = 100;
    private static final int AT_ONCE = 200;

    private static final String LOCK_SQL =
            """
            select pg_advisory_xact_lock(:number)
            """;

    private static final String VERSION_SQL =
            """
            select coalesce(max(version), 0) from catalog.version
            """;

    private static final String MOVE_ON_SQL =
            """
            insert into catalog.version (one, version) values (true, 1)
            on conflict (one) do update set version = catalog.version.version + 1
            """;

    private static final String PUBLISHED_SQL =
            """
            select v.body, v.valid_to, p.body as process
            from catalog.procedure_version v
            join catalog.process_version p on p.id = v.process_id
            order by v.id
            """;

    private static final String INSERT_PROCEDURES_SQL =
            """
            insert into catalog.procedure (id, code)
            select distinct p.id, p.code
            from unnest(cast(:ids as uuid[]), cast(:codes as text[])) as p (id, code)
            on conflict (id) do nothing
            """;

    private static final String INSERT_PROCESSES_SQL =
            """
            insert into catalog.process_version (id, code, version, body)
            select p.id, p.code, p.version, cast(p.body as jsonb)
            from unnest(cast(:ids as uuid[]), cast(:codes as text[]), cast(:versions as int[]),
                cast(:bodies as text[])) as p (id, code, version, body)
            """;

    private static final String INSERT_VERSIONS_SQL =
            """
            insert into catalog.procedure_version
                (id, procedure_id, process_id, valid_from, valid_to, published_at, body)
            select v.id, v.procedure, v.process, v.begins, v.ends, :publishedAt,
                cast(v.body as jsonb)
            from unnest(cast(:ids as uuid[]), cast(:procedures as uuid[]), cast(:processes as uuid[]),
                cast(:begins as date[]), cast(:ends as date[]), cast(:bodies as text[]))
                as v (id, procedure, process, begins, ends, body)
            """;

    private static final String END_VERSIONS_SQL =
            """
            update catalog.procedure_version v
            set valid_to = e.ends
            from unnest(cast(:ids as uuid[]), cast(:ends as date[])) as e (id, ends)
            where v.id = e.id
            """;

    private static final String SAVE_DRAFT_SQL =
            """
            insert into catalog.procedure_draft
                (id, code, valid_from, folded, body, process, saved_at)
            values
                (:id, :code, :from, :folded, cast(:body as jsonb), cast(:process as jsonb), :savedAt)
            on conflict (id) do update
            set folded = excluded.folded, body = excluded.body,
                process = coalesce(excluded.process, procedure_draft.process),
                saved_at = excluded.saved_at, follows = false, stamp = procedure_draft.stamp + 1
            """;

    private static final String DELETE_DRAFTS_SQL =
            """
            delete from catalog.procedure_draft where id = any(cast(:ids as uuid[]))
            """;

    private static final String DRAFTS_OF_SQL =
            """
            select body, process from catalog.procedure_draft
            where code = :code
            order by valid_from
            """;

    private static final String DRAFTS_SQL =
            """
            select body, process from catalog.procedure_draft
            where folded like :like
            order by code, valid_from
            limit :most
            """;

    private final JdbcClient jdbc;

    CatalogStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Publications go one after another over all nodes, until the transaction ends. */
    void lock() {
        jdbc.sql(LOCK_SQL).param("number", LOCK_NUMBER).query((row, n) -> n).list();
    }

    long version() {
        return jdbc.sql(VERSION_SQL).query(Long.class).single();
    }

    void moveOn() {
        jdbc.sql(MOVE_ON_SQL).update();
    }

    List<PublishedVersion> published() {
        return jdbc.sql(PUBLISHED_SQL).query(CatalogStore::publishedRow).list();
    }

    private static PublishedVersion publishedRow(ResultSet row, int n) throws SQLException {
        return new PublishedVersion(
                CatalogJson.read(row.getString("body"), ProcedureVersion.class),
                CatalogJson.read(row.getString("process"), InternalProcess.class),
                row.getObject("valid_to", LocalDate.class));
    }

    /** Writes versions with their processes, and throws away the drafts that they were. */
    void insert(List<PublishedVersion> fresh, Instant at) {
        for (int from = 0; from < fresh.size(); from += AT_ONCE) {
            insertSome(fresh.subList(from, Math.min(fresh.size(), from + AT_ONCE)), at);
        }
    }

    private void insertSome(List<PublishedVersion> some, Instant at) {
        jdbc.sql(INSERT_PROCEDURES_SQL)
                .param("ids", texts(some, one -> one.version().procedure()))
                .param("codes", texts(some, one -> one.version().code()))
                .update();
        jdbc.sql(INSERT_PROCESSES_SQL)
                .param("ids", texts(some, one -> one.process().id()))
                .param("codes", texts(some, one -> one.process().code()))
                .param("versions", texts(some, one -> one.process().version()))
                .param("bodies", texts(some, one -> CatalogJson.write(one.process())))
                .update();
        jdbc.sql(INSERT_VERSIONS_SQL)
                .param("ids", texts(some, one -> one.version().id()))
                .param("procedures", texts(some, one -> one.version().procedure()))
                .param("processes", texts(some, one -> one.process().id()))
                .param("begins", texts(some, one -> one.version().validFrom()))
                .param("ends", texts(some, PublishedVersion::endsOn))
                .param("publishedAt", Sql.at(at))
                .param("bodies", texts(some, one -> CatalogJson.write(one.version())))
                .update();
        jdbc.sql(DELETE_DRAFTS_SQL).param("ids", texts(some, one -> one.version().id())).update();
    }

    /** Moves the ends of versions to what they are by now. */
    void end(List<PublishedVersion> moved) {
        if (!moved.isEmpty()) {
            jdbc.sql(END_VERSIONS_SQL)
                    .param("ids", texts(moved, one -> one.version().id()))
                    .param("ends", texts(moved, PublishedVersion::endsOn))
                    .update();
        }
    }

    private static @Nullable String[] texts(
            List<PublishedVersion> all, Function<PublishedVersion, @Nullable Object> of) {
        return all.stream()
                .map(of)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }

    /** Keeps constituents; a process that was drawn up for the same day stays. */
    void save(ProcedureDraft draft, Instant at) {
        ProcedureVersion version = draft.version();
        InternalProcess process = draft.process();
        jdbc.sql(SAVE_DRAFT_SQL)
                .param("id", version.id())
                .param("code", version.code())
                .param("from", version.validFrom())
                .param("folded", folded(version))
                .param("body", CatalogJson.write(version))
                .param("process", process == null ? null : CatalogJson.write(process))
                .param("savedAt", Sql.at(at))
                .update();
    }

    /** Drafts whose code, name or field holds the words, at most a hundred. */
    List<SavedDraft> drafts(String text) {
        return jdbc.sql(DRAFTS_SQL)
                .param("like", "%" + VietnameseText.fold(text).replace(' ', '%') + "%")
                .param("most", DRAFTS_SHOWN)
                .query(CatalogStore::draftRow)
                .list();
    }

    /** The drafts of one procedure, by the day from which they are to hold. */
    List<SavedDraft> draftsOf(String code) {
        return jdbc.sql(DRAFTS_OF_SQL).param("code", code).query(CatalogStore::draftRow).list();
    }

    private static SavedDraft draftRow(ResultSet row, int n) throws SQLException {
        return new SavedDraft(
                CatalogJson.read(row.getString("body"), ProcedureVersion.class),
                processOrNull(row.getString("process")));
    }

    private static @Nullable InternalProcess processOrNull(@Nullable String json) {
        return json == null ? null : CatalogJson.read(json, InternalProcess.class);
    }

    /** What a draft is looked for by. */
    static String folded(ProcedureVersion version) {
        Field field = version.field();
        return version.code()
                + " "
                + VietnameseText.fold(
                        String.join(
                                " ",
                                version.name(),
                                version.nameEn(),
                                field.name(),
                                field.nameEn(),
                                field.code()));
    }
}
