package vn.motcua.eform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** The rows of published forms: small reference data, read whole. */
@Component
class EFormStore {

    /** A published revision as it stands in its row. */
    record Row(UUID id, UUID version, int revision, String schema, String layout) {}

    // Differs from the locks of other modules, and lets publications follow one another.
    private static final long LOCK_NUMBER = 80_000_000_121L;

    private static final String LOCK_SQL =
            """
            select pg_advisory_xact_lock(:number)
            """;

    private static final String COUNT_SQL =
            """
            select count(*) from eform.form
            """;

    private static final String ALL_SQL =
            """
            select id, version_id, revision, schema, layout from eform.form
            order by version_id, revision
            """;

    private static final String LATEST_SQL =
            """
            select id, version_id, revision, schema, layout from eform.form
            where version_id = :version
            order by revision desc
            limit 1
            """;

    private static final String REVISIONS_SQL =
            """
            select revision, published_at, published_by from eform.form
            where version_id = :version
            order by revision desc
            """;

    private static final String REVISION_SQL =
            """
            select id, version_id, revision, schema, layout from eform.form
            where version_id = :version and revision = :revision
            """;

    private static final String INSERT_SQL =
            """
            insert into eform.form
                (id, version_id, revision, schema, layout, published_at, published_by)
            values
                (:id, :version, :revision, :schema, cast(:layout as jsonb), :at, :by)
            """;

    private final JdbcClient jdbc;

    EFormStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void lock() {
        jdbc.sql(LOCK_SQL).param("number", LOCK_NUMBER).query((row, n) -> n).list();
    }

    /** How many there are; they only become more, so it tells whether there are new ones. */
    long count() {
        return jdbc.sql(COUNT_SQL).query(Long.class).single();
    }

    List<Row> all() {
        return jdbc.sql(ALL_SQL).query(EFormStore::row).list();
    }

    Optional<Row> latest(UUID version) {
        return jdbc.sql(LATEST_SQL).param("version", version).query(EFormStore::row).optional();
    }

    /** The last first. */
    List<FormRevision> revisions(UUID version) {
        return jdbc.sql(REVISIONS_SQL)
                .param("version", version)
                .query((row, n) ->
                        new FormRevision(
                                row.getInt("revision"),
                                Sql.instant(row, "published_at"),
                                row.getObject("published_by", UUID.class)))
                .list();
    }

    Optional<Row> revision(UUID version, int revision) {
        return jdbc.sql(REVISION_SQL)
                .param("version", version)
                .param("revision", revision)
                .query(EFormStore::row)
                .optional();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("version_id", UUID.class),
                row.getInt("revision"),
                row.getString("schema"),
                row.getString("layout"));
    }

    void insert(Row form, Instant at, @Nullable UUID by) {
        jdbc.sql(INSERT_SQL)
                .param("id", form.id())
                .param("version", form.version())
                .param("revision", form.revision())
                .param("schema", form.schema())
                .param("layout", form.layout())
                .param("at", Sql.at(at))
                .param("by", by)
                .update();
    }
}
