package vn.motcua.filing.web;

import java.util.Set;
import java.util.function.UnaryOperator;
import vn.motcua.filing.DraftContent;
import vn.motcua.filing.Drafts;
import vn.motcua.shell.FormView;

/**
 * One step as it was sent.
 *
 * @param change what it makes of the draft's content
 * @param view what was typed, to be shown again
 * @param filled names of the fields that are not blank
 * @param changesRows whether a row of a table was added or removed
 * @param later whether the person wants to go on another time
 */
record StepForm(
        UnaryOperator<DraftContent> change,
        FormView view,
        Set<String> filled,
        int seen,
        String page,
        boolean over,
        boolean changesRows,
        boolean later)
        implements Drafts.Change {

    @Override
    public DraftContent of(DraftContent content) {
        return change.apply(content);
    }
}
