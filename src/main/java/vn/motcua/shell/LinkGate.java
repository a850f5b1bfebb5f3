package vn.motcua.shell;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Offered as a bean by whoever closes pages to some viewers: the frame shows no place that any gate
 * keeps closed.
 */
@FunctionalInterface
public interface LinkGate {

    /** Whether this viewer may open the page at a path. */
    boolean opens(HttpServletRequest request, String path);
}
