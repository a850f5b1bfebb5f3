package vn.motcua.plan;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.letter.Directives;
import vn.motcua.letter.Letter;

/**
 * All issued plans with their tasks, for figures: read again only when something has changed, which
 * costs one statement to see.
 */
@Component
class PlanSnapshot {

    private static final String STAMP_SQL =
            """
            select (select count(*) || ':' || coalesce(sum(version), 0) from plan.plan) || ':'
                || (select count(*) || ':' || count(ended_at) from plan.evidence) || ':'
                || (select count(*) || ':' || count(closed_on) from plan.review) as stamp
            """;

    /**
     * @param plans all, issued or not
     * @param tasks of those that are issued
     */
    record State(String stamp, List<Plan> plans, List<Task> tasks, List<Review> reviews) {
        State {
            plans = List.copyOf(plans);
            tasks = List.copyOf(tasks);
            reviews = List.copyOf(reviews);
        }

        List<Plan> issued() {
            return plans.stream().filter(Plan::isIssued).toList();
        }
    }

    private record Register(String stamp, List<Letter> all) {
        private Register {
            all = List.copyOf(all);
        }
    }

    private final JdbcClient jdbc;
    private final Plans plans;
    private final PlanProgress progress;
    private final PlanReviews reviews;
    private final Directives directives;
    private final AtomicReference<Register> letters =
            new AtomicReference<>(new Register("", List.of()));
    private final AtomicReference<State> last =
            new AtomicReference<>(new State("", List.of(), List.of(), List.of()));

    PlanSnapshot(
            JdbcClient jdbc,
            Plans plans,
            PlanProgress progress,
            PlanReviews reviews,
            Directives directives) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.progress = progress;
        this.reviews = reviews;
        this.directives = directives;
    }

    /** The directive letters, newest first, without those thrown away. */
    List<Letter> letters() {
        String stamp = directives.stamp();
        Register seen = letters.get();
        if (seen.stamp().equals(stamp)) {
            return seen.all();
        }
        Register read = new Register(stamp, directives.all());
        letters.set(read);
        return read.all();
    }

    State now() {
        String stamp = jdbc.sql(STAMP_SQL).query(String.class).single();
        State seen = last.get();
        if (seen.stamp().equals(stamp)) {
            return seen;
        }
        List<Plan> all = plans.all();
        List<Plan> issued = all.stream().filter(Plan::isIssued).toList();
        State read =
                new State(
                        stamp,
                        all,
                        progress.tasks(issued),
                        reviews.of(issued.stream().map(Plan::id).toList()));
        last.set(read);
        return read;
    }
}
