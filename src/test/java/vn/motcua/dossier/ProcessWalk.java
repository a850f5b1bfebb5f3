package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.Branch;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.ProcessFinding;
import vn.motcua.catalog.Split;
import vn.motcua.catalog.Start;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.StepAction;
import vn.motcua.catalog.check.ProcessCheck;
import vn.motcua.catalog.check.Startable;
import vn.motcua.organization.Performer;
import vn.motcua.organization.Unit;
import vn.motcua.testing.Seeded;

/**
 * A walk through the tables that the process check lets through, among them those that nobody would
 * draw: rows are changed at random, and a change stays where the check has nothing against it.
 */
final class ProcessWalk {

    static final ProcedureVersion PROCEDURE = Fixture.procedure(WorkDuration.workingDays(30));

    private static final int DAILY_MINUTES = 450;
    private static final ProcessCheck CHECK = new ProcessCheck(Fixture.chart(), new Offered());

    /** Every procedure but one may be started, and none starts another. */
    private record Offered() implements Startable {
        @Override
        public boolean isInForce(String procedure, LocalDate on) {
            return !procedure.equals("0.000000");
        }

        @Override
        public boolean isOffered(String procedure, UUID agency, LocalDate on) {
            return true;
        }

        @Override
        public boolean startsOthers(String procedure) {
            return false;
        }

        @Override
        public boolean isStarted(String procedure) {
            return false;
        }
    }

    /** A table that the check refused, and everything it said. */
    record Rejected(InternalProcess process, List<ProcessFinding> findings) {}

    private final Seeded random;
    private final List<Rejected> rejected = new ArrayList<>();
    private InternalProcess process;
    private int kept;

    ProcessWalk(Seeded random) {
        this.random = random;
        process = RandomProcess.make(random);
    }

    static List<ProcessFinding> findings(InternalProcess process) {
        Unit commune = Fixture.chart().unit(Fixture.COMMUNE, Fixture.DAY).orElseThrow();
        return CHECK.check(
                process, PROCEDURE, DAILY_MINUTES, List.of(commune), Fixture.DAY, Map.of());
    }

    /** The table after so many tries to change it; what was refused on the way is kept too. */
    InternalProcess process(int tries) {
        if (!findings(process).isEmpty()) {
            throw new AssertionError("Made to be sound: " + findings(process) + process);
        }
        for (int i = 0; i < tries; i++) {
            InternalProcess other = change();
            List<ProcessFinding> findings = findings(other);
            if (findings.isEmpty()) {
                kept += other.equals(process) ? 0 : 1;
                process = other;
            } else {
                rejected.add(new Rejected(other, findings));
            }
        }
        return process;
    }

    List<Rejected> rejected() {
        return rejected;
    }

    int kept() {
        return kept;
    }

    private InternalProcess change() {
        List<Step> rows = new ArrayList<>(process.steps());
        int at = random.between(0, rows.size() - 1);
        switch (random.between(0, 9)) {
            case 0, 1, 2 -> rows.set(at, otherAction(rows.get(at)));
            case 3 -> rows.set(at, with(rows.get(at), random.oneOf(Split.values())));
            case 4 -> rows.set(at, otherJoin(rows.get(at)));
            case 5 -> rows.set(at, otherWay(rows.get(at)));
            case 6 -> rows.set(at, oneMoreWay(rows.get(at)));
            case 7 -> rows.set(at, oneWayLess(rows.get(at)));
            case 8 -> insert(rows, at);
            default -> rows.set(at, otherStart(rows.get(at)));
        }
        return table(process, rows);
    }

    static InternalProcess table(InternalProcess of, List<Step> rows) {
        return new InternalProcess(of.id(), of.code(), of.version(), of.name(), rows);
    }

    private Step otherAction(Step row) {
        Set<StepAction> actions = EnumSet.noneOf(StepAction.class);
        actions.addAll(row.actions());
        StepAction one = random.oneOf(StepAction.values());
        if (!actions.remove(one)) {
            actions.add(one);
        }
        return changed(row, actions, row.next(), row.split(), row.join(), row.starts());
    }

