package vn.motcua.postal.web;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.organization.Organizations;
import vn.motcua.postal.Agreement;
import vn.motcua.postal.Agreements;
import vn.motcua.postal.Calls;
import vn.motcua.postal.ListedProcedure;
import vn.motcua.postal.PostalParameters;
import vn.motcua.postal.Statuses;
import vn.motcua.postal.wire.Myvnpost;
import vn.motcua.postal.wire.Operator;
import vn.motcua.postal.wire.Operators;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/**
 * For the control office: what is handed to the post by which agreement, and how the operator is.
 */
@Controller
class AgreementsDoor {

    static final String PATH = "/postal/agreements";
    static final String LIST = "/postal/list";
    private static final Duration BACK = Duration.ofDays(1);

    private final Agreements agreements;
    private final Calls calls;
    private final Operators operators;
    private final Statuses statuses;
    private final PostalParameters parameters;
    private final Catalog catalog;
    private final Organizations organizations;
    private final Access access;
    private final CurrentUser user;
    private final BusinessClock clock;

    AgreementsDoor(
            Agreements agreements,
            Calls calls,
            Operators operators,
            Statuses statuses,
            PostalParameters parameters,
            Catalog catalog,
            Organizations organizations,
            Access access,
            CurrentUser user,
            BusinessClock clock) {
        this.agreements = agreements;
        this.calls = calls;
        this.operators = operators;
        this.statuses = statuses;
        this.parameters = parameters;
        this.catalog = catalog;
        this.organizations = organizations;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    private SignedIn keeper() {
        SignedIn by = user.require();
        access.requireAnywhere(by, Right.POSTAL_MANAGE);
        return by;
    }

    @GetMapping(PATH)
    Page show() {
        return page(keeper(), FormView.empty(), "");
    }

    private Page page(SignedIn by, FormView form, String refused) {
        LocalDate today = clock.today();
        List<Agreement> all = agreements.all();
        List<ListedProcedure> listed = agreements.listed();
        Map<String, Bilingual> names = new LinkedHashMap<>();
        all.forEach(one -> one.procedures().forEach(code -> name(names, code)));
        listed.forEach(one -> name(names, one.procedure()));
        return Page.of(
                "postal/agreements",
                new AgreementsPage(
                        all,
                        listed,
                        names,
                        organizations.chart().agencies(today).stream()
                                .filter(one ->
                                        access.may(by, Right.POSTAL_MANAGE, Scope.of(one.id())))
                                .toList(),
                        organizations.chart(),
                        today,
                        parameters.handOverHours(today),
                        form,
                        refused));
    }

    private void name(Map<String, Bilingual> names, String code) {
        List<ProcedureVersion> history = catalog.snapshot().history(code);
        if (!history.isEmpty()) {
            ProcedureVersion last = history.getLast();
            names.put(code, new Bilingual(last.name(), last.nameEn()));
        }
    }

    /** What is done by who keeps it. */
    private interface Act {
        void by(SignedIn by, FormView form);
    }

    private Answer act(MultiValueMap<String, String> typed, String form, String said, Act act) {
        SignedIn by = keeper();
        FormView read = FormView.of(typed);
        try {
            act.by(by, read);
            return Redirect.to(PATH).saying(said);
        } catch (RefusalException refused) {
            Refusal first = refused.first();
            if (first.kind() == Refusal.Kind.FORBIDDEN || first.kind() == Refusal.Kind.NOT_FOUND) {
                throw refused;
            }
            return page(by, read.refused(refused), form).with(Problems.status(first.kind()));
        }
    }

    @PostMapping(PATH)
    Answer agree(@RequestParam MultiValueMap<String, String> typed) {
        return act(
                typed,
                "agree",
                "postal.said.agreed",
                (by, form) -> agreements.agree(PostalTyping.agreement(form), by));
    }

    @PostMapping(PATH + "/{id}/end")
    Answer end(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        return act(
                typed,
                "end-" + id,
                "postal.said.ended",
                (by, form) -> agreements.end(id, Typed.day(form.value("to")).orElse(null), by));
    }

    @PostMapping(LIST)
    Answer list(@RequestParam MultiValueMap<String, String> typed) {
        return act(
                typed,
                "list",
                "postal.said.listed",
                (by, form) ->
                        agreements.list(
                                PostalTyping.key(form),
                                form.value("procedure").strip(),
                                Typed.day(form.value("from")).orElse(null),
                                form.value("source"),
                                by));
    }

    @PostMapping(LIST + "/{id}/end")
    Answer unlist(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        return act(
                typed,
                "unlist-" + id,
                "postal.said.ended",
                (by, form) -> agreements.unlist(id, Typed.day(form.value("to")).orElse(null), by));
    }

    @GetMapping("/postal/operator")
    Page operator() {
        keeper();
        return Page.of(
                "postal/operator",
                new OperatorPage(
                        operators.operator().map(Operator::id).orElse(""),
                        calls.health(BACK),
                        statuses,
                        Myvnpost.ID,
                        clock.today()));
    }
}
