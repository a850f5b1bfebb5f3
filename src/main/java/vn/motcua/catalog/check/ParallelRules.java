package vn.motcua.catalog.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.catalog.ProcessFinding;
import vn.motcua.catalog.Split;
import vn.motcua.catalog.Step;

/**
 * Parallel branches open together and meet again: each is a plain chain of rows, entered only from
 * its split, and all end in the same joining row, which nothing else leads to.
 */
final class ParallelRules {

    private final Rows rows;
    private final List<ProcessFinding> findings = new ArrayList<>();
    private final Set<String> closed = new HashSet<>();

    private ParallelRules(Rows rows) {
        this.rows = rows;
    }

    static List<ProcessFinding> check(Rows rows) {
        ParallelRules rules = new ParallelRules(rows);
        rows.all().stream().filter(step -> step.split() == Split.ALL).forEach(rules::split);
        if (rules.findings.isEmpty()) {
            rows.all().stream()
                    .filter(step -> step.join() && !rules.closed.contains(step.id()))
                    .map(step -> new ProcessFinding.JoinWithoutSplit(rows.ref(step)))
                    .forEach(rules.findings::add);
        }
        return rules.findings;
    }

    private void split(Step split) {
        int before = findings.size();
        Set<String> joins = new HashSet<>();
        Set<String> ends = new HashSet<>();
        for (Step start : rows.after(split)) {
            if (start.join()) {
                findings.add(new ProcessFinding.BranchEmpty(rows.ref(split), start.id()));
                continue;
            }
            walk(split, start, joins, ends);
        }
        if (findings.size() > before) {
            return;
        }
        if (joins.size() != 1 || ends.size() != split.next().size()) {
            findings.add(new ProcessFinding.BranchesNotJoined(rows.ref(split)));
            return;
        }
        String join = joins.iterator().next();
        closed.add(join);
        rows.find(join)
                .filter(row -> rows.before(row).stream().anyMatch(s -> !ends.contains(s.id())))
                .map(row -> new ProcessFinding.JoinWithoutSplit(rows.ref(row)))
                .ifPresent(findings::add);
    }

    private void walk(Step split, Step start, Set<String> joins, Set<String> ends) {
        Step previous = split;
        Step row = start;
        while (true) {
            enteredFromElsewhere(previous, row);
            Optional<Step> next = onlyNext(row);
            if (next.isEmpty()) {
                findings.add(new ProcessFinding.BranchForks(rows.ref(row), split.id()));
                return;
            }
            if (next.get().join()) {
                ends.add(row.id());
                joins.add(next.get().id());
                return;
            }
            previous = row;
            row = next.get();
        }
    }

    private Optional<Step> onlyNext(Step row) {
        List<Step> next = rows.after(row);
        return next.size() == 1 ? Optional.of(next.getFirst()) : Optional.empty();
    }

    private void enteredFromElsewhere(Step previous, Step row) {
        rows.before(row).stream()
                .filter(other -> !other.id().equals(previous.id()))
                .map(other -> new ProcessFinding.BranchEntered(rows.ref(row), other.id()))
                .forEach(findings::add);
    }
}
