package vn.motcua.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kernel.TextHash;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.sql.Sql;

/** Snapshots, and what was said of their numbers. */
@Component
class SnapshotStore {

    private static final String FIND_SQL =
            """
            select report, version, known_at, made_at, made_by, reason, content, digest
            from report.snapshot where report = :report and version = :version
            """;
    private static final String MANY_SQL =
            """
            select s.report, s.version, s.known_at, s.made_at, s.made_by, s.reason, s.content, s.digest
            from report.snapshot s
            join unnest(cast(:reports as uuid[]), cast(:versions as integer[])) w (report, version)
                on w.report = s.report and w.version = s.version
            """;
    private static final String INSERT_SQL =
            """
            insert into report.snapshot (report, version, known_at, made_at, made_by, reason, content, digest)
            values (:report, :version, :known, :made, :by, :reason, :content, :digest)
            """;
    private static final String NOTES_SQL =
            """
            select distinct on (template, tier, what, col) template, tier, what, col, words, at, by
            from report.note where report = :report and version = :version
            order by template, tier, what, col, at desc, id desc
            """;
    private static final String NOTE_SQL =
            """
            insert into report.note (id, report, version, template, tier, what, col, words, at, by)
            values (:id, :report, :version, :template, :tier, :what, :column, :words, :at, :by)
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * A snapshot as it is kept.
     *
     * @param now digest of what is kept now
     */
    record Kept(Snapshot snapshot, String now) {

        /** Whether it still is what was digested when it was made. */
        boolean isUntouched() {
            return snapshot.digest().equals(now);
        }
    }

    private final JdbcClient jdbc;

    SnapshotStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is to be kept of it: its text is what is digested. */
    static String text(Content content) {
        return JSON.writeValueAsString(content);
    }

    static String digest(String text) {
        return TextHash.hex(text);
    }

    Optional<Snapshot> find(UUID report, int version) {
        return jdbc.sql(FIND_SQL)
                .param("report", report)
                .param("version", version)
                .query(SnapshotStore::snapshot)
                .optional();
    }

    /** The last version of each. */
    List<Snapshot> last(Collection<Report> reports) {
        return many(
                reports.stream().map(Report::id).toList(),
                reports.stream().map(Report::version).toList());
    }

    /** The version of each that the unit above has; all have one. */
    List<Snapshot> sent(Collection<Report> reports) {
        return many(
                reports.stream().map(Report::id).toList(),
                reports.stream().map(one -> Objects.requireNonNull(one.sentVersion())).toList());
    }

    /** The same, with the digest of what is kept now. */
    List<Kept> keptSent(Collection<Report> reports) {
        return reports.isEmpty()
                ? List.of()
                : jdbc.sql(MANY_SQL)
                        .param(
                                "reports",
                                ReportStore.texts(reports.stream().map(Report::id).toList()))
                        .param(
                                "versions",
                                reports.stream().map(Report::sentVersion).toArray(Integer[]::new))
                        .query((row, n) ->
                                new Kept(
                                        snapshot(row, n),
                                        digest(Objects.requireNonNull(row.getString("content")))))
                        .list();
    }

    /** Those that went into another. */
    List<Snapshot> parts(Collection<Content.Part> parts) {
        return many(
                parts.stream().map(Content.Part::report).toList(),
                parts.stream().map(Content.Part::version).toList());
    }

    private List<Snapshot> many(List<UUID> reports, List<Integer> versions) {
        return reports.isEmpty()
                ? List.of()
                : jdbc.sql(MANY_SQL)
                        .param("reports", ReportStore.texts(reports))
                        .param("versions", versions.toArray(Integer[]::new))
                        .query(SnapshotStore::snapshot)
                        .list();
    }

    void insert(Snapshot snapshot, String text) {
        jdbc.sql(INSERT_SQL)
                .param("report", snapshot.report())
                .param("version", snapshot.version())
                .param("known", Sql.at(snapshot.knownAt()))
                .param("made", Sql.at(snapshot.madeAt()))
                .param("by", snapshot.madeBy())
                .param("reason", snapshot.reason())
                .param("content", text)
                .param("digest", snapshot.digest())
                .update();
    }

    /** The last of each number. */
    List<CellNote> notes(UUID report, int version) {
        return jdbc.sql(NOTES_SQL)
                .param("report", report)
                .param("version", version)
                .query((row, n) ->
                        new CellNote(
                                Objects.requireNonNull(row.getString("template")),
                                new RowKey(
                                        Tier.valueOf(row.getString("tier")),
                                        Objects.requireNonNull(row.getString("what"))),
                                row.getInt("col"),
                                Objects.requireNonNull(row.getString("words")),
                                Sql.instant(row, "at"),
                                Objects.requireNonNull(row.getObject("by", UUID.class))))
                .list();
    }

    void note(UUID report, int version, CellNote note) {
        jdbc.sql(NOTE_SQL)
                .param("id", Uuid7.next())
                .param("report", report)
                .param("version", version)
                .param("template", note.template())
                .param("tier", note.row().tier().name())
                .param("what", note.row().what())
                .param("column", note.column())
                .param("words", note.words())
                .param("at", Sql.at(note.at()))
                .param("by", note.by())
                .update();
    }

    private static Snapshot snapshot(ResultSet row, int n) throws SQLException {
        return new Snapshot(
                Objects.requireNonNull(row.getObject("report", UUID.class)),
                row.getInt("version"),
                Sql.instant(row, "known_at"),
                Sql.instant(row, "made_at"),
                Objects.requireNonNull(row.getObject("made_by", UUID.class)),
                Objects.requireNonNull(row.getString("reason")),
                JSON.readValue(row.getString("content"), Content.class),
                Objects.requireNonNull(row.getString("digest")));
    }
}
