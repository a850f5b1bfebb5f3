package vn.motcua.catalog.discrepancy.web;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.catalog.discrepancy.DiscrepancyType;
import vn.motcua.catalog.discrepancy.Ticket;
import vn.motcua.catalog.discrepancy.TicketState;
import vn.motcua.organization.Staff;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/** Tickets in words. */
final class TicketWords {

    private TicketWords() {}

    static String part(Ticket ticket, Frame frame) {
        return ticket.what()
                .map(what -> frame.text("catalog.constituent." + what))
                .orElseGet(() -> frame.text("catalog.difference.whole"));
    }

    static String tone(TicketState state) {
        return switch (state) {
            case OPEN, CONFIRMED -> "soon";
            case SENT, ACCEPTED -> "on-time";
            case REJECTED -> "late";
            case CURED, DISMISSED -> "done";
        };
    }

    static List<Option> types(Frame frame) {
        return Stream.of(DiscrepancyType.values())
                .map(type -> Option.of(type.name(), frame.text("catalog.discrepancy.type." + type)))
                .toList();
    }

    static List<Option> people(List<Staff> staff) {
        return staff.stream().map(one -> Option.of(one.id().toString(), one.name())).toList();
    }
}
