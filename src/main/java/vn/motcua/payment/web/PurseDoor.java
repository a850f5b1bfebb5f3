package vn.motcua.payment.web;

import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.document.web.Downloads;
import vn.motcua.dossier.DossierQueries;
import vn.motcua.dossier.DossierView;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.payment.Assessed;
import vn.motcua.payment.Collected;
import vn.motcua.payment.GivenBack;
import vn.motcua.payment.OnlinePayments;
import vn.motcua.payment.OrderView;
import vn.motcua.payment.PaymentPapers;
import vn.motcua.payment.PaymentRefusal;
import vn.motcua.payment.Payments;
import vn.motcua.payment.Purse;
import vn.motcua.payment.Receipt;
import vn.motcua.payment.Refunds;
import vn.motcua.payment.Way;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** The money of a dossier at its desk. Who may see the dossier may see it. */
@Controller
class PurseDoor {

    private static final String PAGE = "/dossiers/{id}/payments";

    private final DossierQueries dossiers;
    private final Payments payments;
    private final Refunds refunds;
    private final OnlinePayments online;
    private final PaymentPapers papers;
    private final Downloads downloads;
    private final CurrentUser user;
    private final BusinessClock clock;

    PurseDoor(
            DossierQueries dossiers,
            Payments payments,
            Refunds refunds,
            OnlinePayments online,
            PaymentPapers papers,
            Downloads downloads,
            CurrentUser user,
            BusinessClock clock) {
        this.dossiers = dossiers;
        this.payments = payments;
        this.refunds = refunds;
        this.online = online;
        this.papers = papers;
        this.downloads = downloads;
        this.user = user;
        this.clock = clock;
    }

    static String path(UUID dossier) {
        return "/dossiers/" + dossier + "/payments";
    }

    private DossierView view(UUID id, SignedIn by) {
        return dossiers.view(id, by, "payments");
    }

    @GetMapping(PAGE)
    Page show(@PathVariable UUID id) {
        SignedIn by = user.require();
        return page(view(id, by), by, FormView.empty(), "");
    }

    private Page page(DossierView view, SignedIn by, FormView typed, String refused) {
        Purse purse = payments.purse(view.state().id());
        return Page.of(
                "payment/purse",
                new PursePage(
                        view,
                        purse,
                        payments.mayAssess(view, by),
                        payments.mayCollect(view, by),
                        payments.mayRefund(view.state().agency(), by),
                        papers.code(view, purse.owed()),
                        clock.today(),
                        typed,
                        refused));
    }

    /** What is done with the money, by who is signed in. */
    private interface Act {
        void on(DossierView view, SignedIn by);
    }

    private Answer act(
            UUID id, MultiValueMap<String, String> typed, String form, String said, Act act) {
        SignedIn by = user.require();
        DossierView view = view(id, by);
        try {
            act.on(view, by);
            return Redirect.to(path(id)).saying(said);
        } catch (RefusalException refused) {
            Refusal first = refused.first();
            if (first.kind() == Refusal.Kind.FORBIDDEN || first.kind() == Refusal.Kind.NOT_FOUND) {
                throw refused;
            }
            return page(view, by, FormView.of(typed).refused(refused), form)
                    .with(Problems.status(first.kind()));
        }
    }

    @PostMapping(PAGE)
    Answer collect(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        FormView form = FormView.of(typed);
        Long shown = Typing.amount(form.value("shown"));
        Collected collected =
                new Collected(
                        Typing.key(form),
                        Typing.ids(form, "obligation"),
                        Way.read(form.value("way")).orElse(null),
                        form.value("transaction"),
                        shown == null ? -1 : shown);
        return act(
                id,
                typed,
                "collect",
                "payment.said.collected",
                (view, by) -> payments.collect(view, collected, by));
    }

    @PostMapping(PAGE + "/obligations")
    Answer assess(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        FormView form = FormView.of(typed);
        boolean notice = form.value("kind").equals("notice");
        Assessed assessed =
                new Assessed(
                        Typing.key(form),
                        notice,
                        form.value("line"),
                        Typing.count(form.value("count")),
                        form.value("name"),
                        Typing.amount(form.value("amount")),
                        form.value("notice"),
                        Typed.day(form.value("noticeDay")).orElse(null));
        return act(
                id,
                typed,
                notice ? "notice" : "assess",
                "payment.said.assessed",
                (view, by) -> payments.assess(view, assessed, by));
    }

