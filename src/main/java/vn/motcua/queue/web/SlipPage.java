package vn.motcua.queue.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.organization.Unit;
import vn.motcua.queue.Kiosk;
import vn.motcua.queue.QueueNow;
import vn.motcua.queue.Ticket;
import vn.motcua.queue.TicketState;
import vn.motcua.shell.Frame;

/** A ticket as its holder sees it, on the slip and on a telephone. */
public record SlipPage(UUID agency, Unit desk, QueueNow now, Ticket ticket, boolean machine) {

    public String name(Frame frame) {
        return frame.either(desk.name(), desk.nameEn());
    }

    public String kiosk() {
        return new Kiosk(agency, machine).path();
    }

    public String path() {
        return "/kiosk/" + agency + "/tickets/" + ticket.id();
    }

    public String group(Frame frame) {
        return Words.group(frame, now, ticket.queued());
    }

    public boolean waits() {
        return ticket.state() == TicketState.WAITING;
    }

    public int ahead() {
        return now.ahead(ticket);
    }

    public String estimate(Frame frame) {
        return Words.estimate(frame, now, ticket.queued(), ahead());
    }

    public @Nullable Integer counter() {
        return ticket.counter();
    }
}
