package vn.motcua.catalog.discrepancy.web;

import java.util.List;
import java.util.UUID;
import vn.motcua.catalog.discrepancy.Ticket;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * What giving tickets to somebody would do, before it is done.
 *
 * @param changed whose it becomes
 * @param same those that stay as they are: closed, or theirs already
 */
public record AssignPage(
        UUID owner, List<Ticket> changed, List<Ticket> same, FormView form, Names names) {

    public AssignPage {
        changed = List.copyOf(changed);
        same = List.copyOf(same);
    }

    public String name(Ticket ticket, Frame frame) {
        return names.procedure(ticket.code(), ticket.name(), frame);
    }

    public String part(Ticket ticket, Frame frame) {
        return TicketWords.part(ticket, frame);
    }

    public String before(Ticket ticket, Frame frame) {
        return ticket.owner() == null
                ? frame.text("catalog.discrepancy.owner.none")
                : names.person(ticket.owner());
    }

    public String after() {
        return names.person(owner);
    }
}
