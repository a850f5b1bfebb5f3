package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Step;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Slice;
import vn.motcua.kernel.sql.Sql;
import vn.motcua.organization.Lent;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Post;

/**
 * What lies on somebody's desk, by due time. Reads open work alone, so closed dossiers cost
 * nothing.
 */
@Component
public class TaskQueries {

    /** As many as may be chosen at once. */
    public static final int MOST = 1000;

    private static final int PAGE = 50;

    private static final String CHOSEN_SQL =
            """
            select t.dossier_id, t.task_no, t.version, t.unit_id, t.post, t.assignee, t.step, t.opened_at,
                t.due, t.opinion_of, t.waiting, t.waits, t.held, t.code, t.version_id, t.process_id, t.promised_due,
                t.applicant
            from unnest(cast(:dossiers as uuid[]), cast(:tasks as int[]), cast(:seen as int[]))
                with ordinality as c (dossier_id, task_no, version, place)
            join dossier.task t on t.dossier_id = c.dossier_id and t.task_no = c.task_no
                and t.version = c.version
            join unnest(cast(:units as uuid[]), cast(:posts as text[]), cast(:people as text[]))
                as p (unit_id, post, people)
                on t.unit_id = p.unit_id and t.post = p.post
            where t.assignee is null or t.assignee = any(cast(p.people as uuid[]))
            order by c.place
            """;

    private static final String COUNTS_SQL =
            """
            select count(*) as open,
                count(*) filter (where t.due < :now and not t.held) as late,
                count(*) filter (where t.due >= :now and t.due < :soon and not t.held) as soon,
                count(*) filter (where t.held) as waiting,
                count(*) filter (where t.assignee = :me) as mine
            from unnest(cast(:units as uuid[]), cast(:posts as text[]), cast(:people as text[]))
                as p (unit_id, post, people)
            join dossier.task t on t.unit_id = p.unit_id and t.post = p.post
            where t.assignee is null or t.assignee = any(cast(p.people as uuid[]))
            """;

    private static final UUID LEAST = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final JdbcOperations template;
    private final Catalog catalog;
    private final Calendars calendars;
    private final Organizations organizations;
    private final BusinessClock clock;

