package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.motcua.catalog.Branch;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureResult;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Split;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.StepAction;

/**
 * An act that may be done together with some of the chosen tasks. Tasks whose step is a choice go
 * together only with those that have the same ways, results only with those that end alike.
 *
 * @param choices the ways on, where the step is a choice
 * @param results of which one is recorded, where results are
 */
public record BatchOffer(
        BatchAct act, List<TaskRow> rows, List<Branch> choices, List<ProcedureResult> results) {

    public BatchOffer {
        rows = List.copyOf(rows);
        choices = List.copyOf(choices);
        results = List.copyOf(results);
    }

    private record Kin(BatchAct act, List<Branch> choices, List<ProcedureResult> results) {}

    /**
     * All that may be done with some of the rows, in the order of the acts.
     *
     * @param certifies whether results of a procedure have their numbers from a book, so that each
     *     is entered by itself
     */
    public static List<BatchOffer> of(
            List<TaskRow> rows, Catalog catalog, Predicate<String> certifies) {
        List<BatchOffer> offers = new ArrayList<>();
        for (BatchAct act : BatchAct.values()) {
            Map<Kin, List<TaskRow>> kin = new LinkedHashMap<>();
            for (TaskRow row : rows) {
                ProcedureVersion procedure = catalog.version(row.versionId());
                Step step = step(row, procedure, catalog);
                boolean byItself = act == BatchAct.RESULT && certifies.test(procedure.code());
                if (!byItself && may(act, row, step)) {
                    kin.computeIfAbsent(kin(act, step, procedure), k -> new ArrayList<>()).add(row);
                }
            }
            kin.forEach((k, of) -> offers.add(new BatchOffer(act, of, k.choices(), k.results())));
        }
        return offers;
    }

    private static Step step(TaskRow row, ProcedureVersion procedure, Catalog catalog) {
        return row.process() == null
                ? catalog.step(procedure, row.stepId())
                : catalog.process(row.process()).step(row.stepId());
    }

    private static Kin kin(BatchAct act, Step step, ProcedureVersion procedure) {
        boolean goesOn = act == BatchAct.FORWARD || act == BatchAct.DECIDE;
        return new Kin(
                act,
                goesOn && step.split() == Split.CHOICE ? step.next() : List.of(),
                act == BatchAct.RESULT ? procedure.results() : List.of());
    }

    /** So far as the row tells; the command itself knows better, and says so of each item. */
    private static boolean may(BatchAct act, TaskRow row, Step step) {
        StepAction action = act.action();
        if (action == null) {
            return row.assignee() == null;
        }
        boolean ready = !row.opinion() && row.waits() == null && row.waiting() == 0;
        return ready && row.promisedDue() != null && step.allows(action);
    }
}
