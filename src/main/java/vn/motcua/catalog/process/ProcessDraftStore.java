package vn.motcua.catalog.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.CatalogJson;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.kernel.sql.Sql;

/** Drafts of internal processes with what was before and what was undone. */
@Component
class ProcessDraftStore {

    private static final String FIND_SQL =
            """
            select body, process, follows, origin, stamp, saved_at,
                jsonb_array_length(past) as undoable, jsonb_array_length(ahead) as redoable
            from catalog.procedure_draft
            where code = :code and valid_from = :day
            """;

    private static final String LIST_SQL =
            """
            select body, process, follows, origin, stamp, saved_at,
                jsonb_array_length(past) as undoable, jsonb_array_length(ahead) as redoable
            from catalog.procedure_draft
            where folded like :like and (:all or (process is not null) = :drawn)
            order by process is null, valid_from, code
            limit :most
            """;

    private static final String COUNT_SQL =
            """
            select count(*) from catalog.procedure_draft
            """;

    private static final String BEGIN_SQL =
            """
            insert into catalog.procedure_draft
                (id, code, valid_from, folded, body, process, saved_at, follows, origin, saved_by)
            values
                (:id, :code, :day, :folded, cast(:body as jsonb), cast(:process as jsonb), :at,
                 true, :origin, :by)
            on conflict do nothing
            """;

    /** The fiftieth change before the last cannot be taken back any more. */
    private static final String CHANGE_SQL =
            """
            update catalog.procedure_draft
            set past = case
                    when process is null then past
                    when jsonb_array_length(past) < 50 then past || jsonb_build_array(process)
                    else (past - 0) || jsonb_build_array(process)
                end,
                ahead = '[]', process = cast(:process as jsonb), stamp = stamp + 1,
                saved_at = :at, saved_by = :by
            where code = :code and valid_from = :day and stamp = :stamp
            """;

    private static final String UNDO_SQL =
            """
            update catalog.procedure_draft
            set process = past -> -1, past = past - -1, ahead = ahead || jsonb_build_array(process),
                stamp = stamp + 1, saved_at = :at, saved_by = :by
            where code = :code and valid_from = :day and stamp = :stamp
                and jsonb_array_length(past) > 0
            """;

    private static final String REDO_SQL =
            """
            update catalog.procedure_draft
            set process = ahead -> -1, ahead = ahead - -1, past = past || jsonb_build_array(process),
                stamp = stamp + 1, saved_at = :at, saved_by = :by
            where code = :code and valid_from = :day and stamp = :stamp
                and jsonb_array_length(ahead) > 0
            """;

    private static final String DELETE_SQL =
            """
            delete from catalog.procedure_draft
            where code = :code and valid_from = :day and stamp = :stamp
            """;

    private final JdbcClient jdbc;

    ProcessDraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ProcessDraft> find(String code, LocalDate day) {
        return jdbc.sql(FIND_SQL)
                .param("code", code)
                .param("day", day)
                .query(ProcessDraftStore::draft)
                .optional();
    }

    /**
     * Those whose code, name or field holds the words; first those with a table, by day.
     *
     * @param drawn whether they have a table; null for all
     */
    List<ProcessDraft> list(String words, @Nullable Boolean drawn, int most) {
        return jdbc.sql(LIST_SQL)
                .param("like", "%" + VietnameseText.fold(words).replace(' ', '%') + "%")
                .param("all", drawn == null)
                .param("drawn", Boolean.TRUE.equals(drawn))
                .param("most", most)
                .query(ProcessDraftStore::draft)
                .list();
    }

    private static ProcessDraft draft(ResultSet row, int n) throws SQLException {
        String process = row.getString("process");
        return new ProcessDraft(
                CatalogJson.read(row.getString("body"), ProcedureVersion.class),
                process == null ? null : CatalogJson.read(process, InternalProcess.class),
                row.getBoolean("follows"),
                ProcessDraft.Origin.valueOf(row.getString("origin")),
                row.getInt("stamp"),
                row.getInt("undoable"),
                row.getInt("redoable"),
                Sql.instant(row, "saved_at"));
    }

    long count() {
        return jdbc.sql(COUNT_SQL).query(Long.class).single();
    }

    /** Whether there was no draft of that day. */
    boolean begin(ProcessDraft draft, String folded, UUID by) {
        return jdbc.sql(BEGIN_SQL)
                        .param("id", draft.version().id())
                        .param("code", draft.code())
                        .param("day", draft.day())
                        .param("folded", folded)
                        .param("body", CatalogJson.write(draft.version()))
                        .param(
                                "process",
                                CatalogJson.write(Objects.requireNonNull(draft.process())))
                        .param("origin", draft.origin().name())
                        .param("at", Sql.at(draft.savedAt()))
                        .param("by", by)
                        .update()
                == 1;
    }

    /** Whether the draft was as it was seen. */
    boolean change(ProcessDraft seen, InternalProcess after, Instant at, UUID by) {
        return seen(jdbc.sql(CHANGE_SQL).param("process", CatalogJson.write(after)), seen, at, by);
    }

    boolean undo(ProcessDraft seen, Instant at, UUID by) {
        return seen(jdbc.sql(UNDO_SQL), seen, at, by);
    }

    boolean redo(ProcessDraft seen, Instant at, UUID by) {
        return seen(jdbc.sql(REDO_SQL), seen, at, by);
    }

    private static boolean seen(
            JdbcClient.StatementSpec statement, ProcessDraft seen, Instant at, UUID by) {
        return statement
                        .param("code", seen.code())
                        .param("day", seen.day())
                        .param("stamp", seen.stamp())
                        .param("at", Sql.at(at))
                        .param("by", by)
                        .update()
                == 1;
    }

    boolean delete(ProcessDraft seen) {
        return jdbc.sql(DELETE_SQL)
                        .param("code", seen.code())
                        .param("day", seen.day())
                        .param("stamp", seen.stamp())
                        .update()
                == 1;
    }
}
