package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.Branch;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcessFinding;
import vn.motcua.catalog.Split;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.StepAction;

/**
 * Holds a finding of the process check to the truth: the row that it names is there and is wrong as
 * it says, and the way that it shows is a way of the table. Written without the check.
 */
record Witness(InternalProcess process) {

    private static final BigDecimal DAY_HOURS = new BigDecimal("7.5");

    void check(ProcessFinding finding) {
        String id = finding.row().step();
        assertThat(finding.row().process()).isEqualTo(process.code());
        assertThat(process.find(id)).as("%s names a row", finding).isPresent();
        assertThat(holds(finding, id)).as("%s of %s", finding, process.steps()).isTrue();
    }

    private boolean holds(ProcessFinding finding, String id) {
        return switch (finding) {
            case ProcessFinding.RowTwice _ ->
                    process.steps().stream().filter(row -> row.id().equals(id)).count() > 1;
            case ProcessFinding.NextUnknown f ->
                    some(id, row -> leads(row, f.to())) && process.find(f.to()).isEmpty();
            case ProcessFinding.LeadsBack f ->
                    some(id, row -> leads(row, f.to())) && reaches(f.to(), id);
            case ProcessFinding.Unreachable _ -> !reaches(process.first().id(), id);
            case ProcessFinding.WaysUnclear _ -> some(id, Witness::isUnclear);
            case ProcessFinding.OnlyOneWay _ ->
                    some(id, row -> row.split() != Split.NONE && row.next().size() < 2);
            case ProcessFinding.ChoiceTwice f -> some(id, row -> has(row, f.choice()) > 1);
            case ProcessFinding.BranchForks f ->
                    opensAll(f.split())
                            && reaches(f.split(), id)
                            && some(id, row -> row.next().size() != 1);
            case ProcessFinding.BranchEntered f -> some(f.from(), row -> leads(row, id));
            case ProcessFinding.BranchEmpty f ->
                    opensAll(id)
                            && some(f.join(), Step::join)
                            && some(id, row -> leads(row, f.join()));
            case ProcessFinding.BranchesNotJoined _ -> opensAll(id);
            case ProcessFinding.JoinWithoutSplit _ -> some(id, Step::join);
            case ProcessFinding.HandBackMissing _ ->
                    some(id, row -> row.isLast() && !row.allows(StepAction.HAND_BACK));
            case ProcessFinding.HandBackTooEarly _ ->
                    some(id, row -> !row.isLast() && row.allows(StepAction.HAND_BACK));
            case ProcessFinding.NoActionOn _ -> some(id, row -> !movesOn(row));
            case ProcessFinding.ResultMissing f -> wayWithoutResult(f.path(), id);
            case ProcessFinding.ResultInBranch f ->
                    opensAll(f.split()) && reaches(f.split(), id) && some(id, Witness::records);
            case ProcessFinding.ResultAtEnd _ -> some(id, row -> row.isLast() && records(row));
            case ProcessFinding.ResultAtChoice _ ->
                    some(id, row -> row.split() == Split.CHOICE && records(row));
            case ProcessFinding.NotWorkingTime _ -> some(id, row -> hours(row).signum() == 0);
            case ProcessFinding.TooSlow f -> tooSlow(f, id);
            case ProcessFinding.PerformerMissing _ ->
                    some(id, row -> row.performer().equals(Step.TO_BE_NAMED));
            case ProcessFinding.PerformerUnknown f ->
                    performs(id, f.performer()) && !f.agencies().isBlank();
            case ProcessFinding.PostVacant f ->
                    performs(id, f.performer()) && !f.agencies().isBlank();
            case ProcessFinding.WorkMissing _ -> some(id, row -> row.name().isBlank());
            case ProcessFinding.EnglishMissing _ -> some(id, row -> row.nameEn().isBlank());
            case ProcessFinding.StartMisplaced _ ->
                    some(id, row -> row.isLast() || row.equals(process.first()));
            case ProcessFinding.StartTwice f -> some(id, row -> starts(row, f.procedure()) > 1);
            case ProcessFinding.StartUnknown f -> some(id, row -> starts(row, f.procedure()) > 0);
            case ProcessFinding.StartNotOffered f ->
                    some(id, row -> starts(row, f.procedure()) > 0);
            case ProcessFinding.StartNested f -> some(id, row -> starts(row, f.procedure()) > 0);
        };
    }

    private boolean some(String id, Predicate<Step> what) {
        return process.steps().stream().anyMatch(row -> row.id().equals(id) && what.test(row));
    }

    private boolean opensAll(String id) {
        return some(id, row -> row.split() == Split.ALL);
    }

    private boolean performs(String id, String performer) {
        return some(id, row -> row.performer().text().equals(performer));
    }

    private static boolean records(Step row) {
        return row.allows(StepAction.RECORD_RESULT);
    }

    private static boolean movesOn(Step row) {
        return row.allows(StepAction.FORWARD) || row.allows(StepAction.DECIDE) || records(row);
    }

    private static boolean isUnclear(Step row) {
        return row.split() == Split.NONE
                ? row.next().size() > 1
                : row.next().stream()
                        .anyMatch(way -> Objects.requireNonNullElse(way.choice(), "").isBlank());
    }

    private static long has(Step row, String choice) {
        return row.next().stream().filter(way -> choice.equals(way.choice())).count();
    }

    private static long starts(Step row, String procedure) {
        return row.starts().stream().filter(one -> one.procedure().equals(procedure)).count();
    }

    private static boolean leads(Step row, String to) {
        return row.next().stream().map(Branch::to).anyMatch(to::equals);
    }

    private boolean reaches(String from, String to) {
        Set<String> seen = new HashSet<>(Set.of(from));
        boolean grew = true;
        while (grew) {
            Set<String> more = new HashSet<>(seen);
            process.steps().stream()
                    .filter(row -> seen.contains(row.id()))
                    .flatMap(row -> row.next().stream())
                    .forEach(way -> more.add(way.to()));
            grew = seen.addAll(more);
        }
        return seen.contains(to);
    }

    /** The rows of a way that begins with the first and ends at a last; else fails. */
    private List<Step> way(String path) {
        List<Step> rows = List.of(path.split(" → ", -1)).stream().map(process::step).toList();
        assertThat(rows.getFirst()).isEqualTo(process.first());
        assertThat(rows.getLast().isLast()).as(path).isTrue();
        for (int i = 1; i < rows.size(); i++) {
            assertThat(leads(rows.get(i - 1), rows.get(i).id())).as(path).isTrue();
        }
        return rows;
    }

    private boolean wayWithoutResult(String path, String last) {
        List<Step> rows = way(path);
        return rows.stream().noneMatch(Witness::records) && rows.getLast().id().equals(last);
    }

    private boolean tooSlow(ProcessFinding.TooSlow f, String id) {
        List<Step> rows = way(f.path());
        BigDecimal sum = rows.stream().map(Witness::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
        return rows.stream().anyMatch(row -> row.id().equals(id))
                && sum.compareTo(f.hours()) == 0
                && f.hours().compareTo(f.limitHours()) > 0;
    }

    /** Zero for what is no time of work. */
    private static BigDecimal hours(Step row) {
        WorkDuration time = row.time();
        return switch (time.unit()) {
            case WORKING_HOUR -> time.amount();
            case WORKING_DAY -> time.amount().multiply(DAY_HOURS);
            case CALENDAR_DAY, MONTH, SAME_DAY -> BigDecimal.ZERO;
        };
    }
}
