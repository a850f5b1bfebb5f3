package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowMapper;
import vn.motcua.kernel.sql.Sql;
import vn.motcua.organization.Post;

/**
 * The statement that reads a stretch of somebody's task list: of each post the first rows by its
 * own index, then the first of them all. It asks only what is to be asked. Lives for one reading.
 */
final class TaskList {

    /**
     * All that is shown stands in the row. Unit and post are asked for in selects of their own, so
     * that the planner does not see which they are: it would find each call worth a plan of its
     * own, and planning costs more than reading does.
     */
    private static final String POST_FRAGMENT =
            """
            select t.dossier_id, t.task_no, t.version, t.unit_id, t.post, t.assignee, t.step, t.opened_at,
                t.due, t.opinion_of, t.waiting, t.waits, t.held, t.code, t.version_id, t.process_id,
                t.promised_due, t.applicant
            from dossier.task t
            where t.unit_id = (select cast(? as uuid)) and t.post = (select cast(? as text))\
            """;

    private static final String MINE_FRAGMENT = " and t.assignee in (";
    private static final String FREE_FRAGMENT = " and (t.assignee is null or t.assignee in (";
    private static final String HELD_FRAGMENT = " and t.held = ?";
    private static final String AFTER_FRAGMENT =
            " and (t.due, t.dossier_id, t.task_no) > (cast(? as timestamptz), ?, ?)";
    private static final String FROM_FRAGMENT = " and t.due >= ?";
    private static final String UNTIL_FRAGMENT = " and t.due < ?";
    private static final String FIRST_FRAGMENT = "\norder by due, dossier_id, task_no\nlimit ";

    private final TaskFilter filter;
    private final String first;
    private final List<@Nullable Object> stretch = new ArrayList<>();
    private final StringBuilder where = new StringBuilder();
    private final List<String> posts = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();

    TaskList(TaskFilter filter, int limit) {
        this.filter = filter;
        this.first = FIRST_FRAGMENT + limit;
        switch (filter) {
            case ALL, MINE -> {
                // Those whose clock stands too.
            }
            case WAITING -> and(HELD_FRAGMENT, true);
            case LATE, SOON -> and(HELD_FRAGMENT, false);
        }
    }

    TaskList after(Cursor cursor) {
        return and(AFTER_FRAGMENT, Sql.at(cursor.at()), cursor.dossier(), cursor.no());
    }

    TaskList from(Instant due) {
        return and(FROM_FRAGMENT, Sql.at(due));
    }

    TaskList until(Instant due) {
        return and(UNTIL_FRAGMENT, Sql.at(due));
    }

    private TaskList and(String condition, @Nullable Object... more) {
        where.append(condition);
        Collections.addAll(stretch, more);
        return this;
    }

    /**
     * Adds what lies at a post.
     *
     * @param people whose tasks are meant: the reader's, and of those whom the reader stands in for
     */
    void of(Post post, Collection<UUID> people) {
        String marks = String.join(", ", Collections.nCopies(people.size(), "?"));
        String who =
                filter == TaskFilter.MINE
                        ? MINE_FRAGMENT + marks + ")"
                        : FREE_FRAGMENT + marks + "))";
        posts.add(POST_FRAGMENT + who + where + first);
        values.add(post.unit());
        values.add(post.post());
        values.addAll(people);
        values.addAll(stretch);
    }

    <T> List<T> read(JdbcOperations jdbc, RowMapper<T> mapper) {
        return switch (posts.size()) {
            case 0 -> List.of();
            case 1 -> jdbc.query(posts.getFirst(), mapper, values.toArray());
            default ->
                    jdbc.query(
                            "(" + String.join(")\nunion all\n(", posts) + ")" + first,
                            mapper,
                            values.toArray());
        };
    }
}
