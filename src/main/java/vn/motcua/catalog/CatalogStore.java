package vn.motcua.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

    private static final String INSERT_PROCEDURE_SQL =
            """
            insert into catalog.procedure (id, code) values (:id, :code)
            on conflict (id) do nothing
            """;

    private static final String INSERT_PROCESS_SQL =
            """
            insert into catalog.process_version (id, code, version, body)
            values (:id, :code, :version, cast(:body as jsonb))
            """;

    private static final String INSERT_VERSION_SQL =
            """
            insert into catalog.procedure_version
                (id, procedure_id, process_id, valid_from, valid_to, published_at, body)
            values
                (:id, :procedure, :process, :from, :to, :publishedAt, cast(:body as jsonb))
            """;

    private static final String END_VERSION_SQL =
            """
            update catalog.procedure_version set valid_to = :to where id = :id
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

    private static final String DELETE_DRAFT_SQL =
            """
            delete from catalog.procedure_draft where id = :id
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

    void insert(PublishedVersion published, Instant at) {
        ProcedureVersion version = published.version();
        InternalProcess process = published.process();
        jdbc.sql(INSERT_PROCEDURE_SQL)
                .param("id", version.procedure())
                .param("code", version.code())
                .update();
        jdbc.sql(INSERT_PROCESS_SQL)
                .param("id", process.id())
                .param("code", process.code())
                .param("version", process.version())
                .param("body", CatalogJson.write(process))
                .update();
        jdbc.sql(INSERT_VERSION_SQL)
                .param("id", version.id())
                .param("procedure", version.procedure())
                .param("process", process.id())
                .param("from", version.validFrom())
                .param("to", published.endsOn())
                .param("publishedAt", Sql.at(at))
                .param("body", CatalogJson.write(version))
                .update();
    }

    void end(PublishedVersion published) {
        jdbc.sql(END_VERSION_SQL)
                .param("id", published.version().id())
                .param("to", published.endsOn())
                .update();
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

    void deleteDraft(UUID version) {
        jdbc.sql(DELETE_DRAFT_SQL).param("id", version).update();
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
