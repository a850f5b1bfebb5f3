package vn.motcua.catalog.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** The rows of frozen inventories. */
@Component
class InventoryStore {

    private static final String ALL_SQL =
            """
            select id, number, signed_on, signer, same_level, other_levels, within
            from catalog.inventory order by signed_on desc, approved_at desc
            """;
    private static final String LINES_SQL =
            """
            select procedure, code, name, kind, same_level, field, unit
            from catalog.inventory_line where inventory = :id order by code
            """;
    private static final String INSERT_SQL =
            """
            insert into catalog.inventory (id, number, signed_on, signer, same_level, other_levels,
                within, approved_at, approved_by)
            values (:id, :number, :signed, :signer, :same, :other, :within, :at, :by)
            on conflict (id) do nothing
            """;
    private static final String LINE_SQL =
            """
            insert into catalog.inventory_line (inventory, procedure, code, name, kind, same_level,
                field, unit)
            values (:id, :procedure, :code, :name, :kind, :same, :field, :unit)
            """;

    private final JdbcClient jdbc;

    InventoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last signed first. */
    List<Inventory> all() {
        return jdbc.sql(ALL_SQL).query(InventoryStore::inventory).list();
    }

    List<InventoryLine> lines(UUID inventory) {
        return jdbc.sql(LINES_SQL).param("id", inventory).query(InventoryStore::line).list();
    }

    /** False where it is there already: the form was sent twice. */
    boolean insert(Inventory inventory, List<InventoryLine> lines, Instant at, UUID by) {
        int fresh =
                jdbc.sql(INSERT_SQL)
                        .param("id", inventory.id())
                        .param("number", inventory.number())
                        .param("signed", inventory.signedOn())
                        .param("signer", inventory.signer())
                        .param("same", inventory.sameLevel())
                        .param("other", inventory.otherLevels())
                        .param("within", inventory.within())
                        .param("at", Sql.at(at))
                        .param("by", by)
                        .update();
        if (fresh == 1) {
            lines.forEach(line -> insert(inventory.id(), line));
        }
        return fresh == 1;
    }

    private void insert(UUID inventory, InventoryLine line) {
        jdbc.sql(LINE_SQL)
                .param("id", inventory)
                .param("procedure", line.procedure())
                .param("code", line.code())
                .param("name", line.name())
                .param("kind", line.kind().name())
                .param("same", line.sameLevel())
                .param("field", line.field())
                .param("unit", line.unit())
                .update();
    }

    private static Inventory inventory(ResultSet row, int n) throws SQLException {
        return new Inventory(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("number"),
                Objects.requireNonNull(row.getObject("signed_on", LocalDate.class)),
                row.getString("signer"),
                row.getInt("same_level"),
                row.getInt("other_levels"),
                row.getInt("within"));
    }

    private static InventoryLine line(ResultSet row, int n) throws SQLException {
        return new InventoryLine(
                Objects.requireNonNull(row.getObject("procedure", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                InternalProcedure.Kind.valueOf(row.getString("kind")),
                row.getBoolean("same_level"),
                row.getString("field"),
                Objects.requireNonNull(row.getObject("unit", UUID.class)));
    }
}
