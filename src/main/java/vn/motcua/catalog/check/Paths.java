package vn.motcua.catalog.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Split;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.StepAction;

/** The ways through a well-formed process. Parallel branches count once, by their slowest. */
final class Paths {

    private final InternalProcess process;
    private final WorkMinutes minutes;

    Paths(InternalProcess process, WorkMinutes minutes) {
        this.process = process;
        this.minutes = minutes;
    }

    WorkMinutes minutes() {
        return minutes;
    }

    /** A way from a row to an end and its working minutes. */
    record Path(List<Step> steps, long minutes) {

        static final Comparator<Path> BY_TIME = Comparator.comparingLong(Path::minutes);

        Path after(Step step, long time) {
            List<Step> longer = new ArrayList<>(List.of(step));
            longer.addAll(steps);
            return new Path(longer, minutes + time);
        }

        String text() {
            return String.join(" → ", steps.stream().map(Step::id).toList());
        }

        Step last() {
            return steps.getLast();
        }
    }

    Path longest() {
        return from(process.first(), BinaryOperator.maxBy(Path.BY_TIME));
    }

    Path shortest() {
        return from(process.first(), BinaryOperator.minBy(Path.BY_TIME));
    }

    private Path from(Step step, BinaryOperator<Path> chosen) {
        BinaryOperator<Path> pick =
                step.split() == Split.ALL ? BinaryOperator.maxBy(Path.BY_TIME) : chosen;
        return step.next().stream()
                .map(way -> from(process.step(way.to()), chosen))
                .reduce(pick)
                .orElse(new Path(List.of(), 0))
                .after(step, minutes.of(step.time()));
    }

    /** A way along which no row allows {@code action}. */
    Optional<Path> without(StepAction action) {
        return without(process.first(), action);
    }

    private Optional<Path> without(Step step, StepAction action) {
        if (step.allows(action)) {
            return Optional.empty();
        }
        if (step.isLast()) {
            return Optional.of(new Path(List.of(step), 0));
        }
        List<Optional<Path>> ways =
                step.next().stream().map(way -> without(process.step(way.to()), action)).toList();
        boolean open =
                step.split() == Split.ALL
                        ? ways.stream().allMatch(Optional::isPresent)
                        : ways.stream().anyMatch(Optional::isPresent);
        return open
                ? ways.stream().flatMap(Optional::stream).findFirst().map(p -> p.after(step, 0))
                : Optional.empty();
    }
}
