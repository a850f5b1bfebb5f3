package vn.motcua.offsystem.web;

import java.util.Arrays;
import java.util.List;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Tab;

/** The pages of this module, side by side. */
public enum OffsystemTabs {
    CASES(CasesDoor.PATH),
    MATCHING(MatchingDoor.PATH),
    LISTS(ListsDoor.PATH);

    private final String path;

    OffsystemTabs(String path) {
        this.path = path;
    }

    /**
     * @param managing whether the viewer matches lines; who only explains has no queue
     */
    public List<Tab> tabs(Frame frame, boolean managing) {
        return Arrays.stream(values())
                .filter(one -> managing || one != MATCHING)
                .map(one -> Tab.of(frame.text("offsystem.tab." + one), one.path, one == this))
                .toList();
    }
}
