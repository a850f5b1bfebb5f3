package vn.motcua.catalog.national;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.CatalogJson;
import vn.motcua.kernel.sql.Sql;

/** Rows of imports and their records. */
@Component
class NationalImportStore {

    private static final int AT_ONCE = 200;

    private static final String INSERT_SQL =
            """
            insert into catalog.import (id, file, records, loaded_by, loaded_at)
            values (:id, :file, :records, :by, :at)
            """;

    private static final String JOB_SQL =
            """
            update catalog.import set job = :job where id = :id
            """;

    private static final String INSERT_RECORDS_SQL =
            """
            insert into catalog.import_record (import_id, line, code, original)
            select :id, r.line, r.code, cast(r.original as jsonb)
            from unnest(cast(:lines as int[]), cast(:codes as text[]), cast(:originals as text[]))
                as r (line, code, original)
            """;

    private static final String UNREAD_SQL =
            """
            select line, original from catalog.import_record
            where import_id = :id and state = 'UNREAD'
            order by line
            limit :most
            """;

    private static final String READ_SQL =
            """
            update catalog.import_record
            set recovered = cast(:recovered as jsonb), doubts = cast(:doubts as text[]),
                state = :state
            where import_id = :id and line = :line and state = 'UNREAD'
            """;

    private static final String IMPORTS_SQL =
            """
            select i.id, i.file, i.records, i.loaded_by, i.loaded_at, i.taken_at, i.valid_from,
                   s.states
            from catalog.import i
            cross join lateral (
                select string_agg(g.state || '=' || g.number, ',') as states
                from (select state, count(*) as number from catalog.import_record r
                      where r.import_id = i.id group by state) g) s
            where cast(:id as uuid) is null or i.id = :id
            order by i.loaded_at desc
            limit 50
            """;

    private static final String DOUBTS_SQL =
            """
            select d.doubt, count(*) as number
            from catalog.import_record r cross join lateral unnest(r.doubts) as d (doubt)
            where r.import_id = :id and r.state = 'QUEUED'
            group by d.doubt
            order by number desc, d.doubt
            """;

    private static final String LINES_SQL =
            """
            select line, code, original ->> 'ten_thu_tuc' as name, state, doubts
            from catalog.import_record
            where import_id = :id and state = :state and line > :after
              and (cast(:doubts as text[]) is null or doubts && cast(:doubts as text[]))
            order by line
            limit :most
            """;

    private static final String RECORD_SQL =
            """
            select import_id, line, code, original, recovered, state, settled, settled_by,
                   settled_at, version
            from catalog.import_record
            where import_id = :id and line = :line and state <> 'UNREAD'
            """;

    private static final String SETTLE_SQL =
            """
            update catalog.import_record
            set state = 'SETTLED', settled = cast(:settled as jsonb), settled_by = :by,
                settled_at = :at, version = version + 1
            where import_id = :id and line = :line and version = :version
              and state in ('CLEAR', 'QUEUED', 'SETTLED')
            """;

    private static final String READY_SQL =
            """
            select import_id, line, code, original, recovered, state, settled, settled_by,
                   settled_at, version
            from catalog.import_record
            where import_id = :id and state in ('CLEAR', 'SETTLED')
            order by line
            """;

    private static final String TAKEN_SQL =
            """
            update catalog.import set taken_by = :by, taken_at = :at, valid_from = :from
            where id = :id
            """;

    private final JdbcClient jdbc;

    NationalImportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, String file, List<NationalFile.Line> lines, UUID by, Instant at) {
        jdbc.sql(INSERT_SQL)
                .param("id", id)
                .param("file", file)
                .param("records", lines.size())
                .param("by", by)
                .param("at", Sql.at(at))
                .update();
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            insert(id, lines.subList(from, Math.min(lines.size(), from + AT_ONCE)));
        }
    }

    private void insert(UUID id, List<NationalFile.Line> lines) {
        jdbc.sql(INSERT_RECORDS_SQL)
                .param("id", id)
                .param(
                        "lines",
                        lines.stream().map(NationalFile.Line::number).toArray(Integer[]::new))
                .param("codes", lines.stream().map(l -> l.record().code()).toArray(String[]::new))
                .param(
                        "originals",
                        lines.stream()
                                .map(l -> CatalogJson.writeMap(l.record().columns()))
                                .toArray(String[]::new))
                .update();
    }

    void job(UUID id, UUID job) {
        jdbc.sql(JOB_SQL).param("id", id).param("job", job).update();
    }

    List<NationalFile.Line> unread(UUID id, int most) {
        return jdbc.sql(UNREAD_SQL)
                .param("id", id)
                .param("most", most)
                .query((row, n) -> new NationalFile.Line(row.getInt("line"), original(row)))
                .list();
    }

    void read(UUID id, int line, Recovery recovery, Set<Doubt> doubts, RecordState state) {
        jdbc.sql(READ_SQL)
                .param("id", id)
                .param("line", line)
                .param("recovered", CatalogJson.write(recovery))
                .param("doubts", doubts.stream().map(Enum::name).toArray(String[]::new))
                .param("state", state.name())
                .update();
    }

    /** The youngest imports, at most fifty. */
    List<NationalImport> imports() {
        return imports(null);
    }

    Optional<NationalImport> find(UUID id) {
        return imports(id).stream().findFirst();
    }

    private List<NationalImport> imports(@Nullable UUID id) {
        return jdbc.sql(IMPORTS_SQL)
                .param("id", id)
                .query((row, n) ->
                        new NationalImport(
                                row.getObject("id", UUID.class),
                                row.getString("file"),
                                row.getInt("records"),
                                row.getObject("loaded_by", UUID.class),
                                Sql.instant(row, "loaded_at"),
                                Sql.instantOrNull(row, "taken_at"),
                                row.getObject("valid_from", LocalDate.class),
                                states(row.getString("states"))))
                .list();
    }

    private static Map<RecordState, Integer> states(String counted) {
        Map<RecordState, Integer> states = new EnumMap<>(RecordState.class);
        for (String one : counted.split(",", -1)) {
            int cut = one.indexOf('=');
            states.put(
                    RecordState.valueOf(one.substring(0, cut)),
                    Integer.parseInt(one.substring(cut + 1)));
        }
        return states;
    }

    /** Why records are queued, most frequent first. */
    Map<Doubt, Integer> doubts(UUID id) {
        Map<Doubt, Integer> doubts = new LinkedHashMap<>();
        jdbc.sql(DOUBTS_SQL)
                .param("id", id)
                .query((row, n) ->
                        doubts.put(Doubt.valueOf(row.getString("doubt")), row.getInt("number")))
                .list();
        return doubts;
    }

    /** Records behind a line that stand so, of any of the doubts if some are given. */
    List<QueueLine> lines(UUID id, RecordState state, List<Doubt> doubts, int after, int most) {
        return jdbc.sql(LINES_SQL)
                .param("id", id)
                .param("state", state.name())
                .param("after", after)
                .param("most", most)
                .param(
                        "doubts",
                        doubts.isEmpty()
                                ? null
                                : doubts.stream().map(Enum::name).toArray(String[]::new))
                .query((row, n) ->
                        new QueueLine(
                                row.getInt("line"),
                                row.getString("code"),
                                row.getString("name"),
                                RecordState.valueOf(row.getString("state")),
                                Arrays.stream((String[]) row.getArray("doubts").getArray())
                                        .map(Doubt::valueOf)
                                        .toList()))
                .list();
    }

    Optional<ImportRecord> record(UUID id, int line) {
        return jdbc.sql(RECORD_SQL)
                .param("id", id)
                .param("line", line)
                .query(NationalImportStore::record)
                .optional();
    }

    /** Returns false when somebody settled it meanwhile. */
    boolean settle(UUID id, int line, int version, Recovery settled, UUID by, Instant at) {
        return jdbc.sql(SETTLE_SQL)
                        .param("id", id)
                        .param("line", line)
                        .param("version", version)
                        .param("settled", CatalogJson.write(settled))
                        .param("by", by)
                        .param("at", Sql.at(at))
                        .update()
                == 1;
    }

    /** What is clear or settled. */
    List<ImportRecord> ready(UUID id) {
        return jdbc.sql(READY_SQL).param("id", id).query(NationalImportStore::record).list();
    }

    void taken(UUID id, LocalDate validFrom, UUID by, Instant at) {
        jdbc.sql(TAKEN_SQL)
                .param("id", id)
                .param("from", validFrom)
                .param("by", by)
                .param("at", Sql.at(at))
                .update();
    }

    private static ImportRecord record(ResultSet row, int n) throws SQLException {
        String settled = row.getString("settled");
        return new ImportRecord(
                row.getObject("import_id", UUID.class),
                row.getInt("line"),
                original(row),
                CatalogJson.read(row.getString("recovered"), Recovery.class),
                RecordState.valueOf(row.getString("state")),
                settled == null ? null : CatalogJson.read(settled, Recovery.class),
                row.getObject("settled_by", UUID.class),
                Sql.instantOrNull(row, "settled_at"),
                row.getInt("version"));
    }

    private static NationalRecord original(ResultSet row) throws SQLException {
        Map<String, String> columns = CatalogJson.readMap(row.getString("original"));
        return new NationalRecord(columns.getOrDefault(NationalRecord.CODE, ""), columns);
    }
}
