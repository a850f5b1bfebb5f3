package vn.motcua.catalog.discrepancy.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.discrepancy.Ticket;
import vn.motcua.catalog.discrepancy.TicketState;
import vn.motcua.organization.Staff;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * The list of tickets, one page of it.
 *
 * @param lateBy by how many working days each row is late, 0 for none
 */
public record TicketsPage(
        List<Ticket> rows,
        List<Integer> lateBy,
        boolean more,
        FormView form,
        int page,
        List<Staff> owners,
        Names names) {

    static final int ROWS = 50;
    static final List<String> ASKED = List.of("q", "state", "type", "owner", "late");

    public TicketsPage {
        rows = List.copyOf(rows);
        lateBy = List.copyOf(lateBy);
        owners = List.copyOf(owners);
    }

    public String name(Ticket ticket, Frame frame) {
        return names.procedure(ticket.code(), ticket.name(), frame);
    }

    public String part(Ticket ticket, Frame frame) {
        return TicketWords.part(ticket, frame);
    }

    public String owner(Ticket ticket, Frame frame) {
        return ticket.owner() == null
                ? frame.text("catalog.discrepancy.owner.none")
                : names.person(ticket.owner());
    }

    public String tone(Ticket ticket) {
        return TicketWords.tone(ticket.state());
    }

    public String export() {
        return TicketsDoor.PATH + ".xlsx" + Query.of(form, ASKED, Map.of());
    }

    private String address(int other) {
        return TicketsDoor.PATH + Query.of(form, ASKED, Map.of("page", Integer.toString(other)));
    }

    public @Nullable String next() {
        return more ? address(page + 1) : null;
    }

    public @Nullable String first() {
        return page > 1 ? address(1) : null;
    }

    public boolean narrowed() {
        return ASKED.stream().anyMatch(name -> !form.value(name).isBlank());
    }

    public List<Field> filters(Frame frame) {
        List<Option> states = new ArrayList<>();
        states.add(Option.of("", frame.text("catalog.discrepancy.state.active")));
        states.add(Option.of("ALL", frame.text("catalog.discrepancy.state.all")));
        for (TicketState state : TicketState.values()) {
            states.add(Option.of(state.name(), frame.text("catalog.discrepancy.state." + state)));
        }
        List<Option> types = new ArrayList<>();
        types.add(Option.of("", frame.text("catalog.discrepancy.type.all")));
        types.addAll(TicketWords.types(frame));
        List<Option> people = new ArrayList<>();
        people.add(Option.of("", frame.text("catalog.discrepancy.owner.all")));
        people.add(Option.of("ME", frame.text("catalog.discrepancy.owner.me")));
        people.add(Option.of("NONE", frame.text("catalog.discrepancy.owner.none")));
        people.addAll(TicketWords.people(owners));
        return List.of(
                Field.select("state", frame.text("catalog.discrepancy.state"), states),
                Field.select("type", frame.text("catalog.discrepancy.type"), types),
                Field.select("owner", frame.text("catalog.discrepancy.owner"), people),
                Field.checkbox("late", frame.text("catalog.discrepancy.late.only")));
    }

    /** To whom ticked tickets are given. */
    public Field owner(Frame frame) {
        return Field.select(
                "to",
                frame.text("catalog.discrepancy.assign.to"),
                Stream.concat(Stream.of(Option.of("", "—")), TicketWords.people(owners).stream())
                        .toList());
    }
}
