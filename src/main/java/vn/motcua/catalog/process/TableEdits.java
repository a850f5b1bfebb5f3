package vn.motcua.catalog.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.Branch;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Split;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.StepAction;

/**
 * Changes of a table of steps. Where rows follow each other plainly, the ways go with them: a row
 * that is moved, put in or taken out leaves no way loose. Pure; rows are named by their ids, which
 * the caller knows to be in the table.
 */
final class TableEdits {

    private TableEdits() {}

    static InternalProcess with(InternalProcess process, List<Step> steps) {
        return new InternalProcess(
                process.id(),
                process.code(),
                process.version(),
                process.name(),
                steps,
                process.formSet());
    }

    /** The row in another place of the table; at either end nothing changes. */
    static InternalProcess move(InternalProcess process, String id, int by) {
        List<Step> steps = new ArrayList<>(process.steps());
        int from = steps.indexOf(process.step(id));
        int to = from + by;
        if (to < 0 || to >= steps.size()) {
            return process;
        }
        InternalProcess led =
                by < 0
                        ? swapped(process, steps.get(to), steps.get(from))
                        : swapped(process, steps.get(from), steps.get(to));
        steps = new ArrayList<>(led.steps());
        Step moved = steps.remove(from);
        steps.add(to, moved);
        return with(process, steps);
    }

    /** Two rows that follow each other plainly change places on the way of the dossier too. */
    private static InternalProcess swapped(InternalProcess process, Step first, Step second) {
        boolean follow =
                first.next().size() == 1
                        && first.next().getFirst().to().equals(second.id())
                        && second.next().size() <= 1
                        && process.before(second.id()).size() == 1
                        && !first.join()
                        && !second.join();
        if (!follow) {
            return process;
        }
        List<Branch> on = second.next();
        InternalProcess led = redirected(process, first.id(), second.id());
        return each(
                led,
                step -> {
                    if (step.id().equals(first.id())) {
                        return ways(step, on, Split.NONE);
                    }
                    return step.id().equals(second.id())
                            ? ways(step, List.of(plain(first.id())), Split.NONE)
                            : step;
                });
    }

    /**
     * An empty row behind another one: on the way that leads on from it, or as one more of its ways
     * where it has several.
     */
    static InternalProcess add(InternalProcess process, String after, String id) {
        Step before = process.step(after);
        boolean parts = before.split() != Split.NONE;
        List<Branch> on = parts ? List.of(plain(meeting(process, before))) : before.next();
        List<Step> steps = new ArrayList<>();
        for (Step step : process.steps()) {
            if (!step.id().equals(after)) {
                steps.add(step);
                continue;
            }
            if (parts) {
                List<Branch> ways = new ArrayList<>(step.next());
                String choice = step.split() == Split.CHOICE ? freeChoice(step) : null;
                ways.add(new Branch(id, choice, "", ""));
                steps.add(ways(step, ways, step.split()));
            } else {
                steps.add(ways(step, List.of(plain(id)), Split.NONE));
            }
            steps.add(empty(id, on));
        }
        return with(process, steps);
    }

    /** Where a new way from a row with several ways leads to: their join, or the last row. */
    private static String meeting(InternalProcess process, Step split) {
        Set<String> seen = new HashSet<>();
        Step row = split;
        while (!row.next().isEmpty() && seen.add(row.id())) {
            Step next = process.step(row.next().getFirst().to());
            if (next.join() && split.split() == Split.ALL) {
                return next.id();
            }
            row = next;
        }
        return process.steps().getLast().id();
    }

    private static String freeChoice(Step step) {
        int number = step.next().size() + 1;
        while (step.branch("c" + number).isPresent()) {
            number++;
        }
        return "c" + number;
    }

    private static Step empty(String id, List<Branch> next) {
        return new Step(
                id,
                "",
                "",
                Step.TO_BE_NAMED,
                WorkDuration.sameDay(),
                "",
                "",
                next.isEmpty() ? Set.of(StepAction.HAND_BACK) : Set.of(StepAction.FORWARD),
                next,
                Split.NONE,
                false);
    }

    /** An id that no row has, such as {@code B7}. */
    static String freeId(InternalProcess process) {
        int number = process.steps().size() + 1;
        while (process.find("B" + number).isPresent()) {
            number++;
        }
        return "B" + number;
    }

    /** The table without the row; what led to it leads to where it led. */
    static InternalProcess remove(InternalProcess process, String id) {
        Step gone = process.step(id);
        List<Step> rest = process.steps().stream().filter(step -> !step.id().equals(id)).toList();
        return each(with(process, rest), step -> without(step, gone));
    }

    private static Step without(Step step, Step gone) {
        if (step.next().stream().noneMatch(way -> way.to().equals(gone.id()))) {
            return step;
        }
        List<Branch> on = elsewhere(gone.next(), gone.id());
        if (step.next().size() == 1 && on.size() > 1) {
            return ways(step, elsewhere(on, step.id()), gone.split());
        }
        List<Branch> ways = new ArrayList<>();
        for (Branch way : step.next()) {
            if (!way.to().equals(gone.id())) {
                ways.add(way);
            } else if (!on.isEmpty()) {
                String to = on.getFirst().to();
                ways.add(new Branch(to, way.choice(), way.label(), way.labelEn()));
            }
        }
        List<Branch> left = elsewhere(ways, step.id());
        return left.size() > 1
                ? ways(step, step.split() == Split.ALL ? distinct(left) : left, step.split())
                : ways(step, left.stream().map(way -> plain(way.to())).toList(), Split.NONE);
    }

    private static List<Branch> elsewhere(List<Branch> ways, String id) {
        return ways.stream().filter(way -> !way.to().equals(id)).toList();
    }

    private static List<Branch> distinct(List<Branch> ways) {
        Map<String, Branch> found = new LinkedHashMap<>();
        ways.forEach(way -> found.putIfAbsent(way.to(), way));
        return List.copyOf(found.values());
    }

    /** Another row in the place of one; ways follow it where it is called otherwise. */
    static InternalProcess put(InternalProcess process, String id, Step row) {
        InternalProcess named = each(process, step -> step.id().equals(id) ? row : step);
        return row.id().equals(id) ? named : redirected(named, id, row.id());
    }

    private static InternalProcess redirected(InternalProcess process, String from, String to) {
        return each(
                process,
                step ->
                        ways(
                                step,
                                step.next().stream()
                                        .map(way ->
                                                way.to().equals(from)
                                                        ? new Branch(
                                                                to,
                                                                way.choice(),
                                                                way.label(),
                                                                way.labelEn())
                                                        : way)
                                        .toList(),
                                step.split()));
    }

    private static InternalProcess each(InternalProcess process, UnaryOperator<Step> change) {
        return with(process, process.steps().stream().map(change).toList());
    }

    private static Branch plain(String to) {
        return new Branch(to, null, "", "");
    }

    private static Step ways(Step step, List<Branch> ways, Split split) {
        return new Step(
                step.id(),
                step.name(),
                step.nameEn(),
                step.performer(),
                step.time(),
                step.product(),
                step.productEn(),
                step.actions(),
                ways,
                split,
                step.join(),
                step.starts());
    }
}
