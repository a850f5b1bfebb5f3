package vn.motcua.initiative.programme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.TaskState;

/**
 * What a programme asks of this locality, with what was handed in for it.
 *
 * @param lead the unit that answers for it
 * @param support units that help
 * @param due its last good day
 * @param product what is to come of it
 * @param done what completed it; null while it is not done
 */
public record ProgrammeTask(
        UUID id,
        UUID programme,
        int position,
        String words,
        UUID lead,
        List<UUID> support,
        LocalDate due,
        String product,
        @Nullable Done done) {

    /**
     * What completed a task.
     *
     * @param on the day of the product, by which it counts
     * @param number of the product; blank where it has none, as the file
     */
    public record Done(LocalDate on, String number, String title, String file, String fileName) {}

    public ProgrammeTask {
        support = List.copyOf(support);
    }

    /** Where it stands at the end of a day, by dates alone. */
    public TaskState state(LocalDate today) {
        Done by = done;
        if (by != null && !by.on().isAfter(today)) {
            return by.on().isAfter(due) ? TaskState.DONE_LATE : TaskState.DONE_IN_TIME;
        }
        return today.isAfter(due) ? TaskState.OVERDUE : TaskState.RUNNING;
    }

    /** By how many days it is, or was, late. */
    public long daysLate(LocalDate today) {
        Done by = done;
        LocalDate until = by == null || by.on().isAfter(today) ? today : by.on();
        return Math.max(0, ChronoUnit.DAYS.between(due, until));
    }

    /** The day on which it was done; null while it is not. */
    public @Nullable LocalDate doneOn() {
        Done by = done;
        return by == null ? null : by.on();
    }
}
