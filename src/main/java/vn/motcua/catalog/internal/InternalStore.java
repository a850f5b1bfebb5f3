package vn.motcua.catalog.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.CatalogJson;
import vn.motcua.kernel.sql.Sql;

/** The rows of internal procedures and their descriptions. */
@Component
class InternalStore {

    private static final String ALL_SQL =
            """
            select p.id, p.code, p.version, p.received_as, p.ended_on, v.name, v.kind, v.same_level,
                v.field, v.unit, v.parts
            from catalog.internal_procedure p
            join catalog.internal_version v on v.procedure = p.id and v.version = p.version
            order by p.code
            """;
    private static final String FIND_SQL =
            """
            select p.id, p.code, p.version, p.received_as, p.ended_on, v.name, v.kind, v.same_level,
                v.field, v.unit, v.parts
            from catalog.internal_procedure p
            join catalog.internal_version v on v.procedure = p.id and v.version = p.version
            where p.id = :id
            """;
    private static final String INSERT_SQL =
            """
            insert into catalog.internal_procedure (id, code, version) values (:id, :code, 1)
            on conflict do nothing
            """;
    private static final String DESCRIBE_SQL =
            """
            insert into catalog.internal_version (procedure, version, name, kind, same_level, field,
                unit, parts, saved_at, saved_by)
            values (:id, :version, :name, :kind, :same, :field, :unit, cast(:parts as jsonb), :at, :by)
            """;
    private static final String MOVE_SQL =
            """
            update catalog.internal_procedure set version = :version
            where id = :id and version = :version - 1 and ended_on is null
            """;
    private static final String END_SQL =
            """
            update catalog.internal_procedure set ended_on = :day
            where id = :id and ended_on is null
            """;
    private static final String RECEIVE_SQL =
            "update catalog.internal_procedure set received_as = :code where id = :id";

    private final JdbcClient jdbc;

    InternalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By code, also those that have ended. */
    List<InternalProcedure> all() {
        return jdbc.sql(ALL_SQL).query(InternalStore::procedure).list();
    }

    Optional<InternalProcedure> find(UUID id) {
        return jdbc.sql(FIND_SQL).param("id", id).query(InternalStore::procedure).optional();
    }

    /** False where the id or the code is there already. */
    boolean insert(InternalProcedure p, Instant at, UUID by) {
        if (jdbc.sql(INSERT_SQL).param("id", p.id()).param("code", p.code()).update() == 0) {
            return false;
        }
        write(p, at, by);
        return true;
    }

    /** False where another description came first, or it has ended. */
    boolean describe(InternalProcedure p, Instant at, UUID by) {
        if (jdbc.sql(MOVE_SQL).param("id", p.id()).param("version", p.version()).update() == 0) {
            return false;
        }
        write(p, at, by);
        return true;
    }

    private void write(InternalProcedure p, Instant at, UUID by) {
        jdbc.sql(DESCRIBE_SQL)
                .param("id", p.id())
                .param("version", p.version())
                .param("name", p.name())
                .param("kind", p.kind().name())
                .param("same", p.sameLevel())
                .param("field", p.field())
                .param("unit", p.unit())
                .param("parts", texts(p))
                .param("at", Sql.at(at))
                .param("by", by)
                .update();
    }

    private static String texts(InternalProcedure p) {
        Map<String, String> texts = new HashMap<>();
        p.parts().forEach((part, text) -> texts.put(part.name(), text));
        return CatalogJson.writeMap(texts);
    }

    boolean end(UUID id, LocalDate day) {
        return jdbc.sql(END_SQL).param("id", id).param("day", day).update() == 1;
    }

    void receive(UUID id, String code) {
        jdbc.sql(RECEIVE_SQL).param("id", id).param("code", code).update();
    }

    private static InternalProcedure procedure(ResultSet row, int n) throws SQLException {
        Map<Part, String> parts = new EnumMap<>(Part.class);
        CatalogJson.readMap(row.getString("parts"))
                .forEach((part, text) -> parts.put(Part.valueOf(part), text));
        return new InternalProcedure(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getInt("version"),
                row.getString("name"),
                InternalProcedure.Kind.valueOf(row.getString("kind")),
                row.getBoolean("same_level"),
                row.getString("field"),
                Objects.requireNonNull(row.getObject("unit", UUID.class)),
                parts,
                row.getString("received_as"),
                row.getObject("ended_on", LocalDate.class));
    }
}
