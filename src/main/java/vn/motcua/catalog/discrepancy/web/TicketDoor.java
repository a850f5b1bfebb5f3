package vn.motcua.catalog.discrepancy.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.discrepancy.Account;
import vn.motcua.catalog.discrepancy.Cure;
import vn.motcua.catalog.discrepancy.Discrepancies;
import vn.motcua.catalog.discrepancy.DiscrepancyRefusal;
import vn.motcua.catalog.discrepancy.DiscrepancyType;
import vn.motcua.catalog.discrepancy.Recommendations;
import vn.motcua.catalog.discrepancy.Ticket;
import vn.motcua.catalog.discrepancy.TicketHistory;
import vn.motcua.catalog.discrepancy.TicketState;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** One ticket: reported, given to somebody, confirmed, answered, dismissed. */
@Controller
class TicketDoor {

    private static final String PATH = TicketsDoor.PATH;

    private final Discrepancies discrepancies;
    private final TicketHistory history;
    private final Recommendations letters;
    private final Catalog catalog;
    private final Organizations organizations;
    private final CurrentUser user;
    private final BusinessClock clock;

    TicketDoor(
            Discrepancies discrepancies,
            TicketHistory history,
            Recommendations letters,
            Catalog catalog,
            Organizations organizations,
            CurrentUser user,
            BusinessClock clock) {
        this.discrepancies = discrepancies;
        this.history = history;
        this.letters = letters;
        this.catalog = catalog;
        this.organizations = organizations;
        this.user = user;
        this.clock = clock;
    }

    /**
     * @param code what the form begins with, where a page of the procedure leads here
     */
    @GetMapping(PATH + "/new")
    Page open(@RequestParam(defaultValue = "") String code) {
        SignedIn by = user.require();
        discrepancies.requireFinder(by);
        return form(
                FormView.empty()
                        .with("id", Uuid7.next().toString())
                        .with("code", code)
                        .with("type", DiscrepancyType.HANDLED_UNLIKE_PUBLISHED.name()),
                by);
    }

    private Page form(FormView form, SignedIn by) {
        return Page.of(
                "catalog/discrepancy-new", new TicketNewPage(form, discrepancies.isManager(by)));
    }

    @PostMapping(PATH)
    Answer report(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        discrepancies.requireFinder(by);
        FormView form = FormView.of(typed);
        try {
            UUID ticket = discrepancies.report(read(form), by);
            return discrepancies.isManager(by)
                    ? Redirect.to(PATH + "/" + ticket).saying("catalog.discrepancy.said.opened")
                    : Redirect.to(PATH + "/new").saying("catalog.discrepancy.said.reported");
        } catch (RefusalException refused) {
            return form(form.refused(refused), by).with(Problems.status(refused.first().kind()));
        }
    }

    private Discrepancies.Finding read(FormView form) {
        List<Refusal> wrong = new ArrayList<>();
        String code = form.value("code").strip();
        List<ProcedureVersion> known = catalog.snapshot().history(code);
        Account national = discrepancies.known(code).orElse(null);
        if (known.isEmpty() && national == null) {
            wrong.add(new DiscrepancyRefusal.TicketProcedureUnknown(code));
        }
        DiscrepancyType type = TicketsDoor.type(form.value("type"));
        if (type == null) {
            wrong.add(new DiscrepancyRefusal.TicketTypeMissing());
        }
        if (form.value("note").isBlank()) {
            wrong.add(new DiscrepancyRefusal.TicketNoteMissing());
        }
        if (!wrong.isEmpty() || type == null) {
            throw new RefusalException(wrong);
        }
        ProcedureVersion last = known.isEmpty() ? null : known.getLast();
        return new Discrepancies.Finding(
                Typed.id(form.value("id")).orElseGet(Uuid7::next),
                code,
                last == null ? name(national) : last.name(),
                last == null ? "" : last.field().name(),
                DifferencesDoor.constituent(form.value("part")),
                type,
                new Ticket.Sides("", "", ""),
                form.value("note"));
    }

    private static String name(@Nullable Account national) {
        return national == null ? "" : national.name();
    }

    @GetMapping(PATH + "/{id}")
    Page show(@PathVariable UUID id) {
        return page(id, FormView.empty(), "");
    }

    private Page page(UUID id, FormView form, String act) {
        SignedIn by = user.require();
        Ticket ticket = discrepancies.find(id, by);
        return Page.of(
                "catalog/discrepancy",
                new TicketPage(
                        ticket,
                        discrepancies.lateBy(ticket),
                        history.of(id, by),
                        discrepancies.outcomes(ticket),
                        discrepancies.owners(),
                        letters.ofTicket(id, by).orElse(null),
                        form,
                        act,
                        new Names(catalog.snapshot(), organizations.chart(), clock.today())));
    }

    private interface Act {
        void on(SignedIn by);
    }

    private Answer act(UUID id, String name, MultiValueMap<String, String> typed, Act act) {
        SignedIn by = user.require();
        try {
            act.on(by);
            return Redirect.to(PATH + "/" + id).saying("catalog.discrepancy.said." + name);
        } catch (RefusalException refused) {
            if (refused.first().kind() == Refusal.Kind.NOT_FOUND) {
                throw refused;
            }
            return page(id, FormView.of(typed).refused(refused), name)
                    .with(Problems.status(refused.first().kind()));
        }
    }

    @PostMapping(PATH + "/{id}/assigned")
    Answer assign(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        FormView form = FormView.of(typed);
        return act(
                id,
                "assigned-one",
                typed,
                by ->
                        discrepancies.assign(
                                List.of(id),
                                Typed.id(form.value("to")).orElseGet(() -> new UUID(0, 0)),
                                by));
    }

    @PostMapping(PATH + "/{id}/confirmed")
    Answer confirm(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        FormView form = FormView.of(typed);
        Cure cure =
                Stream.of(Cure.values())
                        .filter(one -> one.name().equals(form.value("cure")))
                        .findFirst()
                        .orElse(null);
        return act(
                id,
                "confirmed",
                typed,
                by -> discrepancies.confirm(id, cure, form.value("note"), by));
    }

    @PostMapping(PATH + "/{id}/dismissed")
    Answer dismiss(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        FormView form = FormView.of(typed);
        return act(
                id, "dismissed", typed, by -> discrepancies.dismiss(id, form.value("reason"), by));
    }

    @PostMapping(PATH + "/{id}/answered")
    Answer answer(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        FormView form = FormView.of(typed);
        TicketState outcome =
                Stream.of(TicketState.values())
                        .filter(one -> one.name().equals(form.value("outcome")))
                        .findFirst()
                        .orElse(null);
        return act(
                id,
                "answered",
                typed,
                by ->
                        discrepancies.answer(
                                id,
                                outcome,
                                form.value("number"),
                                Typed.day(form.value("on")).orElse(null),
                                form.value("note"),
                                by));
    }
}