    @PostMapping(PAGE + "/obligations/{obligation}/exempt")
    Answer exempt(
            @PathVariable UUID id,
            @PathVariable UUID obligation,
            @RequestParam MultiValueMap<String, String> typed) {
        FormView form = FormView.of(typed);
        return act(
                id,
                typed,
                "exempt-" + obligation,
                "payment.said.exempted",
                (view, by) ->
                        payments.exempt(
                                view, obligation, form.value("reason"), form.value("basis"), by));
    }

    @PostMapping(PAGE + "/obligations/{obligation}/drop")
    Answer drop(@PathVariable UUID id, @PathVariable UUID obligation) {
        return act(
                id,
                new LinkedMultiValueMap<>(),
                "drop",
                "payment.said.dropped",
                (view, by) -> payments.drop(view, obligation, by));
    }

    @PostMapping(PAGE + "/{payment}/refunds")
    Answer refund(
            @PathVariable UUID id,
            @PathVariable UUID payment,
            @RequestParam MultiValueMap<String, String> typed) {
        FormView form = FormView.of(typed);
        GivenBack back =
                new GivenBack(
                        Typing.key(form),
                        payment,
                        Typing.amount(form.value("amount")),
                        Way.read(form.value("way")).orElse(null),
                        form.value("transaction"),
                        form.value("reason"));
        return act(
                id,
                typed,
                "refund-" + payment,
                "payment.said.refunded",
                (view, by) -> refunds.giveBack(view, back, by));
    }

    @PostMapping(PAGE + "/refunds/{refund}/given")
    Answer given(
            @PathVariable UUID id,
            @PathVariable UUID refund,
            @RequestParam MultiValueMap<String, String> typed) {
        return act(
                id,
                typed,
                "given-" + refund,
                "payment.said.refunded",
                (view, by) ->
                        refunds.given(view, refund, FormView.of(typed).value("transaction"), by));
    }

    @PostMapping(PAGE + "/refunds/{refund}/not-given")
    Answer notGiven(@PathVariable UUID id, @PathVariable UUID refund) {
        return act(
                id,
                new LinkedMultiValueMap<>(),
                "not-given",
                "payment.said.notGiven",
                (view, by) -> refunds.notGiven(view, refund, by));
    }

    @PostMapping(PAGE + "/receipts/{receipt}/void")
    Answer voidReceipt(
            @PathVariable UUID id,
            @PathVariable UUID receipt,
            @RequestParam MultiValueMap<String, String> typed) {
        FormView form = FormView.of(typed);
        return act(
                id,
                typed,
                "void-" + receipt,
                "payment.said.voided",
                (view, by) ->
                        payments.voidReceipt(
                                view,
                                receipt,
                                form.value("replace").equals("on"),
                                form.value("reason"),
                                by));
    }

    @PostMapping(PAGE + "/orders/{order}/check")
    Answer check(@PathVariable UUID id, @PathVariable UUID order) {
        return act(
                id,
                new LinkedMultiValueMap<>(),
                "check",
                "payment.said.checked",
                (view, by) -> online.check(order(view, order)));
    }

    private OrderView order(DossierView view, UUID order) {
        return online.order(order)
                .filter(one -> one.dossier().equals(view.state().id()))
                .orElseThrow(() -> new RefusalException(new PaymentRefusal.NoSuchOrder()));
    }

    @GetMapping(PAGE + "/receipts/{receipt}")
    ResponseEntity<Resource> receipt(@PathVariable UUID id, @PathVariable UUID receipt) {
        DossierView view = view(id, user.require());
        Receipt one = payments.receipt(id, receipt);
        return downloads.paper(
                papers.receipt(one, view), "bien-lai-" + one.year() + "-" + one.written() + ".pdf");
    }

    @GetMapping(PAGE + "/notice")
    ResponseEntity<byte[]> notice(@PathVariable UUID id) {
        DossierView view = view(id, user.require());
        return Downloads.made(
                "thong-bao-nop-phi-" + view.state().code() + ".pdf",
                "application/pdf",
                papers.notice(view));
    }
}
