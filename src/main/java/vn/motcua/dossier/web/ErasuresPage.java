package vn.motcua.dossier.web;

import java.util.List;
import java.util.UUID;
import vn.motcua.dossier.Erasures;
import vn.motcua.organization.Unit;
import vn.motcua.shell.FormView;

/**
 * Dossiers of one agency whose persons may be erased.
 *
 * @param agencies those for which the viewer may erase
 */
public record ErasuresPage(
        List<Unit> agencies, UUID agency, List<Erasures.Due> due, FormView form) {

    public ErasuresPage {
        agencies = List.copyOf(agencies);
        due = List.copyOf(due);
    }

    /** Whether there may be more than are shown. */
    public boolean more() {
        return due.size() == Erasures.MOST;
    }
}
