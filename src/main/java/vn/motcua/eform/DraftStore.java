package vn.motcua.eform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** Drafts of forms, one for each procedure version. */
@Component
class DraftStore {

    /** A draft with the layouts before it, oldest first. */
    record Row(String layout, String past, int stamp) {}

    private static final String FIND_SQL =
            """
            select layout, past, stamp from eform.draft_form where version_id = :version
            """;

    private static final String VERSIONS_SQL =
            """
            select version_id from eform.draft_form
            """;

    private static final String INSERT_SQL =
            """
            insert into eform.draft_form (version_id, layout, past, stamp, saved_at, saved_by)
            values (:version, cast(:layout as jsonb), cast(:past as jsonb), 1, :at, :by)
            on conflict (version_id) do nothing
            """;

    private static final String UPDATE_SQL =
            """
            update eform.draft_form
            set layout = cast(:layout as jsonb), past = cast(:past as jsonb), stamp = stamp + 1,
                saved_at = :at, saved_by = :by
            where version_id = :version and stamp = :stamp
            """;

    private static final String DELETE_SQL =
            """
            delete from eform.draft_form where version_id = :version
            """;

    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Row> find(UUID version) {
        return jdbc.sql(FIND_SQL).param("version", version).query(DraftStore::row).optional();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(row.getString("layout"), row.getString("past"), row.getInt("stamp"));
    }

    Set<UUID> versions() {
        return jdbc.sql(VERSIONS_SQL).query(UUID.class).stream().collect(Collectors.toSet());
    }

    /** Whether the draft was as it was seen; stamp 0 is no draft. */
    boolean save(UUID version, Row draft, Instant at, UUID by) {
        String statement = draft.stamp() == 0 ? INSERT_SQL : UPDATE_SQL;
        JdbcClient.StatementSpec spec =
                jdbc.sql(statement)
                        .param("version", version)
                        .param("layout", draft.layout())
                        .param("past", draft.past())
                        .param("at", Sql.at(at))
                        .param("by", by);
        return (draft.stamp() == 0 ? spec : spec.param("stamp", draft.stamp())).update() == 1;
    }

    void delete(UUID version) {
        jdbc.sql(DELETE_SQL).param("version", version).update();
    }
}
