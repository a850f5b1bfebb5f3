package vn.motcua.payment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.CurrentCitizen;
import vn.motcua.document.web.Downloads;
import vn.motcua.dossier.Applicants;
import vn.motcua.dossier.DossierView;
import vn.motcua.filing.Filing;
import vn.motcua.filing.FilingRefusal;
import vn.motcua.identity.RateLimits;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.payment.OnlinePayments;
import vn.motcua.payment.OrderView;
import vn.motcua.payment.PaymentPapers;
import vn.motcua.payment.PaymentRefusal;
import vn.motcua.payment.Payments;
import vn.motcua.payment.Purse;
import vn.motcua.payment.Receipt;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.PublicUrl;
import vn.motcua.shell.Redirect;

/** The owner of a dossier pays what it owes. Coming back from a gateway proves nothing. */
@Controller
class OwnDoor {

    private static final String PAGE = "/my/payments/{dossier}";
    private static final String ORDER = PAGE + "/orders/{order}";

    private final Filing filing;
    private final Applicants applicants;
    private final Payments payments;
    private final OnlinePayments online;
    private final PaymentPapers papers;
    private final Downloads downloads;
    private final CurrentCitizen citizens;
    private final RateLimits limits;
    private final PublicUrl site;

    OwnDoor(
            Filing filing,
            Applicants applicants,
            Payments payments,
            OnlinePayments online,
            PaymentPapers papers,
            Downloads downloads,
            CurrentCitizen citizens,
            RateLimits limits,
            PublicUrl site) {
        this.filing = filing;
        this.applicants = applicants;
        this.payments = payments;
        this.online = online;
        this.papers = papers;
        this.downloads = downloads;
        this.citizens = citizens;
        this.limits = limits;
        this.site = site;
    }

    static String path(UUID dossier) {
        return "/my/payments/" + dossier;
    }

    /** Whoever is not its owner is told that there is no such dossier. */
    private DossierView view(UUID dossier, Citizen by) {
        filing.require(dossier, by.account());
        return applicants
                .view(dossier)
                .orElseThrow(() -> new RefusalException(new FilingRefusal.DossierUnknown()));
    }

    @GetMapping(PAGE)
    Page show(@PathVariable UUID dossier) {
        return page(view(dossier, citizens.require()), FormView.empty());
    }

    private Page page(DossierView view, FormView form) {
        Purse purse = payments.purse(view.state().id());
        return Page.of(
                "payment/own",
                new OwnPage(view, purse, online.offered(), papers.code(view, purse.owed()), form));
    }

    @PostMapping(PAGE)
    Answer begin(
            @PathVariable UUID dossier,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request) {
        Citizen by = citizens.require();
        DossierView view = view(dossier, by);
        FormView form = FormView.of(typed);
        UUID order = Typing.key(form);
        try {
            limits.requireLookup("payment-begin");
            String url =
                    online.begin(
                            view,
                            new OnlinePayments.Begin(
                                    order,
                                    form.value("gateway"),
                                    request.getRemoteAddr(),
                                    site.of(request)
                                            .path(path(dossier) + "/orders/" + order)
                                            .toUriString(),
                                    RequestContextUtils.getLocale(request)
                                            .getLanguage()
                                            .equals("en")),
                            by.actor());
            OrderView begun = order(dossier, order);
            return Page.of(
                    "payment/go", new GoPage(dossier, order, begun.gateway(), begun.amount(), url));
        } catch (RefusalException refused) {
            Refusal first = refused.first();
            return page(view, form.refused(refused)).with(Problems.status(first.kind()));
        }
    }

    private OrderView order(UUID dossier, UUID order) {
        return online.order(order)
                .filter(one -> one.dossier().equals(dossier))
                .orElseThrow(() -> new RefusalException(new PaymentRefusal.NoSuchOrder()));
    }

    /** Where a gateway's page leads back to; what its address says is not looked at. */
    @GetMapping(ORDER)
    Page standing(@PathVariable UUID dossier, @PathVariable UUID order) {
        DossierView view = view(dossier, citizens.require());
        return standing(view, order(dossier, order), FormView.empty());
    }

    private static Page standing(DossierView view, OrderView order, FormView form) {
        return Page.of("payment/order", new OrderPage(order, view.state().code(), form));
    }

    @PostMapping(ORDER + "/check")
    Answer check(@PathVariable UUID dossier, @PathVariable UUID order) {
        DossierView view = view(dossier, citizens.require());
        OrderView one = order(dossier, order);
        limits.requireLookup("payment-check");
        try {
            online.check(one);
            return Redirect.to(path(dossier) + "/orders/" + order);
        } catch (RefusalException silent) {
            return standing(view, one, FormView.empty().refused(silent))
                    .with(Problems.status(silent.first().kind()));
        }
    }

    @GetMapping(PAGE + "/notice")
    ResponseEntity<byte[]> notice(@PathVariable UUID dossier) {
        DossierView view = view(dossier, citizens.require());
        return Downloads.made(
                "thong-bao-nop-phi-" + view.state().code() + ".pdf",
                "application/pdf",
                papers.notice(view));
    }

    @GetMapping(PAGE + "/receipts/{receipt}")
    ResponseEntity<Resource> receipt(@PathVariable UUID dossier, @PathVariable UUID receipt) {
        DossierView view = view(dossier, citizens.require());
        Receipt one = payments.receipt(dossier, receipt);
        return downloads.paper(
                papers.receipt(one, view), "bien-lai-" + one.year() + "-" + one.written() + ".pdf");
    }
}
