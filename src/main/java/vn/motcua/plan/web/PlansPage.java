package vn.motcua.plan.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.plan.Plan;
import vn.motcua.plan.Task;
import vn.motcua.plan.TaskState;
import vn.motcua.shell.Frame;

/**
 * The plans, newest first.
 *
 * @param may whether the viewer may take plans in
 */
public record PlansPage(
        List<Plan> plans, Map<UUID, List<Task>> tasks, PlanNames names, boolean may) {

    public PlansPage {
        plans = List.copyOf(plans);
        tasks = Map.copyOf(tasks);
    }

    public List<Task> of(Plan plan) {
        return tasks.getOrDefault(plan.id(), List.of());
    }

    public long done(Plan plan) {
        return of(plan).stream().filter(task -> task.state(names.today()).isDone()).count();
    }

    public long overdue(Plan plan) {
        return counts(of(plan)).getOrDefault(TaskState.OVERDUE, 0L);
    }

    private Map<TaskState, Long> counts(List<Task> all) {
        Map<TaskState, Long> counts = new EnumMap<>(TaskState.class);
        all.forEach(task -> counts.merge(task.state(names.today()), 1L, Long::sum));
        return counts;
    }

    public static String title(Plan plan, Frame frame) {
        return plan.title().isBlank()
                ? frame.text("plan.untitled", String.valueOf(plan.year()))
                : plan.title();
    }

    public static String tone(Plan plan) {
        return switch (plan.state()) {
            case STAGED -> "soon";
            case CHECKED -> "waiting";
            case ISSUED -> "done";
        };
    }
}
