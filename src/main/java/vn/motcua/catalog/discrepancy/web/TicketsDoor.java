package vn.motcua.catalog.discrepancy.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.discrepancy.Discrepancies;
import vn.motcua.catalog.discrepancy.DiscrepancyRefusal;
import vn.motcua.catalog.discrepancy.DiscrepancyType;
import vn.motcua.catalog.discrepancy.Ticket;
import vn.motcua.catalog.discrepancy.TicketFilter;
import vn.motcua.catalog.discrepancy.TicketState;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Texts;
import vn.motcua.shell.Typed;

/** The list of tickets of discrepancies, its export, and giving many to somebody. */
@Controller
class TicketsDoor {

    static final String PATH = "/discrepancies";
    private static final int MOST_EXPORTED = 10_000;
    private static final int[] WIDTHS = {12, 46, 22, 40, 20, 22, 12, 12, 10, 34, 34, 34};
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Discrepancies discrepancies;
    private final Catalog catalog;
    private final Organizations organizations;
    private final CurrentUser user;
    private final BusinessClock clock;
    private final Texts texts;

    TicketsDoor(
            Discrepancies discrepancies,
            Catalog catalog,
            Organizations organizations,
            CurrentUser user,
            BusinessClock clock,
            Texts texts) {
        this.discrepancies = discrepancies;
        this.catalog = catalog;
        this.organizations = organizations;
        this.user = user;
        this.clock = clock;
        this.texts = texts;
    }

    private Names names() {
        return new Names(catalog.snapshot(), organizations.chart(), clock.today());
    }

    @GetMapping(PATH)
    Page list(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(defaultValue = "1") int page) {
        return list(FormView.of(typed), Math.max(1, page));
    }

    private Page list(FormView form, int page) {
        SignedIn by = user.require();
        int from = (page - 1) * TicketsPage.ROWS;
        List<Ticket> found = discrepancies.search(filter(form, by), from, TicketsPage.ROWS + 1, by);
        List<Ticket> rows = found.subList(0, Math.min(found.size(), TicketsPage.ROWS));
        return Page.of(
                "catalog/discrepancies",
                new TicketsPage(
                        rows,
                        rows.stream().map(discrepancies::lateBy).toList(),
                        found.size() > rows.size(),
                        form,
                        page,
                        discrepancies.owners(),
                        names()));
    }

    /** What cannot be read is left out: it comes from an address. */
    private static TicketFilter filter(FormView form, SignedIn by) {
        String owner = form.value("owner");
        return new TicketFilter(
                form.value("q").strip(),
                named(TicketState.values(), form.value("state")),
                form.value("state").equals("ALL"),
                type(form.value("type")),
                owner.equals("ME") ? by.staff() : Typed.id(owner).orElse(null),
                owner.equals("NONE"),
                form.has("late", "on"));
    }

    private static <E extends Enum<E>> @Nullable E named(E[] values, String name) {
        return Stream.of(values).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }

    static @Nullable DiscrepancyType type(String name) {
        return named(DiscrepancyType.values(), name);
    }

    /** Those asked for, in Vietnamese. */
    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> export(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        Names names = names();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Ticket ticket :
                discrepancies.search(filter(FormView.of(typed), by), 0, MOST_EXPORTED, by)) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(ticket.code());
            cells.add(ticket.name());
            cells.add(
                    ticket.what()
                            .map(what -> text("catalog.constituent." + what))
                            .orElseGet(() -> text("catalog.difference.whole")));
            cells.add(text("catalog.discrepancy.type." + ticket.type()));
            cells.add(text("catalog.discrepancy.state." + ticket.state()));
            cells.add(ticket.owner() == null ? "" : names.person(ticket.owner()));
            cells.add(Typed.text(ticket.openedOn()));
            cells.add(Typed.text(ticket.due()));
            cells.add(discrepancies.lateBy(ticket));
            cells.add(ticket.said().local());
            cells.add(ticket.said().national());
            cells.add(ticket.result().isBlank() ? ticket.note() : ticket.result());
            rows.add(cells);
        }
        List<String> heads =
                Stream.of(
                                "code",
                                "name",
                                "part",
                                "type",
                                "state",
                                "owner",
                                "opened",
                                "due",
                                "late",
                                "local",
                                "national",
                                "result")
                        .map(head -> text("catalog.discrepancy.column." + head))
                        .toList();
        return Downloads.made(
                "phieu-khac-biet-" + clock.today() + ".xlsx",
                SheetWriter.TYPE,
                SheetWriter.write(text("catalog.discrepancy.sheet"), WIDTHS, heads, rows));
    }

    private String text(String key) {
        return texts.text(VIETNAMESE, key);
    }

    /**
     * What giving the ticked ones to somebody would do.
     *
     * @param to whom
     */
    @GetMapping(PATH + "/assign")
    Answer preview(
            @RequestParam(defaultValue = "") List<String> ticket,
            @RequestParam(defaultValue = "") String to) {
        discrepancies.requireManager(user.require());
        List<UUID> ids = ids(ticket);
        try {
            if (ids.isEmpty()) {
                throw new RefusalException(new DiscrepancyRefusal.NoTickets());
            }
            return assign(ids, owner(to), FormView.empty());
        } catch (RefusalException refused) {
            return refused(refused, FormView.empty().with("to", to));
        }
    }

    /** The list again, under what was wrong with what was asked for the ticked ones. */
    Answer refused(RefusalException refused, FormView form) {
        return list(form.refused(refused), 1).with(Problems.status(refused.first().kind()));
    }

    private UUID owner(String typed) {
        return Typed.id(typed)
                .filter(staff ->
                        discrepancies.owners().stream().anyMatch(one -> one.id().equals(staff)))
                .orElseThrow(
                        () -> new RefusalException(new DiscrepancyRefusal.TicketOwnerUnknown()));
    }

    private Page assign(List<UUID> ids, UUID owner, FormView form) {
        List<Ticket> all = discrepancies.all(ids, user.require());
        return Page.of(
                "catalog/discrepancy-assign",
                new AssignPage(
                        owner,
                        all.stream().filter(one -> discrepancies.isGiven(one, owner)).toList(),
                        all.stream().filter(one -> !discrepancies.isGiven(one, owner)).toList(),
                        form,
                        names()));
    }

    @PostMapping(PATH + "/assign")
    Answer assign(
            @RequestParam(defaultValue = "") List<String> ticket,
            @RequestParam(defaultValue = "") String to) {
        SignedIn by = user.require();
        discrepancies.requireManager(by);
        List<UUID> ids = ids(ticket);
        try {
            int given = discrepancies.assign(ids, owner(to), by);
            return Redirect.to(PATH).saying("catalog.discrepancy.said.assigned", given);
        } catch (RefusalException refused) {
            return refused(refused, FormView.empty().with("to", to));
        }
    }

    static List<UUID> ids(List<String> typed) {
        return typed.stream().flatMap(one -> Typed.id(one).stream()).distinct().toList();
    }
}
