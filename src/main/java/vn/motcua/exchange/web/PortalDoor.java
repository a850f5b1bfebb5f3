package vn.motcua.exchange.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.motcua.exchange.Exchange;
import vn.motcua.exchange.LedgerLine;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.outbound.Outbound;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;

/** How the exchange with the national portal stands, and what was given up. */
@Controller
class PortalDoor {

    static final String PATH = "/admin/exchange";
    private static final String DOSSIER = PATH + "/{dossier}";

    private final Exchange exchange;
    private final Outbound outbound;
    private final Access access;
    private final CurrentUser user;

    PortalDoor(Exchange exchange, Outbound outbound, Access access, CurrentUser user) {
        this.exchange = exchange;
        this.outbound = outbound;
        this.access = access;
        this.user = user;
    }

    static String path(UUID dossier) {
        return PATH + "/" + dossier;
    }

    @GetMapping(PATH)
    Page show() {
        SignedIn by = user.require();
        access.requireAnywhere(by, Right.EXCHANGE_CARE);
        return Page.of(
                "exchange/state",
                new ExchangePage(
                        exchange.isOn(),
                        exchange.isSandbox(),
                        exchange.state(),
                        exchange.dead(by),
                        outbound.states()));
    }

    @GetMapping(DOSSIER)
    Page ledger(@PathVariable UUID dossier) {
        List<LedgerLine> lines = exchange.ledger(dossier, user.require());
        return Page.of("exchange/ledger", new LedgerPage(dossier, lines));
    }

    @PostMapping(DOSSIER + "/resent")
    Redirect resend(@PathVariable UUID dossier) {
        exchange.resend(dossier, user.require());
        return Redirect.to(path(dossier)).saying("exchange.said.resent");
    }
}
