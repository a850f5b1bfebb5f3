package vn.motcua.exchange.web;

import java.util.List;
import java.util.UUID;
import vn.motcua.exchange.LedgerLine;

/** The messages of one dossier, the latest first. */
public record LedgerPage(UUID dossier, List<LedgerLine> lines) {

    public LedgerPage {
        lines = List.copyOf(lines);
    }

    public String code() {
        return lines.isEmpty() ? "" : lines.getFirst().code();
    }

    public boolean hasDead() {
        return lines.stream().anyMatch(line -> line.state().equals("DEAD"));
    }

    public String resendPath() {
        return PortalDoor.path(dossier) + "/resent";
    }
}
