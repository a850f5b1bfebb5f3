package vn.motcua.measure.indicator.catalogue;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.identity.Right;
import vn.motcua.kernel.Bilingual;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.ListedSource;
import vn.motcua.measure.indicator.Part;

/**
 * III.1-c: of discrepancies found in the period that are confirmed and whose cure is not local,
 * those with a recommendation sent by their last day.
 */
@Component
class Recommended implements ListedSource {

    private final TicketReader tickets;
    private final Catalog catalog;
    private final Offered offered;

    Recommended(TicketReader tickets, Catalog catalog, Offered offered) {
        this.tickets = tickets;
        this.catalog = catalog;
        this.offered = offered;
    }

    @Override
    public String code() {
        return "III.1-c";
    }

    @Override
    public List<Line> all(Asked asked) {
        return tickets.confirmed(asked).stream()
                .filter(ticket -> isTheirs(ticket, asked))
                .map(ticket -> line(ticket, asked))
                .toList();
    }

    /** What the catalogue never had is of everybody. */
    private boolean isTheirs(TicketReader.Confirmed ticket, Asked asked) {
        List<ProcedureVersion> history = catalog.snapshot().history(ticket.code());
        return history.isEmpty() || offered.isTheirs(history.getLast(), asked);
    }

    private Line line(TicketReader.Confirmed ticket, Asked asked) {
        List<ProcedureVersion> history = catalog.snapshot().history(ticket.code());
        String field = history.isEmpty() ? "" : history.getLast().field().code();
        return Line.of(ticket.code(), new Bilingual(ticket.name(), ""), field)
                .by(history.isEmpty() ? null : offered.only(history.getLast(), asked))
                .in(new Part("catalog.discrepancy.type." + ticket.type(), ""))
                .at("/discrepancies/" + ticket.id(), Right.CATALOG_MANAGE)
                .days(ticket.due(), ticket.sent())
                .counted(ticket.sent() != null && !ticket.sent().isAfter(ticket.due()));
    }
}
