package vn.motcua.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.shell.Viewer;
import vn.motcua.shell.Viewers;

/** Tells the frame which citizen is looking. */
@Component
final class CitizenViewer implements Viewers {

    private final CurrentCitizen current;

    CitizenViewer(CurrentCitizen current) {
        this.current = current;
    }

    @Override
    public Optional<Viewer> of(HttpServletRequest request) {
        return current.principal().map(who -> new Viewer(who.shownName(), "", null, false));
    }
}
