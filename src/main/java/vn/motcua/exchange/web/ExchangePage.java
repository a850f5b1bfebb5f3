package vn.motcua.exchange.web;

import java.util.List;
import vn.motcua.exchange.ExchangeState;
import vn.motcua.exchange.LedgerLine;
import vn.motcua.outbound.DestinationState;
import vn.motcua.shell.Frame;

/**
 * How the exchange stands.
 *
 * @param calls how calls to all other programs went since this one began, on this node
 */
public record ExchangePage(
        boolean on,
        boolean sandbox,
        ExchangeState state,
        List<LedgerLine> dead,
        List<DestinationState> calls) {

    public ExchangePage {
        dead = List.copyOf(dead);
        calls = List.copyOf(calls);
    }

    /** Why a message did not go, in words. */
    public static String reason(LedgerLine line, Frame frame) {
        return line.reason().isEmpty()
                ? ""
                : frame.text("exchange.reason." + line.reason(), line.field(), line.answer());
    }

    /** What the message tells of. */
    public static String what(LedgerLine line, Frame frame) {
        return frame.text("exchange.step." + line.type().substring("dossier.".length()));
    }

    public static String path(LedgerLine line) {
        return PortalDoor.path(line.dossier());
    }
}
