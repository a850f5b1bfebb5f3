package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.Branch;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Split;
import vn.motcua.catalog.Start;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.StepAction;
import vn.motcua.organization.Performer;
import vn.motcua.testing.Seeded;

/** What may be done to a sound table so that no dossier should ever go by it. */
enum ProcessDamage {
    WAYS_CUT(row -> ways(row, List.of())),
    WAY_TO_NOWHERE(row -> ways(row, withFirst(row, "B99"))),
    WAY_TO_ITSELF(row -> ways(row, withFirst(row, row.id()))),
    NO_ACTION_ON(row -> actions(row, Set.of(StepAction.RETURN))),
    HAND_BACK_IN_BETWEEN(row -> actions(row, Set.of(StepAction.HAND_BACK))),
    TIME_ABOVE_LIMIT(row -> time(row, WorkDuration.workingDays(31))),
    TIME_IN_DAYS_OF_THE_CALENDAR(row -> time(row, WorkDuration.calendarDays(1))),
    UNKNOWN_UNIT(row -> performer(row, "superior/police:expert")),
    UNKNOWN_POST(row -> performer(row, "receiving:treasurer")),
    NOBODY_NAMED(row -> performer(row, Step.TO_BE_NAMED.text())),
    STARTS_UNKNOWN(ProcessDamage::startingUnknown),
    JOIN_OF_NOTHING(ProcessDamage::joining),
    ROW_BESIDE((rows, at) -> rows.add(at, beside(rows.get(at)))),
    ROW_TWICE((rows, at) -> rows.add(at + 1, rows.get(at))),
    WAY_BACK(ProcessDamage::leadBack),
    NO_RESULT((rows, at) -> rows.replaceAll(ProcessDamage::withoutResult));

    private final BiConsumer<List<Step>, Integer> change;

    ProcessDamage(UnaryOperator<Step> change) {
        this((rows, at) -> rows.set(at, change.apply(rows.get(at))));
    }

    /** Changes the rows from a place on that is not the last. */
    ProcessDamage(BiConsumer<List<Step>, Integer> change) {
        this.change = change;
    }

    InternalProcess done(InternalProcess process, Seeded random) {
        List<Step> rows = new ArrayList<>(process.steps());
        List<Step> some =
                rows.stream()
                        .filter(row -> !row.isLast() && !(this == JOIN_OF_NOTHING && row.join()))
                        .toList();
        change.accept(rows, rows.indexOf(random.oneOf(some)));
        return ProcessWalk.table(process, rows);
    }

    private static void leadBack(List<Step> rows, int at) {
        Step next =
                rows.stream()
                        .filter(row -> row.id().equals(rows.get(at).next().getFirst().to()))
                        .findFirst()
                        .orElseThrow();
        List<Branch> ways = new ArrayList<>(next.next());
        ways.add(new Branch(rows.get(at).id(), "back", "Lại", "Back"));
        rows.set(rows.indexOf(next), ways(next, ways));
    }

    private static Step withoutResult(Step row) {
        Set<StepAction> left = EnumSet.copyOf(row.actions());
        left.remove(StepAction.RECORD_RESULT);
        left.add(row.isLast() ? StepAction.HAND_BACK : StepAction.FORWARD);
        return actions(row, left);
    }

    private static Step beside(Step row) {
        return new Step(
                "Y1",
                "Bên lề",
                "Beside",
                row.performer(),
                row.time(),
                "",
                "",
                Set.of(StepAction.FORWARD),
                List.of(ProcessWalk.plain(row.next().getFirst().to())),
                Split.NONE,
                false);
    }

    private static Step startingUnknown(Step row) {
        return ProcessWalk.changed(
                row,
                row.actions(),
                row.next(),
                row.split(),
                row.join(),
                List.of(new Start("0.000000", null)));
    }

    private static Step joining(Step row) {
        return ProcessWalk.changed(row, row.actions(), row.next(), row.split(), true, row.starts());
    }

    private static List<Branch> withFirst(Step row, String to) {
        List<Branch> ways = new ArrayList<>(row.next());
        Branch first = ways.getFirst();
        ways.set(0, new Branch(to, first.choice(), first.label(), first.labelEn()));
        return ways;
    }

    private static Step ways(Step row, List<Branch> next) {
        return ProcessWalk.changed(row, row.actions(), next, row.split(), row.join(), row.starts());
    }

    private static Step actions(Step row, Set<StepAction> actions) {
        return ProcessWalk.changed(row, actions, row.next(), row.split(), row.join(), row.starts());
    }

    private static Step time(Step row, WorkDuration time) {
        return ProcessWalk.changed(
                row,
                row.performer(),
                time,
                row.actions(),
                row.next(),
                row.split(),
                row.join(),
                row.starts());
    }

    private static Step performer(Step row, String performer) {
        return ProcessWalk.changed(
                row,
                Performer.parse(performer),
                row.time(),
                row.actions(),
                row.next(),
                row.split(),
                row.join(),
                row.starts());
    }
}
