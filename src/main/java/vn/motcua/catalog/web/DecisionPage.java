package vn.motcua.catalog.web;

import java.util.List;
import vn.motcua.catalog.DecisionChange;
import vn.motcua.catalog.DecisionPreview;
import vn.motcua.catalog.PublicationDecision;
import vn.motcua.catalog.change.Change;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * A publication decision, and all that it does.
 *
 * @param form what was refused just now
 */
public record DecisionPage(DecisionPreview preview, FormView form) {

    public PublicationDecision decision() {
        return preview.decision();
    }

    /** Which kinds of change it holds, in their order. */
    public List<DecisionChange.Kind> kinds() {
        return List.of(DecisionChange.Kind.values()).stream()
                .filter(kind -> preview.count(kind) > 0)
                .toList();
    }

    public List<DecisionChange> of(DecisionChange.Kind kind) {
        return preview.changes().stream().filter(change -> change.kind() == kind).toList();
    }

    public String words(Change change, Frame frame) {
        return ChangeWords.of(change, frame);
    }

    public String path(String rest) {
        return DecisionsDoor.PATH + "/" + decision().id() + rest;
    }
}
