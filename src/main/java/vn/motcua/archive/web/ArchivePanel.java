package vn.motcua.archive.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.archive.ArchiveAccess;
import vn.motcua.archive.ArchivedResult;
import vn.motcua.archive.ResultQueries;
import vn.motcua.dossier.DossierPanel;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Outcome;
import vn.motcua.identity.SignedIn;

/** On the page of a dossier that has a result: where that stands in the register. */
@Component
public class ArchivePanel implements DossierPanel {

    private final ResultQueries queries;
    private final ArchiveAccess access;

    ArchivePanel(ResultQueries queries, ArchiveAccess access) {
        this.queries = queries;
        this.access = access;
    }

    /** What the card says. */
    public record Card(List<ArchivedResult> results) {
        public Card {
            results = List.copyOf(results);
        }
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public int statements() {
        return 1;
    }

    @Override
    public Optional<Panel> of(DossierView dossier, SignedIn viewer) {
        if (dossier.state().outcome() != Outcome.RESULT
                || !access.mayKeep(dossier.state().resolver(), viewer)) {
            return Optional.empty();
        }
        List<ArchivedResult> results = queries.of(dossier.state().id());
        return results.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel("archive/panel", new Card(results)));
    }
}
