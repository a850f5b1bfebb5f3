package vn.motcua.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.TextHash;

/** Goes through issued plans once a quarter; a sheet that is closed stays as it is. */
@Component
public class PlanReviews {

    private final Plans plans;
    private final ReviewStore store;
    private final PlanActs acts;

    PlanReviews(Plans plans, ReviewStore store, PlanActs acts) {
        this.plans = plans;
        this.store = store;
        this.acts = acts;
    }

    /** The quarters that a plan runs through, up to the one of a day. */
    public static List<Quarter> quarters(Plan plan, LocalDate today) {
        LocalDate first = Objects.requireNonNullElse(plan.day(), LocalDate.of(plan.year(), 1, 1));
        LocalDate begins = first.getYear() < plan.year() ? LocalDate.of(plan.year(), 1, 1) : first;
        LocalDate end = LocalDate.of(plan.year(), 12, 31);
        LocalDate last = today.isBefore(end) ? today : end;
        return last.isBefore(begins) ? List.of() : Quarter.between(begins, last);
    }

    /** Sheets of plans, without their lines. */
    public List<Review> of(Collection<UUID> of) {
        return store.of(of);
    }

    /** Those of a plan that somebody is told of: from outside, those that are closed. */
    public List<Review> told(Plan plan, SignedIn by) {
        return of(List.of(plan.id())).stream()
                .filter(one -> one.isClosed() || !by.supervises())
                .toList();
    }

    /**
     * The same as {@link #find(Plan, Quarter)}, where this person is told of it.
     *
     * @throws RefusalException where the plan does not run in the quarter, or the sheet is still
     *     written and this person supervises from outside
     */
    public Review find(Plan plan, Quarter quarter, SignedIn by) {
        Review review = find(plan, quarter);
        if (!review.isClosed() && by.supervises()) {
            throw new RefusalException(new PlanRefusal.NoSuchQuarter());
        }
        return review;
    }

    /**
     * The sheet of a quarter, with lines as far as they are written.
     *
     * @throws RefusalException where the plan does not run in the quarter
     */
    public Review find(Plan plan, Quarter quarter) {
        requireQuarter(plan, quarter);
        LocalDate closed =
                store.of(Set.of(plan.id())).stream()
                        .filter(one -> one.quarter().equals(quarter))
                        .findFirst()
                        .map(Review::closedOn)
                        .orElse(null);
        return new Review(plan.id(), quarter, closed, store.lines(plan.id(), quarter));
    }

    private void requireQuarter(Plan plan, Quarter quarter) {
        if (!plan.isIssued() || !quarters(plan, acts.today()).contains(quarter)) {
            throw new RefusalException(new PlanRefusal.NoSuchQuarter());
        }
    }

    /**
     * Keeps lines of a sheet.
     *
     * @throws RefusalException where it is closed, or something is wrong; then nothing is kept
     */
    @Transactional
    public void write(
            UUID id, Quarter quarter, List<Review.Line> lines, List<Refusal> wrong, SignedIn by) {
        Plan plan = acts.alone(id, by);
        requireOpen(plan, quarter);
        List<Refusal> all = new ArrayList<>(wrong);
        Set<UUID> known = plans.rows(id).stream().map(PlanRow::id).collect(Collectors.toSet());
        if (!known.containsAll(lines.stream().map(Review.Line::row).toList())) {
            all.add(new PlanRefusal.NoSuchRow());
        }
        PlanActs.refuse(all);
        if (lines.isEmpty()) {
            return;
        }
        store.write(new Review(id, quarter, null, lines));
        acts.write(
                id,
                new PlanEvent.ReviewWritten(
                        quarter.year(),
                        quarter.number(),
                        lines.size(),
                        TextHash.hex(lines.toString())),
                by.actor());
    }

    private void requireOpen(Plan plan, Quarter quarter) {
        if (find(plan, quarter).isClosed()) {
            throw new RefusalException(new PlanRefusal.ReviewAlreadyClosed());
        }
    }

    /**
     * Closes the sheet of a quarter that is over.
     *
     * @throws RefusalException while rows have no line
     */
    @Transactional
    public void close(UUID id, Quarter quarter, SignedIn by) {
        Plan plan = acts.alone(id, by);
        requireOpen(plan, quarter);
        LocalDate today = acts.today();
        if (!quarter.last().isBefore(today)) {
            throw new RefusalException(new PlanRefusal.QuarterNotOver());
        }
        Set<UUID> open = new HashSet<>(plans.rows(id).stream().map(PlanRow::id).toList());
        store.lines(id, quarter).forEach(line -> open.remove(line.row()));
        if (!open.isEmpty()) {
            throw new RefusalException(new PlanRefusal.ReviewIncomplete(open.size()));
        }
        if (!store.close(id, quarter, today, by.staff())) {
            throw new RefusalException(new PlanRefusal.ReviewAlreadyClosed());
        }
        acts.write(
                id,
                new PlanEvent.ReviewClosed(quarter.year(), quarter.number(), today),
                by.actor());
    }
}
