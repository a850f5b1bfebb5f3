package vn.motcua.measure.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.measure.indicator.IndicatorRow;
import vn.motcua.measure.indicator.Measured;
import vn.motcua.plan.PlanRow;
import vn.motcua.plan.Task;
import vn.motcua.plan.TaskState;

/**
 * A row of a plan as it stands: by dates and evidence, and by its indicators where it has any.
 *
 * @param tasks one for each unit that leads it
 * @param target what the registry says of it; absent where nothing measures it
 * @param measured its indicators, in their order
 */
public record BoardRow(
        PlanRow row, List<Task> tasks, @Nullable IndicatorRow target, List<Measured> measured) {

    public BoardRow {
        tasks = List.copyOf(tasks);
        measured = List.copyOf(measured);
    }

    /** Of all units that lead it, the most pressing. */
    public TaskState state(LocalDate today) {
        return tasks.stream()
                .map(task -> task.state(today))
                .min(Comparator.naturalOrder())
                .orElse(TaskState.NO_TIME);
    }

    public long done(LocalDate today) {
        return tasks.stream().filter(task -> task.state(today).isDone()).count();
    }

    public Set<UUID> leading() {
        return tasks.stream().map(Task::unit).collect(Collectors.toSet());
    }

    /** Those that something counts. */
    public List<Measured> counted() {
        return measured.stream().filter(Measured::hasSource).toList();
    }

    /** Codes of those that nothing counts yet. */
    public List<String> withoutSource() {
        return measured.stream()
                .filter(one -> !one.hasSource())
                .map(one -> one.indicator().code())
                .toList();
    }
}
