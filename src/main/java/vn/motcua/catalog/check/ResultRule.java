package vn.motcua.catalog.check;

import java.util.List;
import vn.motcua.catalog.ProcessFinding;
import vn.motcua.catalog.StepAction;

/** Whatever way a dossier goes, somebody records its result before it is handed back. */
final class ResultRule {

    private ResultRule() {}

    static List<ProcessFinding> check(Rows rows, Paths paths) {
        return paths.without(StepAction.RECORD_RESULT).stream()
                .<ProcessFinding>map(path ->
                        new ProcessFinding.ResultMissing(rows.ref(path.last()), path.text()))
                .toList();
    }
}
