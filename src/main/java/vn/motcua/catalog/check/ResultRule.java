package vn.motcua.catalog.check;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.catalog.ProcessFinding;
import vn.motcua.catalog.Split;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.StepAction;

/**
 * Whatever way a dossier goes, somebody records its result before it is handed back, and nobody
 * does while a branch beside is still at work.
 */
final class ResultRule {

    private ResultRule() {}

    static List<ProcessFinding> check(Rows rows, Paths paths) {
        List<ProcessFinding> findings = new ArrayList<>();
        rows.all().stream()
                .filter(step -> step.split() == Split.ALL)
                .forEach(split -> inBranches(rows, split, findings));
        paths.without(StepAction.RECORD_RESULT)
                .map(path -> new ProcessFinding.ResultMissing(rows.ref(path.last()), path.text()))
                .ifPresent(findings::add);
        return findings;
    }

    /** Each branch of a table that is well formed is a chain of rows up to the join. */
    private static void inBranches(Rows rows, Step split, List<ProcessFinding> findings) {
        for (Step start : rows.after(split)) {
            for (Step row = start; !row.join(); row = rows.after(row).getFirst()) {
                if (row.allows(StepAction.RECORD_RESULT)) {
                    findings.add(new ProcessFinding.ResultInBranch(rows.ref(row), split.id()));
                }
            }
        }
    }
}
