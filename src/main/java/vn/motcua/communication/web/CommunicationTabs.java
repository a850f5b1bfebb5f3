package vn.motcua.communication.web;

import java.util.Arrays;
import java.util.List;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Tab;

/** The parts of this module, side by side. */
public enum CommunicationTabs {
    NEWS(NewsroomDoor.PATH),
    PRODUCTS(ProductsDoor.PATH),
    CAMPAIGNS(CommunicationCampaignsDoor.PATH),
    MATERIALS(MaterialsDoor.PATH),
    PAPERS(PapersDoor.PATH),
    ACTIVITY(ActivityDoor.PATH),
    LINKS(LinksDoor.PATH);

    private final String path;

    CommunicationTabs(String path) {
        this.path = path;
    }

    public List<Tab> tabs(Frame frame) {
        return Arrays.stream(values())
                .map(one -> Tab.of(frame.text("communication.tab." + one), one.path, one == this))
                .toList();
    }
}
