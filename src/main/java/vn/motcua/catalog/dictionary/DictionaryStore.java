package vn.motcua.catalog.dictionary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.CatalogJson;
import vn.motcua.kernel.sql.Sql;

/** The rows of dictionaries: small reference data, read whole; superseded ones by entry. */
@Component
class DictionaryStore {

    // Differs from the locks of others, and lets changes of dictionaries follow one another.
    private static final long LOCK_NUMBER = 80_000_000_149L;

    private static final String LOCK_SQL =
            """
            select pg_advisory_xact_lock(:number)
            """;
    private static final String VERSION_SQL =
            """
            select coalesce(max(version), 0) from catalog.dictionary_version
            """;
    private static final String MOVE_ON_SQL =
            """
            insert into catalog.dictionary_version (one, version) values (true, 1)
            on conflict (one) do update set version = catalog.dictionary_version.version + 1
            """;
    private static final String CURRENT_SQL =
            """
            select id, dictionary, code, valid_from, valid_to, body from catalog.dictionary_row
            where superseded_at is null
            """;
    private static final String HISTORY_SQL =
            """
            select id, dictionary, code, valid_from, valid_to, body, act, reason, load, noted_at,
                noted_by, superseded_at
            from catalog.dictionary_row where entry = :entry
            order by noted_at, valid_from, id
            """;
    private static final String OF_LOAD_SQL =
            """
            select id, dictionary, code, valid_from, valid_to, body, act, reason, load, noted_at,
                noted_by, superseded_at
            from catalog.dictionary_row where load = :load
            order by code, valid_from
            """;
    private static final String SUPERSEDED_BY_SQL =
            """
            select id, dictionary, code, valid_from, valid_to, body from catalog.dictionary_row
            where superseded_load = :load
            order by code, valid_from
            """;
    private static final String INSERT_SQL =
            """
            insert into catalog.dictionary_row
                (id, dictionary, entry, code, valid_from, valid_to, body, act, reason, load,
                 noted_at, noted_by)
            values
                (:id, :dictionary, :entry, :code, :from, :to, cast(:body as jsonb), :act, :reason,
                 :load, :at, :by)
            """;
    private static final String SUPERSEDE_SQL =
            """
            update catalog.dictionary_row set superseded_at = :at, superseded_load = :load
            where id in (:ids) and superseded_at is null
            """;

    /** So many ids go into one statement. */
    private static final int AT_ONCE = 5_000;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    DictionaryStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void lock() {
        jdbc.sql(LOCK_SQL).param("number", LOCK_NUMBER).query((row, n) -> n).list();
    }

    long version() {
        return jdbc.sql(VERSION_SQL).query(Long.class).single();
    }

    void moveOn() {
        jdbc.sql(MOVE_ON_SQL).update();
    }

    List<DictionaryRow> current() {
        return jdbc.sql(CURRENT_SQL).query(DictionaryStore::row).list();
    }

    /** Everything that was ever said of an entry, as it was said. */
    List<NotedRow> history(UUID entry) {
        return jdbc.sql(HISTORY_SQL).param("entry", entry).query(DictionaryStore::noted).list();
    }

    List<NotedRow> of(UUID load) {
        return jdbc.sql(OF_LOAD_SQL).param("load", load).query(DictionaryStore::noted).list();
    }

    List<DictionaryRow> supersededBy(UUID load) {
        return jdbc.sql(SUPERSEDED_BY_SQL).param("load", load).query(DictionaryStore::row).list();
    }

    /** What came of an act, for all of its rows. */
    record Note(String reason, @Nullable UUID load, Instant at, @Nullable UUID by) {}

    void apply(List<RowChange> changes, Note note) {
        supersede(
                changes.stream()
                        .map(RowChange::before)
                        .filter(Objects::nonNull)
                        .map(DictionaryRow::id)
                        .toList(),
                note);
        batches.batchUpdate(
                INSERT_SQL,
                changes.stream()
                        .map(change -> parameters(change, note))
                        .toArray(MapSqlParameterSource[]::new));
        moveOn();
    }

    void supersede(Collection<UUID> ids, Note note) {
        List<UUID> all = List.copyOf(ids);
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            jdbc.sql(SUPERSEDE_SQL)
                    .param("ids", all.subList(i, Math.min(all.size(), i + AT_ONCE)))
                    .param("at", Sql.at(note.at()))
                    .param("load", note.load())
                    .update();
        }
    }

    private static MapSqlParameterSource parameters(RowChange change, Note note) {
        DictionaryRow row = change.after();
        return new MapSqlParameterSource()
                .addValue("id", row.id())
                .addValue("dictionary", row.dictionary())
                .addValue("entry", row.entry())
                .addValue("code", row.code())
                .addValue("from", row.validFrom())
                .addValue("to", row.validTo())
                .addValue("body", CatalogJson.writeMap(row.ordered()))
                .addValue("act", change.kind().name())
                .addValue("reason", note.reason())
                .addValue("load", note.load())
                .addValue("at", Sql.at(note.at()))
                .addValue("by", note.by());
    }

    private static DictionaryRow row(ResultSet row, int n) throws SQLException {
        Map<String, String> values = CatalogJson.readMap(row.getString("body"));
        return new DictionaryRow(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("dictionary"),
                row.getString("code"),
                Objects.requireNonNull(row.getObject("valid_from", LocalDate.class)),
                row.getObject("valid_to", LocalDate.class),
                values);
    }

    private static NotedRow noted(ResultSet row, int n) throws SQLException {
        return new NotedRow(
                row(row, n),
                RowChange.Kind.valueOf(row.getString("act")),
                row.getString("reason"),
                row.getObject("load", UUID.class),
                Sql.instant(row, "noted_at"),
                row.getObject("noted_by", UUID.class),
                Sql.instantOrNull(row, "superseded_at"));
    }
}
