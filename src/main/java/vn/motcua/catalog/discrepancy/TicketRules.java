package vn.motcua.catalog.discrepancy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What may be done with a ticket as it stands. Pure. */
final class TicketRules {

    private static final Set<TicketState> OUTCOMES =
            EnumSet.of(TicketState.ACCEPTED, TicketState.REJECTED, TicketState.CURED);

    private TicketRules() {}

    static boolean mayAssign(Ticket ticket) {
        return ticket.state().isActive();
    }

    /** Also to say another cure than before, until a letter was sent. */
    static boolean mayConfirm(Ticket ticket) {
        return ticket.state().isRunning();
    }

    static boolean mayDismiss(Ticket ticket) {
        return ticket.state().isRunning();
    }

    static boolean mayRecommend(Ticket ticket) {
        return ticket.state() == TicketState.CONFIRMED && ticket.cure() == Cure.RECOMMENDATION;
    }

    /** The outcomes that may be noted now; empty where none may. */
    static Set<TicketState> outcomes(Ticket ticket) {
        return switch (ticket.state()) {
            case CONFIRMED ->
                    ticket.cure() == Cure.LOCAL
                            ? EnumSet.of(TicketState.CURED)
                            : EnumSet.noneOf(TicketState.class);
            case SENT -> EnumSet.copyOf(OUTCOMES);
            case ACCEPTED -> EnumSet.of(TicketState.REJECTED, TicketState.CURED);
            case OPEN, REJECTED, CURED, DISMISSED -> EnumSet.noneOf(TicketState.class);
        };
    }

    /** A day of an act on it: not before it was opened, and not one that has not come. */
    static boolean mayBeOn(Ticket ticket, LocalDate day, LocalDate today) {
        return !day.isBefore(ticket.openedOn()) && !day.isAfter(today);
    }
}
