package vn.motcua.catalog.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        return from(process.first(), BinaryOperator.maxBy(Path.BY_TIME), new HashMap<>());
    }

    Path shortest() {
        return from(process.first(), BinaryOperator.minBy(Path.BY_TIME), new HashMap<>());
    }

    /**
     * @param known what was found from other rows: ways that part and meet again and again are too
     *     many to walk each
     */
    private Path from(Step step, BinaryOperator<Path> chosen, Map<String, Path> known) {
        Path before = known.get(step.id());
        if (before != null) {
            return before;
        }
        Path found = onward(step, chosen, known);
        known.put(step.id(), found);
        return found;
    }

    private Path onward(Step step, BinaryOperator<Path> chosen, Map<String, Path> known) {
        BinaryOperator<Path> pick =
                step.split() == Split.ALL ? BinaryOperator.maxBy(Path.BY_TIME) : chosen;
        return step.next().stream()
                .map(way -> from(process.step(way.to()), chosen, known))
                .reduce(pick)
                .orElse(new Path(List.of(), 0))
                .after(step, minutes.of(step.time()));
    }

    /** A way along which no row allows {@code action}. */
    Optional<Path> without(StepAction action) {
        return without(process.first(), action, new HashMap<>());
    }

    private Optional<Path> without(
            Step step, StepAction action, Map<String, Optional<Path>> known) {
        Optional<Path> before = known.get(step.id());
        if (before != null) {
            return before;
        }
        Optional<Path> found = onward(step, action, known);
        known.put(step.id(), found);
        return found;
    }

    private Optional<Path> onward(Step step, StepAction action, Map<String, Optional<Path>> known) {
        if (step.allows(action)) {
            return Optional.empty();
        }
        if (step.isLast()) {
            return Optional.of(new Path(List.of(step), 0));
        }
        List<Optional<Path>> ways =
                step.next().stream()
                        .map(way -> without(process.step(way.to()), action, known))
                        .toList();
        boolean open =
                step.split() == Split.ALL
                        ? ways.stream().allMatch(Optional::isPresent)
                        : ways.stream().anyMatch(Optional::isPresent);
        return open
                ? ways.stream().flatMap(Optional::stream).findFirst().map(p -> p.after(step, 0))
                : Optional.empty();
    }
}
