package vn.motcua.plan.web;

import java.util.List;
import java.util.Optional;
import vn.motcua.plan.Plan;
import vn.motcua.plan.PlanRow;
import vn.motcua.plan.Review;
import vn.motcua.plan.Task;
import vn.motcua.plan.TaskState;
import vn.motcua.shell.FormView;

/** The sheet on which a plan is gone through in a quarter. */
public record ReviewPage(
        Plan plan,
        List<PlanRow> rows,
        List<Task> tasks,
        Review review,
        PlanNames names,
        boolean may,
        FormView form) {

    public ReviewPage {
        rows = List.copyOf(rows);
        tasks = List.copyOf(tasks);
    }

    public String path(String rest) {
        return "/plans/"
                + plan.id()
                + "/reviews/"
                + review.quarter().year()
                + "/"
                + review.quarter().number()
                + rest;
    }

    public Optional<Review.Line> line(PlanRow row) {
        return review.lines().stream().filter(one -> one.row().equals(row.id())).findFirst();
    }

    /** What was typed, or what is kept, of one cell of the sheet. */
    public String value(String name, PlanRow row) {
        String typed = form.value(name + "-" + row.id());
        if (!form.values().isEmpty()) {
            return typed;
        }
        return line(row)
                .map(line ->
                        switch (name) {
                            case "percent" -> String.valueOf(line.percent());
                            case "difficulty" -> line.difficulty();
                            default -> line.proposal();
                        })
                .orElse("");
    }

    public TaskState state(PlanRow row) {
        return tasks.stream()
                .filter(task -> task.row().id().equals(row.id()))
                .map(task -> task.state(names.today()))
                .min(TaskState::compareTo)
                .orElse(TaskState.NO_TIME);
    }

    public boolean isOver() {
        return review.quarter().last().isBefore(names.today());
    }
}
