package vn.motcua.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Implemented by whoever knows who is signed in. Asked once a page; costs no statement. */
@FunctionalInterface
public interface Viewers {
    Optional<Viewer> of(HttpServletRequest request);
}
