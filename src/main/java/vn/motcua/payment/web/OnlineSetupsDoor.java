package vn.motcua.payment.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Unit;
import vn.motcua.payment.cashless.CashlessAccess;
import vn.motcua.payment.cashless.CashlessRefusal;
import vn.motcua.payment.cashless.OnlineSetup;
import vn.motcua.payment.cashless.OnlineSetups;
import vn.motcua.payment.cashless.PayChannel;
import vn.motcua.payment.cashless.Payables;
import vn.motcua.payment.cashless.SetupTyped;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** Which procedures can be paid online at which agency: set up, tried, used. */
@Controller
class OnlineSetupsDoor {

    static final String PATH = CounterDoor.PATH + "/online";
    private static final String ONE = PATH + "/{agency}/{procedure}";

    private final OnlineSetups setups;
    private final Payables payables;
    private final CashlessAccess access;
    private final CurrentUser user;
    private final BusinessClock clock;

    OnlineSetupsDoor(
            OnlineSetups setups,
            Payables payables,
            CashlessAccess access,
            CurrentUser user,
            BusinessClock clock) {
        this.setups = setups;
        this.payables = payables;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Page list(@RequestParam MultiValueMap<String, String> typed) {
        return list(FormView.of(typed), FormView.empty(), user.require());
    }

    private Page list(FormView asked, FormView form, SignedIn by) {
        List<Unit> agencies = access.kept(by);
        String code = asked.value("code").strip();
        Unit agency = agency(agencies, asked, code);
        Set<UUID> whose =
                agency == null
                        ? agencies.stream().map(Unit::id).collect(Collectors.toSet())
                        : Set.of(agency.id());
        List<Payables.Payable> all = payables.all(whose, clock.today());
        List<Payables.Payable> shown =
                all.stream()
                        .filter(one -> code.isEmpty() || one.version().code().equals(code))
                        .filter(one ->
                                asked.value("state").isBlank()
                                        || one.standing()
                                                .state()
                                                .name()
                                                .equals(asked.value("state")))
                        .toList();
        return Page.of(
                "payment/online",
                new OnlineSetupsPage(
                        agencies,
                        agency,
                        code.isEmpty() ? all : shown,
                        shown,
                        agency == null ? asked : asked.with("agency", agency.id().toString()),
                        form));
    }

    /** The one that is asked for, or else the first; none where a procedure of all is asked for. */
    private static @Nullable Unit agency(List<Unit> agencies, FormView asked, String code) {
        String id = asked.value("agency");
        for (Unit one : agencies) {
            if (one.id().toString().equals(id)) {
                return one;
            }
        }
        return code.isEmpty() && !agencies.isEmpty() ? agencies.getFirst() : null;
    }

    @PostMapping(PATH)
    Answer note(@RequestParam MultiValueMap<String, String> sent) {
        SignedIn by = user.require();
        FormView form = FormView.of(sent);
        UUID agency = Typed.id(form.value("agency")).orElse(new UUID(0, 0));
        return act(
                () -> {
                    int many = setups.note(Typing.key(form), agency, typed(form), by);
                    return Redirect.to(PATH + "?agency=" + agency)
                            .saying("payment.said.setups", many);
                },
                refused -> list(form, form.refused(refused), by));
    }

    private static SetupTyped typed(FormView form) {
        return new SetupTyped(
                form.value("procedure"),
                PayChannel.read(form.value("channel")).orElse(null),
                Typed.day(form.value("since")).orElse(null),
                form.value("note"));
    }

    private interface Again {
        Page page(RefusalException refused);
    }

    private static Answer act(Supplier<Answer> what, Again again) {
        try {
            return what.get();
        } catch (RefusalException refused) {
            Refusal.Kind kind = refused.first().kind();
            if (kind != Refusal.Kind.INVALID && kind != Refusal.Kind.CONFLICT) {
                throw refused;
            }
            return again.page(refused).with(Problems.status(kind));
        }
    }

    @GetMapping(ONE)
    Page one(@PathVariable UUID agency, @PathVariable String procedure) {
        return one(agency, procedure, FormView.empty(), "", user.require());
    }

    private Page one(UUID agency, String procedure, FormView typed, String form, SignedIn by) {
        Unit unit =
                access.kept(by).stream()
                        .filter(one -> one.id().equals(agency))
                        .findFirst()
                        .orElseThrow(() -> new RefusalException(new CashlessRefusal.NoSuchSetup()));
        Payables.Payable payable =
                payables.all(Set.of(agency), clock.today()).stream()
                        .filter(one -> one.version().code().equals(procedure))
                        .findFirst()
                        .orElseThrow(() -> new RefusalException(new CashlessRefusal.NoSuchSetup()));
        return Page.of("payment/online-one", new OnlineSetupPage(unit, payable, typed, form));
    }

    @PostMapping(ONE)
    Answer noteOne(
            @PathVariable UUID agency,
            @PathVariable String procedure,
            @RequestParam MultiValueMap<String, String> sent) {
        SignedIn by = user.require();
        FormView form = FormView.of(sent);
        return act(
                () -> {
                    int many =
                            setups.note(
                                    Typing.key(form),
                                    agency,
                                    typed(form.with("procedure", procedure)),
                                    by);
                    return Redirect.to(PATH + "/" + agency + "/" + procedure)
                            .saying("payment.said.setups", many);
                },
                refused -> one(agency, procedure, form.refused(refused), "setup", by));
    }

    @PostMapping(PATH + "/setups/{id}/test")
    Answer test(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        SignedIn by = user.require();
        FormView form = FormView.of(sent);
        return act(
                () ->
                        back(
                                setups.tested(
                                        id,
                                        Typed.day(form.value("day")).orElse(null),
                                        form.value("transaction"),
                                        by),
                                "payment.said.tested"),
                refused -> again(id, form.refused(refused), "test-" + id, by));
    }

    private Page again(UUID id, FormView form, String which, SignedIn by) {
        OnlineSetup setup = setups.find(id, by);
        return one(setup.agency(), setup.procedure(), form, which, by);
    }

    private static Answer back(OnlineSetup setup, String saying) {
        return Redirect.to(PATH + "/" + setup.agency() + "/" + setup.procedure()).saying(saying);
    }

    @PostMapping(PATH + "/setups/{id}/end")
    Answer end(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        SignedIn by = user.require();
        FormView form = FormView.of(sent);
        return act(
                () ->
                        back(
                                setups.end(
                                        id,
                                        Typed.day(form.value("day")).orElse(null),
                                        form.has("mistaken", "on"),
                                        form.value("why"),
                                        by),
                                "payment.said.ended"),
                refused -> again(id, form.refused(refused), "end-" + id, by));
    }
}
