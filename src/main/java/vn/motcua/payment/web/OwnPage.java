package vn.motcua.payment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.QrCode;
import vn.motcua.dossier.DossierView;
import vn.motcua.kernel.Uuid7;
import vn.motcua.payment.OrderState;
import vn.motcua.payment.OrderView;
import vn.motcua.payment.Purse;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * What the owner of a dossier owes, and how it is paid.
 *
 * @param gateways that there are
 * @param code what the VietQR code says; null where nothing can be transferred
 */
public record OwnPage(
        DossierView view,
        Purse purse,
        List<String> gateways,
        @Nullable String code,
        FormView form) {

    public OwnPage {
        gateways = List.copyOf(gateways);
    }

    public String path(String more) {
        return OwnDoor.path(view.state().id()) + more;
    }

    public String procedure(Frame frame) {
        return frame.either(view.procedure().name(), view.procedure().nameEn());
    }

    public String qr(Frame frame) {
        return code == null ? "" : QrCode.svg(code, frame.text("payment.qr.label"));
    }

    public static String newKey() {
        return Uuid7.next().toString();
    }

    /** Orders of which it is not known yet what became of them. */
    public List<OrderView> pending() {
        return purse.orders().stream().filter(one -> one.state() == OrderState.PENDING).toList();
    }

    public boolean payable() {
        return purse.owed() > 0 && !view.state().isClosed() && !gateways.isEmpty();
    }
}
