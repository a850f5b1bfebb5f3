package vn.motcua.initiative.web;

import java.util.Arrays;
import java.util.List;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Tab;

/** The registers of this module, side by side. */
public enum InitiativeTabs {
    INITIATIVES("/initiatives"),
    LISTS("/initiative-lists"),
    PROGRAMMES("/programmes");

    private final String path;

    InitiativeTabs(String path) {
        this.path = path;
    }

    public List<Tab> tabs(Frame frame) {
        return Arrays.stream(values())
                .map(one -> Tab.of(frame.text("initiative.tab." + one), one.path, one == this))
                .toList();
    }
}
