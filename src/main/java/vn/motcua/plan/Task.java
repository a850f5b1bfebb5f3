package vn.motcua.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.reading.Term;

/**
 * A row as one of the units that lead it has to do it.
 *
 * @param given what the unit handed in for it
 */
public record Task(PlanRow row, UUID unit, List<Evidence> given) {

    public Task {
        given = given.stream().sorted(Comparator.comparing(Evidence::day)).toList();
    }

    /** Whether it goes on all the time (thường xuyên). */
    public boolean isAlways() {
        Term term = row.term();
        return term != null && term.always();
    }

    /** The day of the product that completes it. */
    public Optional<LocalDate> doneOn() {
        return given.stream().filter(Evidence::complete).map(Evidence::day).findFirst();
    }

    /** Where it stands at the end of a day, by what was handed in of days up to it. */
    public TaskState state(LocalDate today) {
        Term term = row.term();
        if (term == null) {
            return known(today).doneOn().isPresent() ? TaskState.DONE_IN_TIME : TaskState.NO_TIME;
        }
        if (term.always()) {
            return always(term, today);
        }
        Optional<LocalDate> done = known(today).doneOn();
        if (done.isPresent()) {
            return done.get().isAfter(term.last()) ? TaskState.DONE_LATE : TaskState.DONE_IN_TIME;
        }
        if (today.isAfter(term.last())) {
            return TaskState.OVERDUE;
        }
        return today.isBefore(term.first()) ? TaskState.NOT_BEGUN : TaskState.RUNNING;
    }

    private TaskState always(Term term, LocalDate today) {
        if (!missing(today).isEmpty()) {
            return TaskState.OVERDUE;
        }
        if (today.isAfter(term.last())) {
            return TaskState.DONE_IN_TIME;
        }
        return today.isBefore(term.first()) ? TaskState.NOT_BEGUN : TaskState.RUNNING;
    }

    /** Quarters that were over before a day and show nothing, of a task that always goes on. */
    public List<Quarter> missing(LocalDate today) {
        Term term = row.term();
        if (term == null || !term.always()) {
            return List.of();
        }
        List<Quarter> missing = new ArrayList<>();
        for (Quarter quarter : Quarter.between(term.first(), term.last())) {
            if (end(quarter, term).isBefore(today) && !shows(quarter, today)) {
                missing.add(quarter);
            }
        }
        return missing;
    }

    private boolean shows(Quarter quarter, LocalDate today) {
        return given.stream()
                .anyMatch(one -> quarter.holds(one.day()) && !one.day().isAfter(today));
    }

    private static LocalDate end(Quarter quarter, Term term) {
        return quarter.last().isAfter(term.last()) ? term.last() : quarter.last();
    }

    /** The last day on which it was not overdue yet; none where it never became so up to a day. */
    public Optional<LocalDate> dueBefore(LocalDate today) {
        Term term = row.term();
        if (term == null) {
            return Optional.empty();
        }
        if (term.always()) {
            return missing(today).stream().findFirst().map(quarter -> end(quarter, term));
        }
        LocalDate done = doneOn().orElse(null);
        boolean late = today.isAfter(term.last()) && (done == null || done.isAfter(term.last()));
        return late ? Optional.of(term.last()) : Optional.empty();
    }

    /** Every last good day up to a day after which there was nothing to show for it. */
    public List<LocalDate> missedDays(LocalDate today) {
        Term term = row.term();
        if (term != null && term.always()) {
            return missing(today).stream().map(quarter -> end(quarter, term)).toList();
        }
        return dueBefore(today).stream().toList();
    }

    /**
     * Whether it came on between two days: was done, or showed something where it always goes on.
     */
    public boolean cameOn(LocalDate from, LocalDate to) {
        Term term = row.term();
        boolean always = term != null && term.always();
        return given.stream()
                .filter(one -> always || one.complete())
                .anyMatch(one -> !one.day().isBefore(from) && !one.day().isAfter(to));
    }

    /** By how many days it is, or was, late. */
    public long daysLate(LocalDate today) {
        Term term = row.term();
        if (term == null) {
            return 0;
        }
        LocalDate due = dueBefore(today).orElse(null);
        if (due == null) {
            return 0;
        }
        LocalDate until = term.always() ? today : Objects.requireNonNullElse(doneBy(today), today);
        return ChronoUnit.DAYS.between(due, until);
    }

    private @Nullable LocalDate doneBy(LocalDate today) {
        return known(today).doneOn().orElse(null);
    }

    private Task known(LocalDate today) {
        return new Task(
                row, unit, given.stream().filter(one -> !one.day().isAfter(today)).toList());
    }
}
