package vn.motcua.catalog.internal.web;

import java.util.List;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Tab;

/** The three views of internal procedures. */
public enum InternalTabs {
    REGISTER(InternalDoor.PATH),
    FUNNEL(InternalDoor.PATH + "/funnel"),
    INVENTORIES(InternalDoor.PATH + "/inventories");

    private final String path;

    InternalTabs(String path) {
        this.path = path;
    }

    public List<Tab> tabs(Frame frame) {
        return List.of(values()).stream()
                .map(one ->
                        Tab.of(frame.text("catalog.internal.tab." + one), one.path, one == this))
                .toList();
    }
}
