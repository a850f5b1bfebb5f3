package vn.motcua.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/** A line that every page carries on top, such as the demo's clock; offered as a bean. */
@FunctionalInterface
public interface FrameBanner {
    Optional<String> text(HttpServletRequest request, Locale locale);
}
