package vn.motcua.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;
import vn.motcua.shell.ListFilter;

/** Rows of kept filters. */
@Component
class SavedFilterStore {

    private static final String SEEN_SQL =
            """
            select id, name, query, unit is not null as shared, staff = :staff as own
            from identity.list_filter
            where path = :path and (staff = :staff or unit = any(cast(:units as uuid[])))
            order by name, id
            """;
    private static final String COUNT_SQL =
            "select count(*) from identity.list_filter where staff = :staff and path = :path";
    private static final String INSERT_SQL =
            """
            insert into identity.list_filter (id, staff, unit, path, query, name, kept_at)
            values (:id, :staff, :unit, :path, :query, :name, :at)
            """;
    private static final String FIND_SQL =
            "select path, query from identity.list_filter where id = :id and staff = :staff";
    private static final String RENAME_SQL =
            "update identity.list_filter set name = :name where id = :id and staff = :staff";
    private static final String DELETE_SQL =
            "delete from identity.list_filter where id = :id and staff = :staff";

    private final JdbcClient jdbc;

    SavedFilterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The list that a filter is of, and what it asks. */
    record Asked(String path, String query) {}

    List<ListFilter> seen(UUID staff, Collection<UUID> units, String path) {
        return jdbc.sql(SEEN_SQL)
                .param("staff", staff)
                .param("units", units.stream().map(UUID::toString).toArray(String[]::new))
                .param("path", path)
                .query((row, n) ->
                        new ListFilter(
                                Objects.requireNonNull(row.getObject("id", UUID.class)),
                                row.getString("name"),
                                row.getString("query"),
                                row.getBoolean("shared"),
                                row.getBoolean("own")))
                .list();
    }

    int count(UUID staff, String path) {
        return jdbc.sql(COUNT_SQL)
                .param("staff", staff)
                .param("path", path)
                .query(Integer.class)
                .single();
    }

    /** False where the person keeps one of that name. */
    boolean insert(UUID id, UUID staff, @Nullable UUID unit, Asked asked, String name, Instant at) {
        try {
            return jdbc.sql(INSERT_SQL)
                            .param("id", id)
                            .param("staff", staff)
                            .param("unit", unit)
                            .param("path", asked.path())
                            .param("query", asked.query())
                            .param("name", name)
                            .param("at", Sql.at(at))
                            .update()
                    == 1;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    Optional<Asked> find(UUID id, UUID staff) {
        return jdbc.sql(FIND_SQL)
                .param("id", id)
                .param("staff", staff)
                .query((row, n) -> new Asked(row.getString("path"), row.getString("query")))
                .optional();
    }

    /** False where the person keeps another of that name. */
    boolean rename(UUID id, UUID staff, String name) {
        try {
            return jdbc.sql(RENAME_SQL)
                            .param("id", id)
                            .param("staff", staff)
                            .param("name", name)
                            .update()
                    == 1;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    void delete(UUID id, UUID staff) {
        jdbc.sql(DELETE_SQL).param("id", id).param("staff", staff).update();
    }
}
