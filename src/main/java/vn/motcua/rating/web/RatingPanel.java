package vn.motcua.rating.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierPanel;
import vn.motcua.dossier.DossierView;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Scope;
import vn.motcua.rating.Ratings;

/**
 * On the page of a dossier that is over: whether it was rated, and where its desk enters a sheet.
 */
@Component
public class RatingPanel implements DossierPanel {

    private final Ratings ratings;
    private final Access access;

    RatingPanel(Ratings ratings, Access access) {
        this.ratings = ratings;
        this.access = access;
    }

    /**
     * What the card says.
     *
     * @param rated else it may be entered from paper
     */
    public record Card(boolean rated, String path) {}

    @Override
    public int order() {
        return 50;
    }

    @Override
    public int statements() {
        return 1;
    }

    @Override
    public Optional<Panel> of(DossierView dossier, SignedIn viewer) {
        if (dossier.state().returnedAt() == null
                || dossier.procedure().isInternal()
                || !access.may(viewer, Right.DOSSIER_RECEIVE, Scope.of(dossier.state().agency()))) {
            return Optional.empty();
        }
        return Optional.of(
                new Panel(
                        "rating/panel",
                        new Card(
                                ratings.isGiven(dossier),
                                "/dossiers/" + dossier.state().id() + "/rating")));
    }
}
