package vn.motcua.communication.material;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.communication.KeptFile;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.sql.Sql;

/** The rows of the library. */
@Component
class MaterialStore {

    private static final String INSERT_SQL =
            """
            insert into communication.material (id, agency, kind, title, topic, begun_at)
            values (:id, :agency, :kind, :title, :topic, :at) on conflict (id) do nothing
            """;
    private static final String LOCK_SQL =
            "select id from communication.material where id = :id for update";
    private static final String VERSION_SQL =
            """
            insert into communication.material_version (material, version, text, file, file_name, note, at, by_staff)
            values (:material, :version, :text, :file, :fileName, :note, :at, :by)
            """;
    private static final String FETCH_SQL =
            """
            insert into communication.fetch (id, material, version, at, by_staff, news)
            values (:id, :material, :version, :at, :by, :news)
            """;
    private static final String RETIRE_SQL =
            """
            update communication.material set retired_at = :at, retired_for = :why
            where id = :id and retired_at is null
            """;
    private static final String ALL_SQL =
            """
            select id, agency, kind, title, topic, retired_at, retired_for
            from communication.material order by begun_at desc, id
            """;
    private static final String VERSIONS_SQL =
            """
            select material, version, text, file, file_name, note, at, by_staff
            from communication.material_version order by material, version
            """;
    private static final String FETCHES_SQL =
            "select material, version, at, by_staff, news from communication.fetch order by at desc, id desc";

    private final JdbcClient jdbc;

    MaterialStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where it is there already. */
    boolean insert(Material material, Instant at) {
        return jdbc.sql(INSERT_SQL)
                        .param("id", material.id())
                        .param("agency", material.agency())
                        .param("kind", material.kind().name())
                        .param("title", material.title())
                        .param("topic", material.topic())
                        .param("at", Sql.at(at))
                        .update()
                == 1;
    }

    /** Holds one, where it is there, until the transaction ends. */
    void lock(UUID id) {
        jdbc.sql(LOCK_SQL).param("id", id).query(UUID.class).optional();
    }

    void add(UUID material, Material.Version version) {
        jdbc.sql(VERSION_SQL)
                .param("material", material)
                .param("version", version.version())
                .param("text", version.text())
                .param("file", version.file().hash())
                .param("fileName", version.file().name())
                .param("note", version.note())
                .param("at", Sql.at(version.at()))
                .param("by", version.by())
                .update();
    }

    void fetched(UUID material, Material.Fetch fetch) {
        jdbc.sql(FETCH_SQL)
                .param("id", Uuid7.next())
                .param("material", material)
                .param("version", fetch.version())
                .param("at", Sql.at(fetch.at()))
                .param("by", fetch.by())
                .param("news", fetch.news(), Types.OTHER)
                .update();
    }

    /** False where it was retired already. */
    boolean retire(UUID id, Instant at, String why) {
        return jdbc.sql(RETIRE_SQL)
                        .param("id", id)
                        .param("at", Sql.at(at))
                        .param("why", why)
                        .update()
                == 1;
    }

    /** Newest first. Three statements, however many there are. */
    List<Material> all() {
        Map<UUID, List<Material.Version>> versions = new HashMap<>();
        jdbc.sql(VERSIONS_SQL).query((row, n) -> of(versions, row).add(version(row))).list();
        Map<UUID, List<Material.Fetch>> fetches = new HashMap<>();
        jdbc.sql(FETCHES_SQL).query((row, n) -> of(fetches, row).add(fetch(row))).list();
        return jdbc.sql(ALL_SQL)
                .query((row, n) -> {
                    UUID id = uuid(row, "id");
                    return new Material(
                            id,
                            uuid(row, "agency"),
                            MaterialKind.valueOf(row.getString("kind")),
                            row.getString("title"),
                            row.getString("topic"),
                            versions.getOrDefault(id, List.of()),
                            fetches.getOrDefault(id, List.of()),
                            Sql.instantOrNull(row, "retired_at"),
                            row.getString("retired_for"));
                })
                .list();
    }

    private static <T> List<T> of(Map<UUID, List<T>> all, ResultSet row) throws SQLException {
        return all.computeIfAbsent(uuid(row, "material"), id -> new ArrayList<>());
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    private static Material.Version version(ResultSet row) throws SQLException {
        return new Material.Version(
                row.getInt("version"),
                row.getString("text"),
                new KeptFile(row.getString("file"), row.getString("file_name")),
                row.getString("note"),
                Sql.instant(row, "at"),
                uuid(row, "by_staff"));
    }

    private static Material.Fetch fetch(ResultSet row) throws SQLException {
        @Nullable UUID news = row.getObject("news", UUID.class);
        return new Material.Fetch(
                row.getInt("version"), Sql.instant(row, "at"), uuid(row, "by_staff"), news);
    }
}
