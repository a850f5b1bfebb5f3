package vn.motcua.plan;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

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

    private final JdbcClient jdbc;
    private final Plans plans;
    private final PlanProgress progress;
    private final PlanReviews reviews;
    private final AtomicReference<State> last =
            new AtomicReference<>(new State("", List.of(), List.of(), List.of()));

    PlanSnapshot(JdbcClient jdbc, Plans plans, PlanProgress progress, PlanReviews reviews) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.progress = progress;
        this.reviews = reviews;
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
