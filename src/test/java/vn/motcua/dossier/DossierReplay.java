package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.kernel.sql.Sql;

/**
 * Holds the rows of every dossier and of its open tasks, and what is remembered of it, against its
 * journal, replayed from the first event.
 */
public class DossierReplay {

    private static final String ROW_SQL =
            """
            select status, received_at, promised_due, resolved_at, returned_at, paused_at
            from dossier.dossier where dossier_id = :id
            """;
    private static final String TASKS_SQL =
            """
            select t.task_no, t.version, t.assignee, t.due, t.waiting, t.promised_due
            from dossier.task t join dossier.applicant a on a.dossier_id = t.dossier_id
                and t.applicant = coalesce(a.organisation, a.full_name)
            where t.dossier_id = :id
            """;

    private static final String LISTED_AS_SQL =
            """
            select (select count(*) from dossier.notable n where n.dossier_id = :id)
                = case when :notable then (
                    select count(*) from dossier.involved i where i.dossier_id = :id) else 0 end
            """;

    private record Row(
            int status,
            Instant received,
            @Nullable Instant promised,
            @Nullable Instant resolved,
            @Nullable Instant returned,
            @Nullable Instant paused) {}

    private final JdbcClient jdbc;
    private final States states;
    private final TransactionTemplate transaction;

    DossierReplay(JdbcClient jdbc, States states, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.states = states;
        this.transaction = transaction;
    }

    public int count() {
        return ids().size();
    }

    /** The codes of dossiers of which something is not what their journal says. */
    public List<String> differences() {
        List<String> wrong = new ArrayList<>();
        for (UUID id : ids()) {
            DossierState s = states.of(id);
            boolean same =
                    s.equals(remembered(id))
                            && row(s).equals(row(id))
                            && tasks(s).equals(tasks(id))
                            && listedAsItStands(s);
            if (!same) {
                wrong.add(s.code());
            }
        }
        return wrong;
    }

    public int openTasks() {
        return ids().stream().mapToInt(id -> states.of(id).open().size()).sum();
    }

    private DossierState remembered(UUID id) {
        return Objects.requireNonNull(
                transaction.execute(status -> states.lock(id).orElseThrow().state()));
    }

    private static Row row(DossierState s) {
        return new Row(
                s.status().code(),
                s.receivedAt(),
                s.promisedDue(),
                s.resolvedAt(),
                s.returnedAt(),
                s.pause().map(Pause::from).orElse(null));
    }

    private Row row(UUID id) {
        return jdbc.sql(ROW_SQL)
                .param("id", id)
                .query((r, n) ->
                        new Row(
                                r.getInt("status"),
                                Sql.instant(r, "received_at"),
                                Sql.instantOrNull(r, "promised_due"),
                                Sql.instantOrNull(r, "resolved_at"),
                                Sql.instantOrNull(r, "returned_at"),
                                Sql.instantOrNull(r, "paused_at")))
                .single();
    }

    private boolean listedAsItStands(DossierState s) {
        return jdbc.sql(LISTED_AS_SQL)
                .param("id", s.id())
                .param("notable", s.isNotable())
                .query(Boolean.class)
                .single();
    }

    private static Set<String> tasks(DossierState s) {
        Set<String> tasks = new TreeSet<>();
        for (OpenTask t : s.open()) {
            tasks.add(
                    text(t.no(), t.version(), t.assignee(), t.due(), t.waiting(), s.promisedDue()));
        }
        return tasks;
    }

    private Set<String> tasks(UUID id) {
        return new TreeSet<>(
                jdbc.sql(TASKS_SQL)
                        .param("id", id)
                        .query((r, n) ->
                                text(
                                        r.getInt("task_no"),
                                        r.getInt("version"),
                                        r.getObject("assignee", UUID.class),
                                        Sql.instant(r, "due"),
                                        r.getInt("waiting"),
                                        Sql.instantOrNull(r, "promised_due")))
                        .list());
    }

    private static String text(
            int no,
            int version,
            @Nullable UUID assignee,
            Instant due,
            int waiting,
            @Nullable Instant promised) {
        return no + " v" + version + " " + assignee + " " + due + " " + waiting + " " + promised;
    }

    private List<UUID> ids() {
        return jdbc.sql("select dossier_id from dossier.dossier").query(UUID.class).list();
    }
}
