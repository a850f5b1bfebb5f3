package vn.motcua.catalog;

import java.util.function.ToLongFunction;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;

/**
 * One place of those who control the catalogue, as the page of the control office lists it; offered
 * as a bean, also by modules below.
 *
 * @param order small numbers come first; places of one matter lie close together
 * @param titleKey message key of the name; with {@code .about} behind it, of what is done there
 * @param path where it leads
 * @param icon name of a symbol in {@code static/img/icons.svg}
 * @param right who sees it
 * @param waiting how many things wait there for this viewer; 0 shows nothing
 */
public record ControlPlace(
        int order,
        String titleKey,
        String path,
        String icon,
        Right right,
        ToLongFunction<SignedIn> waiting) {

    /** A place where nothing is counted. */
    public ControlPlace(int order, String titleKey, String path, String icon, Right right) {
        this(order, titleKey, path, icon, right, by -> 0);
    }
}
