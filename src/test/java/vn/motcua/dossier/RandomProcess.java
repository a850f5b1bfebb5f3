package vn.motcua.dossier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.Branch;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Split;
import vn.motcua.catalog.Start;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.StepAction;
import vn.motcua.organization.Performer;
import vn.motcua.testing.Seeded;

/**
 * A process made at random that the process check would let through: two to nine rows, from the
 * desk over chains, choices and parallel branches to the result and back to the desk.
 */
public final class RandomProcess {

    private static final String DESK = "receiving/onestop:receiver";
    private static final int MOST = 9;

    private final Seeded random;
    private final List<Step> rows = new ArrayList<>();
    private final int size;

    private RandomProcess(Seeded random) {
        this.random = random;
        this.size = random.between(2, MOST);
    }

    public static InternalProcess make(Seeded random) {
        return new RandomProcess(random).process();
    }

    private InternalProcess process() {
        if (size == 2) {
            row(DESK, EnumSet.of(StepAction.RECORD_RESULT), Split.NONE, false, to(2));
        } else {
            first();
            while (size - rows.size() > 2) {
                block(size - rows.size() - 2);
            }
            beforeTheLast();
        }
        row(DESK, EnumSet.of(StepAction.HAND_BACK), Split.NONE, false);
        byte[] name = "random".getBytes(StandardCharsets.UTF_8);
        return new InternalProcess(UUID.nameUUIDFromBytes(name), "QT.R", 1, "Ngẫu nhiên", rows);
    }

    private void first() {
        row(DESK, actions(StepAction.FORWARD), Split.NONE, false, to(2));
    }

    private void block(int room) {
        int kind = random.between(0, 3);
        if (kind == 0 && room >= 4) {
            parallel(room);
        } else if (kind == 1 && room >= 2) {
            choice();
        } else {
            StepAction on = random.chance(0.4) ? StepAction.DECIDE : StepAction.FORWARD;
            row(performer(), actions(on), Split.NONE, false, to(next()));
        }
    }

    /** The row at which the result is entered. */
    private void beforeTheLast() {
        EnumSet<StepAction> actions = EnumSet.of(StepAction.RECORD_RESULT);
        if (random.chance(0.3)) {
            actions.add(StepAction.FORWARD);
        }
        if (random.chance(0.3)) {
            actions.add(StepAction.RETURN);
        }
        row(performer(), actions, Split.NONE, false, to(next()));
    }

    /** Two branches, one of them perhaps of two rows, that meet again. */
    private void parallel(int room) {
        int longer = room >= 5 && random.chance(0.5) ? 1 : 0;
        int split = next() - 1;
        int join = split + 3 + longer;
        row(
                performer(),
                actions(StepAction.FORWARD),
                Split.ALL,
                false,
                to(split + 1),
                to(join - 1));
        if (longer > 0) {
            row(performer(), actions(StepAction.FORWARD), Split.NONE, false, to(split + 2));
        }
        row(performer(), actions(StepAction.FORWARD), Split.NONE, false, to(join));
        row(performer(), actions(StepAction.FORWARD), Split.NONE, false, to(join));
        row(performer(), actions(StepAction.FORWARD), Split.NONE, true, to(join + 1));
    }

    /** On to the next row, or past it. */
    private void choice() {
        int here = next() - 1;
        StepAction on = random.chance(0.3) ? StepAction.DECIDE : StepAction.FORWARD;
        row(performer(), actions(on), Split.CHOICE, false, way(here + 1), way(here + 2));
        row(performer(), actions(StepAction.FORWARD), Split.NONE, false, to(next()));
    }

    /** The number of the row after the one that is made next. */
    private int next() {
        return rows.size() + 2;
    }

    private EnumSet<StepAction> actions(StepAction on) {
        EnumSet<StepAction> actions = EnumSet.of(on);
        if (random.chance(0.4)) {
            actions.add(StepAction.RETURN);
        }
        if (random.chance(0.4)) {
            actions.add(StepAction.ASK_OPINION);
        }
        return actions;
    }

    private String performer() {
        return random.oneOf(
                "receiving:social",
                "superior/labour:expert",
                "superior/resources:expert",
                "superior/economy:expert",
                "superior:chair",
                "superior:clerk");
    }

    private void row(
            String performer, Set<StepAction> actions, Split split, boolean join, Branch... next) {
        String id = "B" + (rows.size() + 1);
        rows.add(
                new Step(
                        id,
                        "Bước " + id,
                        "Step " + id,
                        Performer.parse(performer),
                        WorkDuration.workingHours(random.between(1, 24)),
                        "",
                        "",
                        actions,
                        List.of(next),
                        split,
                        join,
                        starts(next)));
    }

    /** Seldom other procedures, one or two, in a row that is neither the first nor the last. */
    private List<Start> starts(Branch... next) {
        boolean between = !rows.isEmpty() && next.length > 0;
        return between && random.chance(0.15)
                ? List.of(new Start("2.000001", null), new Start("2.000002", null))
                        .subList(0, random.between(1, 2))
                : List.of();
    }

    private static Branch to(int row) {
        return new Branch("B" + row, null, "", "");
    }

    private static Branch way(int row) {
        return new Branch("B" + row, "way-" + row, "Đi", "Go");
    }
}
