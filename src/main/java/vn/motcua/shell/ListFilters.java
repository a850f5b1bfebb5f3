package vn.motcua.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Implemented by whoever keeps filters of lists; asked only by pages that show them. */
@FunctionalInterface
public interface ListFilters {

    /** Those that the viewer sees above the list at this path, by name. */
    List<ListFilter> of(HttpServletRequest request, String path);
}
