package vn.motcua.payment.web;

import vn.motcua.payment.OrderView;
import vn.motcua.shell.FormView;

/**
 * How one order stands.
 *
 * @param code of the dossier
 */
public record OrderPage(OrderView order, String code, FormView form) {

    public String path(String more) {
        return OwnDoor.path(order.dossier()) + more;
    }

    public String tone() {
        return switch (order.state()) {
            case PENDING -> "soon";
            case PAID -> "done";
            case FAILED, DISPUTED -> "late";
        };
    }
}
