package vn.motcua.initiative.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.TaskState;

/**
 * A programme from above.
 *
 * @param agency that carries it out
 * @param plan the document that carries it out here; null while there is none
 * @param planBy the last good day for that document
 */
public record Programme(
        UUID id,
        UUID agency,
        ProgrammeHead head,
        String file,
        String fileName,
        @Nullable Implementing plan,
        LocalDate planBy,
        List<ProgrammeTask> tasks) {

    /** The document by which a programme is carried out here. */
    public record Implementing(String number, LocalDate on, String file, String fileName) {}

    public Programme {
        tasks = List.copyOf(tasks);
    }

    /** Whether its document was issued within its limit. */
    public boolean isPlannedInTime() {
        Implementing by = plan;
        return by != null && !by.on().isAfter(planBy);
    }

    /** Whether its document is missing though the limit has passed. */
    public boolean isPlanLate(LocalDate today) {
        Implementing by = plan;
        return head.local() && (by == null ? today : by.on()).isAfter(planBy);
    }

    public Optional<ProgrammeTask> task(UUID task) {
        return tasks.stream().filter(one -> one.id().equals(task)).findFirst();
    }

    /** How many of its tasks stand so at the end of a day. */
    public long count(TaskState state, LocalDate today) {
        return tasks.stream().filter(one -> one.state(today) == state).count();
    }

    /** How many of its tasks are done by the end of a day. */
    public long done(LocalDate today) {
        return tasks.stream().filter(one -> one.state(today).isDone()).count();
    }
}
