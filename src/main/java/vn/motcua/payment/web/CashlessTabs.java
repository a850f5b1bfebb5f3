package vn.motcua.payment.web;

import java.util.Arrays;
import java.util.List;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Tab;

/** What can be paid without cash: procedures, and services outside the administration. */
public enum CashlessTabs {
    ONLINE(OnlineSetupsDoor.PATH),
    OUTSIDE(OutsideDoor.PATH);

    private final String path;

    CashlessTabs(String path) {
        this.path = path;
    }

    public List<Tab> tabs(Frame frame) {
        return Arrays.stream(values())
                .map(one ->
                        Tab.of(frame.text("payment.cashless.tab." + one), one.path, one == this))
                .toList();
    }
}
