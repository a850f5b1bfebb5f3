package vn.motcua.postal.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierPanel;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.identity.SignedIn;
import vn.motcua.postal.PostOrder;
import vn.motcua.postal.PostOrders;

/** On the page of a dossier: what the post carries of it, under which numbers. */
@Component
public class PostalPanel implements DossierPanel {

    private final PostOrders orders;

    PostalPanel(PostOrders orders) {
        this.orders = orders;
    }

    /**
     * What the card says.
     *
     * @param wanted whether the result is wanted by post, and nothing is ordered yet
     */
    public record Card(List<PostOrder> orders, boolean wanted, String path) {

        public Card {
            orders = List.copyOf(orders);
        }
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public int statements() {
        return 1;
    }

    @Override
    public Optional<Panel> of(DossierView dossier, SignedIn viewer) {
        List<PostOrder> all = orders.of(dossier.state().id());
        boolean wanted =
                dossier.resultBy() == ReturnMethod.POST
                        && all.isEmpty()
                        && !dossier.state().isClosed();
        if (all.isEmpty()
                && !wanted
                && (dossier.state().isClosed() || !orders.mayOrder(dossier, viewer))) {
            return Optional.empty();
        }
        return Optional.of(
                new Panel(
                        "postal/panel",
                        new Card(all, wanted, DossierPostDoor.path(dossier.state().id()))));
    }
}
