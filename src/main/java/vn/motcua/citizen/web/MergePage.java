package vn.motcua.citizen.web;

import java.util.List;
import vn.motcua.shell.Crumb;
import vn.motcua.shell.Frame;

/**
 * Asks whether two accounts become one.
 *
 * @param by what proved the other one
 */
public record MergePage(String by) {

    public List<Crumb> crumbs(Frame frame) {
        return List.of(ContactPage.account(frame));
    }
}
