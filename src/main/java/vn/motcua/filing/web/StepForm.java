package vn.motcua.filing.web;

import java.util.Set;
import vn.motcua.filing.DraftContent;
import vn.motcua.shell.FormView;

/**
 * One step as it was sent.
 *
 * @param content the draft's content with what was typed
 * @param view what was typed, to be shown again
 * @param filled names of the fields that are not blank
 * @param unreadable what could not be read, by field
 * @param seen the version of the draft that the page showed
 * @param over whether what was saved elsewhere meanwhile is to be overwritten
 * @param changesRows whether a row of a table was added or removed
 * @param later whether the person wants to go on another time
 */
record StepForm(
        DraftContent content,
        FormView view,
        Set<String> filled,
        java.util.List<vn.motcua.kernel.Refusal> unreadable,
        int seen,
        boolean over,
        boolean changesRows,
        boolean later) {}
