package vn.motcua.dossier.web;

import java.util.Objects;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.ReturnMethod;

/**
 * What stands on the screen when a dossier has just been received.
 *
 * @param next where the counter goes on
 * @param beside what the same person handed in before this one
 * @param mayReceive whether the reader sits at a counter at all
 */
public record ReceivedPage(DossierView view, String next, boolean mayReceive, Beside beside) {

    public String path(String below) {
        return "/dossiers/" + view.state().id() + below;
    }

    /** Another dossier of the same person, filled in with what is known. */
    public String another() {
        return beside.with(view.state().id()).on(next);
    }

    /** The one sheet for all of them; empty for a single dossier. */
    public String joint() {
        return beside.isEmpty() ? "" : beside.on(path("/joint-receipt.pdf"));
    }

    public int together() {
        return beside.dossiers().size() + 1;
    }

    public String applicant() {
        Applicant applicant = view.applicant();
        return applicant == null ? "" : applicant.displayName();
    }

    /** The case, where the procedure has more than one. */
    public java.util.Optional<ProcedureCase> chosenCase() {
        return view.procedure().cases().size() < 2
                ? java.util.Optional.empty()
                : view.procedure().findCase(view.state().caseId());
    }

    public ReturnMethod resultBy() {
        return Objects.requireNonNullElse(view.resultBy(), ReturnMethod.DESK);
    }
}
