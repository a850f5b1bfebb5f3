package vn.motcua.citizen.web;

import java.util.List;
import vn.motcua.citizen.CitizenSessions;
import vn.motcua.shell.Crumb;
import vn.motcua.shell.Frame;

/** The browsers in which a citizen is signed in, the one asked from first. */
public record SessionsPage(List<CitizenSessions.Listed> rows) {

    public SessionsPage {
        rows = List.copyOf(rows);
    }

    public List<Crumb> crumbs(Frame frame) {
        return List.of(ContactPage.account(frame));
    }

    public String device(Frame frame, CitizenSessions.Listed row) {
        return row.device().isBlank() ? frame.text("citizen.sessions.unknown") : row.device();
    }
}
