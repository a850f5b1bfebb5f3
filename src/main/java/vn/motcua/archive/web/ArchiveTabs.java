package vn.motcua.archive.web;

import java.util.Arrays;
import java.util.List;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Tab;

/** The pages of the register, side by side. */
public enum ArchiveTabs {
    RESULTS(ResultsDoor.PATH),
    DIGITISING(ResultsDoor.DIGITISING),
    SAMPLES(SamplesDoor.PATH);

    private final String path;

    ArchiveTabs(String path) {
        this.path = path;
    }

    public List<Tab> tabs(Frame frame) {
        return Arrays.stream(values())
                .map(one -> Tab.of(frame.text("archive.tab." + one), one.path, one == this))
                .toList();
    }
}
