package vn.motcua.shell;

import jakarta.servlet.http.HttpServletRequest;

/** The one place that knows htmx: whether a request wants the page's content alone. */
public final class HtmxRequest {

    private HtmxRequest() {}

    public static boolean wantsFragment(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"))
                && request.getHeader("HX-Boosted") == null
                && request.getHeader("HX-History-Restore-Request") == null;
    }
}
