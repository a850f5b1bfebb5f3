package vn.motcua.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Predicate;

/**
 * One place in the main navigation; offered as a bean.
 *
 * @param order small numbers come first; which {@link NavigationSection} it belongs to
 * @param textKey message key of the name
 * @param path where it leads
 * @param icon name of a symbol in {@code static/img/icons.svg}
 * @param shown whether this viewer sees it
 */
public record NavigationItem(
        int order, String textKey, String path, String icon, Predicate<HttpServletRequest> shown) {

    NavigationSection section() {
        return NavigationSection.of(order);
    }

    /** Whether the page at {@code current} belongs to this place. */
    public boolean covers(String current) {
        return current.equals(path) || (path.length() > 1 && current.startsWith(path + "/"));
    }
}