    private Step with(Step row, Split split) {
        List<Branch> ways = new ArrayList<>();
        for (Branch way : row.next()) {
            ways.add(split == Split.CHOICE ? chosen(way.to(), ways.size()) : plain(way.to()));
        }
        return changed(row, row.actions(), ways, split, row.join(), row.starts());
    }

    private Step otherJoin(Step row) {
        return changed(row, row.actions(), row.next(), row.split(), !row.join(), row.starts());
    }

    private Step otherWay(Step row) {
        if (row.isLast()) {
            return row;
        }
        List<Branch> ways = new ArrayList<>(row.next());
        Branch way = ways.get(random.between(0, ways.size() - 1));
        ways.set(ways.indexOf(way), new Branch(anyRow(), way.choice(), way.label(), way.labelEn()));
        return changed(row, row.actions(), ways, row.split(), row.join(), row.starts());
    }

    private Step oneMoreWay(Step row) {
        List<Branch> ways = new ArrayList<>(row.next());
        ways.add(row.split() == Split.CHOICE ? chosen(anyRow(), 90) : plain(anyRow()));
        return changed(row, row.actions(), ways, row.split(), row.join(), row.starts());
    }

    private Step oneWayLess(Step row) {
        List<Branch> ways = new ArrayList<>(row.next());
        if (!ways.isEmpty()) {
            ways.remove(random.between(0, ways.size() - 1));
        }
        return changed(row, row.actions(), ways, row.split(), row.join(), row.starts());
    }

    /** A row of its own on the way from this row to one that it leads to. */
    private void insert(List<Step> rows, int at) {
        Step row = rows.get(at);
        if (row.isLast() || rows.size() > 14) {
            return;
        }
        List<Branch> ways = new ArrayList<>(row.next());
        int which = random.between(0, ways.size() - 1);
        Branch way = ways.get(which);
        String id = "X" + (rows.size() + 1);
        ways.set(which, new Branch(id, way.choice(), way.label(), way.labelEn()));
        rows.set(at, changed(row, row.actions(), ways, row.split(), row.join(), row.starts()));
        Step model = rows.get(random.between(0, rows.size() - 1));
        rows.add(
                at + 1,
                new Step(
                        id,
                        "Bước " + id,
                        "Step " + id,
                        model.performer(),
                        WorkDuration.workingHours(random.between(1, 8)),
                        "",
                        "",
                        EnumSet.of(random.oneOf(StepAction.values()), StepAction.FORWARD),
                        List.of(plain(way.to())),
                        Split.NONE,
                        false));
    }

    private Step otherStart(Step row) {
        List<Start> starts =
                row.starts().isEmpty()
                        ? List.of(new Start(random.oneOf("2.000003", "0.000000"), null))
                        : List.of();
        return changed(row, row.actions(), row.next(), row.split(), row.join(), starts);
    }

    private String anyRow() {
        return random.oneOf(process.steps()).id();
    }

    static Branch plain(String to) {
        return new Branch(to, null, "", "");
    }

    private static Branch chosen(String to, int nth) {
        return new Branch(to, "c" + nth, "Đi", "Go");
    }

    static Step changed(
            Step row,
            Set<StepAction> actions,
            List<Branch> next,
            Split split,
            boolean join,
            List<Start> starts) {
        return changed(row, row.performer(), row.time(), actions, next, split, join, starts);
    }

    static Step changed(
            Step row,
            Performer performer,
            WorkDuration time,
            Set<StepAction> actions,
            List<Branch> next,
            Split split,
            boolean join,
            List<Start> starts) {
        return new Step(
                row.id(),
                row.name(),
                row.nameEn(),
                performer,
                time,
                "",
                "",
                actions,
                next,
                split,
                join,
                starts);
    }
}
