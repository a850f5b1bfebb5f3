package vn.motcua.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** A line that every page carries on top, such as the demo's clock; offered as a bean. */
@FunctionalInterface
public interface FrameBanner {

    /**
     * @param texts gives the text under a message key, in the viewer's language
     */
    Optional<Banner> of(HttpServletRequest request, Wording texts);
}
