package vn.motcua.catalog.discrepancy.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.change.Constituent;
import vn.motcua.catalog.discrepancy.Account;
import vn.motcua.catalog.discrepancy.Comparison;
import vn.motcua.catalog.discrepancy.Ticket;
import vn.motcua.catalog.discrepancy.Verdict;
import vn.motcua.kernel.Zones;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/** One procedure, three sides side by side, and the tickets that were opened of it. */
public record DifferencePage(
        Comparison compared, List<Ticket> tickets, FormView form, Names names) {

    public DifferencePage {
        tickets = List.copyOf(tickets);
    }

    public String path() {
        return DifferencesDoor.PATH + "/" + compared.code();
    }

    public String name(Frame frame) {
        Account named = compared.local() == null ? compared.national() : compared.local();
        return names.procedure(
                compared.code(), named == null ? compared.code() : named.name(), frame);
    }

    /** Where a side was read and since when it says so. */
    public String source(@Nullable Account side, Frame frame) {
        if (side == null) {
            return frame.text("catalog.difference.side.none");
        }
        String since = frame.text("catalog.difference.since", frame.day(Zones.dayOf(side.at())));
        return side.source().isEmpty() ? since : side.source() + " · " + since;
    }

    /** The open ticket of a constituent, or of the procedure as a whole where it is null. */
    public Optional<Ticket> open(@Nullable Constituent what) {
        String name = what == null ? "" : what.name();
        return tickets.stream()
                .filter(ticket -> ticket.state().isActive() && ticket.constituent().equals(name))
                .findFirst();
    }

    public boolean whole() {
        return compared.presence() != Comparison.Presence.BOTH;
    }

    /** What a row comes to, with the side that it is said of where there are two. */
    public String verdict(Comparison.Row row, Frame frame) {
        Verdict shown = row.nationally().isDifference() ? row.nationally() : row.decided();
        if (row.differs()) {
            return frame.text(
                    row.nationally().isDifference()
                            ? "catalog.difference.verdict.NATIONAL." + shown
                            : "catalog.difference.verdict.DECISION." + shown);
        }
        Verdict calm = row.nationally() == Verdict.NOT_SAID ? row.decided() : row.nationally();
        return frame.text("catalog.difference.verdict." + calm);
    }

    public String tone(Comparison.Row row) {
        return row.differs() ? "late" : row.nationally() == Verdict.UNSURE ? "soon" : "done";
    }

    /** Whether a line of one side is not among those of another; writings of the same are. */
    public boolean alone(String line, Account.@Nullable Said among) {
        return among != null && !among.has(line);
    }
}
