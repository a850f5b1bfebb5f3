package vn.motcua.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Predicate;

/**
 * The search box that the frame carries for those who work here; offered as a bean, the first one
 * that is shown wins.
 *
 * @param path page that answers, by GET
 * @param parameter name of the query parameter
 * @param textKey message key of the label
 * @param shown whether this viewer sees it
 */
public record SearchPlace(
        String path, String parameter, String textKey, Predicate<HttpServletRequest> shown) {}
