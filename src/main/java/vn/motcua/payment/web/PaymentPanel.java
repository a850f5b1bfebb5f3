package vn.motcua.payment.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierPanel;
import vn.motcua.dossier.DossierView;
import vn.motcua.identity.SignedIn;
import vn.motcua.payment.Payments;

/** On the page of a dossier: what it owes still, and where that is taken. */
@Component
public class PaymentPanel implements DossierPanel {

    private final Payments payments;

    PaymentPanel(Payments payments) {
        this.payments = payments;
    }

    /**
     * What the card says.
     *
     * @param owed in đồng
     */
    public record Card(long owed, String path) {}

    @Override
    public int order() {
        return 20;
    }

    @Override
    public int statements() {
        return 1;
    }

    @Override
    public Optional<Panel> of(DossierView dossier, SignedIn viewer) {
        Long owed = payments.owed(dossier.state().id());
        if (owed == null && (dossier.state().isClosed() || !payments.mayAssess(dossier, viewer))) {
            return Optional.empty();
        }
        return Optional.of(
                new Panel(
                        "payment/panel",
                        new Card(owed == null ? 0 : owed, PurseDoor.path(dossier.state().id()))));
    }
}
