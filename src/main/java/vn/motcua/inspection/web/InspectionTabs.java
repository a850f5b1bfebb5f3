package vn.motcua.inspection.web;

import java.util.Arrays;
import java.util.List;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Tab;

/** The registers of this module, side by side. */
public enum InspectionTabs {
    ROUNDS(RoundsDoor.PATH),
    PLANS(InspectionPlansDoor.PATH),
    FOLLOW(RecommendationsDoor.PATH);

    private final String path;

    InspectionTabs(String path) {
        this.path = path;
    }

    public List<Tab> tabs(Frame frame) {
        return Arrays.stream(values())
                .map(one -> Tab.of(frame.text("inspection.tab." + one), one.path, one == this))
                .toList();
    }
}