    TaskQueries(
            JdbcOperations template,
            Catalog catalog,
            Calendars calendars,
            Organizations organizations,
            BusinessClock clock) {
        this.jdbc = JdbcClient.create(template);
        this.template = template;
        this.catalog = catalog;
        this.calendars = calendars;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** A page of the tasks that somebody may do: free ones of their posts, and those they took. */
    public Slice<TaskRow> list(SignedIn by, TaskFilter filter, @Nullable String cursor) {
        return slice(rows(by, filter, cursor, PAGE + 1));
    }

    /** All that {@link #list} would show page by page, the most urgent {@link #MOST} of it. */
    public List<TaskRow> all(SignedIn by, TaskFilter filter) {
        return rows(by, filter, null, MOST);
    }

    /** Of the chosen tasks those that still are as they were seen, and this person's to do. */
    public List<TaskRow> chosen(SignedIn by, List<BatchRow> rows) {
        return jdbc.sql(CHOSEN_SQL)
                .param("dossiers", rows.stream().map(r -> r.dossier() + "").toArray(String[]::new))
                .param("tasks", rows.stream().mapToInt(BatchRow::task).toArray())
                .param("seen", rows.stream().mapToInt(BatchRow::seen).toArray())
                .param("units", units(by.posts()))
                .param("posts", posts(by.posts()))
                .param("people", people(by))
                .query(this::row)
                .list();
    }

    private List<TaskRow> rows(SignedIn by, TaskFilter filter, @Nullable String cursor, int limit) {
        Instant now = clock.instant();
        TaskList list = new TaskList(filter, limit);
        if (filter == TaskFilter.LATE) {
            list.until(now);
        } else if (filter == TaskFilter.SOON) {
            list.until(soonUntil(by, now)).from(now);
        }
        Cursor.read(cursor).ifPresent(list::after);
        Set<Lent> lent = filter == TaskFilter.MINE ? Set.of() : lent(by);
        for (Post post : by.posts()) {
            list.of(post, people(by, lent, post));
        }
        return list.read(template, this::row);
    }

    public TaskCounts counts(SignedIn by) {
        Instant now = clock.instant();
        return jdbc.sql(COUNTS_SQL)
                .param("units", units(by.posts()))
                .param("posts", posts(by.posts()))
                .param("people", people(by))
                .param("now", Sql.at(now))
                .param("soon", Sql.at(soonUntil(by, now)))
                .param("me", by.staff())
                .query((row, n) ->
                        new TaskCounts(
                                row.getInt("open"),
                                row.getInt("late"),
                                row.getInt("soon"),
                                row.getInt("waiting"),
                                row.getInt("mine")))
                .single();
    }

    /** Until when a task counts as soon due for this person: within the working day ahead. */
    public Instant soonUntil(SignedIn by) {
        return soonUntil(by, clock.instant());
    }

    private Instant soonUntil(SignedIn by, Instant now) {
        UUID unit = by.posts().stream().findFirst().map(Post::unit).orElse(LEAST);
        return calendars.of(unit, clock.today()).after(now, WorkDuration.workingDays(1));
    }

    private static Slice<TaskRow> slice(List<TaskRow> rows) {
        if (rows.size() <= PAGE) {
            return new Slice<>(rows, null);
        }
        TaskRow last = rows.get(PAGE - 1);
        String next = new Cursor(last.due(), last.dossier(), last.no()).text();
        return new Slice<>(rows.subList(0, PAGE), next);
    }

    private static String[] units(Set<Post> posts) {
        return posts.stream().map(p -> p.unit().toString()).toArray(String[]::new);
    }

    private static String[] posts(Set<Post> posts) {
        return posts.stream().map(Post::post).toArray(String[]::new);
    }

    /** For each post those whose tasks there are the person's too, as an array in text. */
    private String[] people(SignedIn by) {
        Set<Lent> lent = lent(by);
        return by.posts().stream()
                .map(post -> people(by, lent, post).stream().map(UUID::toString))
                .map(people -> people.collect(Collectors.joining(",", "{", "}")))
                .toArray(String[]::new);
    }

    private Set<Lent> lent(SignedIn by) {
        return organizations.chart().standIns().lentTo(by.staff(), clock.today());
    }

    /** Themselves, and those for whom they stand in at a post. */
    private static List<UUID> people(SignedIn by, Set<Lent> lent, Post post) {
        if (lent.isEmpty()) {
            return List.of(by.staff());
        }
        return Stream.concat(
                        Stream.of(by.staff()),
                        lent.stream().filter(l -> l.post().equals(post)).map(Lent::giver))
                .toList();
    }

    private TaskRow row(ResultSet row, int number) throws SQLException {
        ProcedureVersion procedure =
                catalog.version(Objects.requireNonNull(row.getObject("version_id", UUID.class)));
        UUID process = row.getObject("process_id", UUID.class);
        Step step = step(procedure, process, Objects.requireNonNull(row.getString("step")));
        return new TaskRow(
                Objects.requireNonNull(row.getObject("dossier_id", UUID.class)),
                row.getInt("task_no"),
                row.getInt("version"),
                Objects.requireNonNull(row.getString("code")),
                procedure.name(),
                procedure.nameEn(),
                Objects.requireNonNull(row.getString("applicant")),
                step.name(),
                step.nameEn(),
                Objects.requireNonNull(row.getObject("unit_id", UUID.class)),
                Objects.requireNonNull(row.getString("post")),
                row.getObject("assignee", UUID.class),
                Sql.instant(row, "opened_at"),
                Sql.instant(row, "due"),
                Sql.instantOrNull(row, "promised_due"),
                row.getInt("opinion_of") > 0,
                row.getInt("waiting"),
                row.getString("waits") == null ? null : PauseGround.valueOf(row.getString("waits")),
                row.getBoolean("held"),
                procedure.id(),
                process,
                step.id());
    }

    private Step step(ProcedureVersion procedure, @Nullable UUID process, String step) {
        return process == null
                ? catalog.step(procedure, step)
                : catalog.process(process).step(step);
    }
}
