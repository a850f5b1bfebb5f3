package vn.motcua.payment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.DossierQueries;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.payment.BankAccount;
import vn.motcua.payment.Banks;
import vn.motcua.payment.PaymentRefusal;
import vn.motcua.payment.Payments;
import vn.motcua.payment.Receipt;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** The counter: a dossier found by its code, the receipts of a day, and the agency's account. */
@Controller
class CounterDoor {

    static final String PATH = "/payments";
    private static final int MOST = 300;

    private final Payments payments;
    private final Banks banks;
    private final DossierQueries dossiers;
    private final Organizations organizations;
    private final Access access;
    private final CurrentUser user;
    private final BusinessClock clock;

    CounterDoor(
            Payments payments,
            Banks banks,
            DossierQueries dossiers,
            Organizations organizations,
            Access access,
            CurrentUser user,
            BusinessClock clock) {
        this.payments = payments;
        this.banks = banks;
        this.dossiers = dossiers;
        this.organizations = organizations;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    private List<Unit> agencies(SignedIn by, Right right) {
        return organizations.chart().agencies(clock.today()).stream()
                .filter(one -> access.may(by, right, Scope.of(one.id())))
                .toList();
    }

    /** Whose counters somebody sees: of those who take money there, or answer for it. */
    private List<Unit> seen(SignedIn by) {
        List<Unit> managed = agencies(by, Right.PAYMENT_MANAGE);
        List<Unit> seen = managed.isEmpty() ? agencies(by, Right.PAYMENT_COLLECT) : managed;
        if (seen.isEmpty()) {
            access.require(by, Right.PAYMENT_COLLECT, Scope.OF_NO_UNIT);
        }
        return seen;
    }

    @GetMapping(PATH)
    Answer show(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        List<Unit> seen = seen(by);
        FormView asked = FormView.of(typed);
        String code = asked.value("code").strip();
        if (code.isEmpty()) {
            return day(asked, seen, by);
        }
        Optional<UUID> found = dossiers.byCode(code.toUpperCase(Locale.ROOT));
        return found.isPresent()
                ? Redirect.to(PurseDoor.path(found.get()))
                : day(asked.refused(List.of(new DossierRefusal.NotFound())), seen, by)
                        .with(HttpStatus.NOT_FOUND);
    }

    private Page day(FormView asked, List<Unit> seen, SignedIn by) {
        String typed = asked.value("day");
        LocalDate day = typed.isBlank() ? clock.today() : Typed.day(typed).orElse(null);
        FormView form =
                day == null
                        ? asked.refused(List.of(new PaymentRefusal.NoSuchDay("day")))
                        : asked.with("day", Typed.text(day));
        LocalDate shown = day == null ? clock.today() : day;
        List<UUID> counters = seen.stream().map(Unit::id).toList();
        List<Receipt> receipts = payments.receipts(counters, shown, MOST + 1);
        boolean more = receipts.size() > MOST;
        List<Receipt> first = more ? receipts.subList(0, MOST) : receipts;
        Page page =
                Page.of(
                        "payment/counter",
                        new CounterPage(
                                form,
                                shown,
                                seen,
                                agencies(by, Right.PAYMENT_MANAGE),
                                payments.taken(counters, shown),
                                payments.given(counters, shown),
                                first,
                                dossiers.codes(first.stream().map(Receipt::dossier).toList()),
                                more));
        return day == null ? page.with(HttpStatus.UNPROCESSABLE_CONTENT) : page;
    }

    @GetMapping(PATH + "/account")
    Page account() {
        SignedIn by = user.require();
        Unit agency = managed(by);
        FormView form =
                payments.account(agency.id())
                        .map(one ->
                                FormView.empty()
                                        .with("bank", one.bank())
                                        .with("account", one.number())
                                        .with("holder", one.holder()))
                        .orElseGet(FormView::empty);
        return Page.of("payment/account", new AccountPage(agency, banks.all(), form));
    }

    /** The agency of who is asking; the first, where somebody keeps several. */
    private Unit managed(SignedIn by) {
        List<Unit> managed = agencies(by, Right.PAYMENT_MANAGE);
        if (managed.isEmpty()) {
            access.require(by, Right.PAYMENT_MANAGE, Scope.OF_NO_UNIT);
        }
        return managed.getFirst();
    }

    @PostMapping(PATH + "/account")
    Answer setAccount(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        Unit agency = managed(by);
        FormView form = FormView.of(typed);
        try {
            payments.setAccount(
                    agency.id(),
                    new BankAccount(
                            form.value("bank"),
                            form.value("account").replaceAll("[\\s.-]", ""),
                            form.value("holder").strip()),
                    by);
            return Redirect.to(PATH + "/account").saying("payment.said.account");
        } catch (RefusalException refused) {
            Refusal first = refused.first();
            if (first.kind() != Refusal.Kind.INVALID) {
                throw refused;
            }
            return Page.of(
                            "payment/account",
                            new AccountPage(agency, banks.all(), form.refused(refused)))
                    .with(Problems.status(first.kind()));
        }
    }
}
