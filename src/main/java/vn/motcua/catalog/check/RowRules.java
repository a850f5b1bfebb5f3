package vn.motcua.catalog.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.motcua.catalog.Branch;
import vn.motcua.catalog.ProcessFinding;
import vn.motcua.catalog.RowRef;
import vn.motcua.catalog.Split;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.StepAction;

/** What every row must satisfy by itself, and that the rows hang together without a circle. */
final class RowRules {

    private final Rows rows;
    private final List<ProcessFinding> findings = new ArrayList<>();

    private RowRules(Rows rows) {
        this.rows = rows;
    }

    static List<ProcessFinding> check(Rows rows) {
        RowRules rules = new RowRules(rows);
        Set<String> seen = new HashSet<>();
        for (Step step : rows.all()) {
            if (!seen.add(step.id())) {
                rules.findings.add(new ProcessFinding.RowTwice(rows.ref(step)));
            }
            if (step.name().isBlank()) {
                rules.findings.add(new ProcessFinding.WorkMissing(rows.ref(step)));
            }
            rules.ways(step);
            rules.actions(step);
            rules.time(step);
        }
        rules.unreachable();
        rules.circles(rows.first(), new ArrayList<>(), new HashSet<>());
        return rules.findings;
    }

    private void ways(Step step) {
        RowRef row = rows.ref(step);
        step.next().stream()
                .filter(way -> rows.find(way.to()).isEmpty())
                .forEach(way -> findings.add(new ProcessFinding.NextUnknown(row, way.to())));
        switch (step.split()) {
            case NONE -> {
                if (step.next().size() > 1) {
                    findings.add(new ProcessFinding.WaysUnclear(row));
                }
            }
            case CHOICE -> {
                twoWays(step);
                choices(step);
            }
            case ALL -> twoWays(step);
        }
    }

    private void twoWays(Step step) {
        if (step.next().size() < 2) {
            findings.add(new ProcessFinding.OnlyOneWay(rows.ref(step)));
        }
    }

    private void choices(Step step) {
        Set<String> codes = new HashSet<>();
        for (Branch way : step.next()) {
            String choice = Objects.requireNonNullElse(way.choice(), "");
            if (choice.isBlank()) {
                findings.add(new ProcessFinding.WaysUnclear(rows.ref(step)));
            } else if (!codes.add(choice)) {
                findings.add(new ProcessFinding.ChoiceTwice(rows.ref(step), choice));
            }
        }
    }

    private void actions(Step step) {
        boolean handsBack = step.allows(StepAction.HAND_BACK);
        if (step.isLast() && !handsBack) {
            findings.add(new ProcessFinding.HandBackMissing(rows.ref(step)));
        } else if (!step.isLast() && handsBack) {
            findings.add(new ProcessFinding.HandBackTooEarly(rows.ref(step)));
        } else if (!handsBack && !movesOn(step)) {
            findings.add(new ProcessFinding.NoActionOn(rows.ref(step)));
        }
        if (step.allows(StepAction.RECORD_RESULT)) {
            result(step);
        }
    }

    /** Recording a result goes on by itself, so there must be one way to go. */
    private void result(Step step) {
        if (step.isLast() && step.allows(StepAction.HAND_BACK)) {
            findings.add(new ProcessFinding.ResultAtEnd(rows.ref(step)));
        } else if (step.split() == Split.CHOICE) {
            findings.add(new ProcessFinding.ResultAtChoice(rows.ref(step)));
        }
    }

    private static boolean movesOn(Step step) {
        return step.allows(StepAction.FORWARD)
                || step.allows(StepAction.DECIDE)
                || step.allows(StepAction.RECORD_RESULT);
    }

    private void time(Step step) {
        if (!WorkMinutes.isWorkingTime(step.time())) {
            findings.add(new ProcessFinding.NotWorkingTime(rows.ref(step)));
        }
    }

    private void unreachable() {
        Set<String> reached = new HashSet<>();
        reach(rows.first(), reached);
        rows.all().stream()
                .filter(step -> !reached.contains(step.id()))
                .forEach(step -> findings.add(new ProcessFinding.Unreachable(rows.ref(step))));
    }

    private void reach(Step step, Set<String> reached) {
        if (reached.add(step.id())) {
            rows.after(step).forEach(next -> reach(next, reached));
        }
    }

    /**
     * A way back would make a dossier's time unbounded. Without one, and with every last row
     * handing back, an end is reached from every row.
     */
    private void circles(Step step, List<String> trail, Set<String> done) {
        if (done.contains(step.id())) {
            return;
        }
        trail.add(step.id());
        for (Step next : rows.after(step)) {
            if (trail.contains(next.id())) {
                findings.add(new ProcessFinding.LeadsBack(rows.ref(step), next.id()));
            } else {
                circles(next, trail, done);
            }
        }
        trail.removeLast();
        done.add(step.id());
    }
}
