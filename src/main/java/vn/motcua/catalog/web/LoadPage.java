package vn.motcua.catalog.web;

import java.util.List;
import vn.motcua.catalog.SavedDraft;
import vn.motcua.shell.FormView;

/**
 * The form that loads procedure files.
 *
 * @param inForce how many procedures are in force today
 * @param drafts what was read from the national catalogue and waits for an internal process
 */
public record LoadPage(FormView form, int inForce, List<SavedDraft> drafts) {

    public LoadPage {
        drafts = List.copyOf(drafts);
    }
}
