package vn.motcua.exchange.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierPanel;
import vn.motcua.dossier.DossierView;
import vn.motcua.exchange.Exchange;
import vn.motcua.exchange.PortalKnows;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Scope;

/** On the page of a dossier: what the national portal knows of it. */
@Component
public class PortalPanel implements DossierPanel {

    private final Exchange exchange;
    private final Access access;

    PortalPanel(Exchange exchange, Access access) {
        this.exchange = exchange;
        this.access = access;
    }

    /**
     * What the card says.
     *
     * @param path of the ledger; empty for who may not read it
     */
    public record Card(PortalKnows knows, String path) {}

    @Override
    public int order() {
        return 40;
    }

    @Override
    public int statements() {
        return 1;
    }

    @Override
    public Optional<Panel> of(DossierView dossier, SignedIn viewer) {
        if (!exchange.isOn()) {
            return Optional.empty();
        }
        boolean cares = access.may(viewer, Right.EXCHANGE_CARE, Scope.of(dossier.state().agency()));
        return exchange.knows(dossier.state().id())
                .map(knows ->
                        new Panel(
                                "exchange/panel",
                                new Card(
                                        knows,
                                        cares ? PortalDoor.path(dossier.state().id()) : "")));
    }
}
