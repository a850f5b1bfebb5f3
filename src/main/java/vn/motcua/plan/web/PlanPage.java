package vn.motcua.plan.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.Plan;
import vn.motcua.plan.PlanRow;
import vn.motcua.plan.Quarter;
import vn.motcua.plan.Review;
import vn.motcua.plan.Task;
import vn.motcua.plan.TaskState;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Frame;

/**
 * An issued plan: each row, where it stands, who leads it.
 *
 * @param parent the plan that it carries out
 * @param next the plan of the year after that was begun from it
 */
public record PlanPage(
        Plan plan,
        List<PlanRow> rows,
        List<Task> tasks,
        List<Quarter> quarters,
        List<Review> reviews,
        @Nullable Plan parent,
        @Nullable UUID next,
        PlanNames names,
        boolean may) {

    public PlanPage {
        rows = List.copyOf(rows);
        tasks = List.copyOf(tasks);
        quarters = List.copyOf(quarters);
        reviews = List.copyOf(reviews);
    }

    public String path(String rest) {
        return "/plans/" + plan.id() + rest;
    }

    public List<Task> of(PlanRow row) {
        return tasks.stream().filter(task -> task.row().id().equals(row.id())).toList();
    }

    /** Of all units that lead it, the most pressing. */
    public TaskState state(PlanRow row) {
        return of(row).stream()
                .map(task -> task.state(names.today()))
                .min(Comparator.naturalOrder())
                .orElse(TaskState.NO_TIME);
    }

    public long done(PlanRow row) {
        return of(row).stream().filter(task -> task.state(names.today()).isDone()).count();
    }

    public long late(PlanRow row) {
        return of(row).stream()
                .filter(task -> task.state(names.today()) == TaskState.OVERDUE)
                .count();
    }

    /** How many tasks stand in each state, the most pressing first. */
    public Map<TaskState, Long> counts() {
        Map<TaskState, Long> counts = new EnumMap<>(TaskState.class);
        tasks.forEach(task -> counts.merge(task.state(names.today()), 1L, Long::sum));
        return counts;
    }

    public long overdue() {
        return counts().getOrDefault(TaskState.OVERDUE, 0L);
    }

    public Optional<Review> review(Quarter quarter) {
        return reviews.stream().filter(one -> one.quarter().equals(quarter)).findFirst();
    }

    public List<UUID> leading(PlanRow row) {
        return of(row).stream().map(Task::unit).toList();
    }

    public String time(PlanRow row, Frame frame) {
        var term = row.term();
        return term == null
                ? frame.text("plan.time.none")
                : frame.text("plan.time.days", term.first(), term.last());
    }

    public List<Fact> facts(Frame frame) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(frame.text("plan.number"), plan.number()));
        facts.add(
                new Fact(frame.text("plan.day"), plan.day() == null ? "" : frame.day(plan.day())));
        facts.add(new Fact(frame.text("plan.unit"), names.unit(plan.unit(), frame)));
        facts.add(
                new Fact(
                        frame.text("plan.signer"),
                        String.join(
                                " · ",
                                Stream.of(plan.signerTitle(), plan.signer())
                                        .filter(one -> !one.isBlank())
                                        .toList())));
        return facts;
    }
}
