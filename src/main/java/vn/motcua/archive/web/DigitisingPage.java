package vn.motcua.archive.web;

import java.util.List;
import vn.motcua.archive.ArchivedResult;
import vn.motcua.archive.ResultProgress;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Frame;

/**
 * How far digitising is, and what waits for it.
 *
 * @param queue what has waited longest first
 */
public record DigitisingPage(
        List<ResultProgress> progress,
        List<ArchivedResult> queue,
        ArchiveNames names,
        boolean keeping) {

    static final int QUEUE = 50;

    public DigitisingPage {
        progress = List.copyOf(progress);
        queue = List.copyOf(queue);
    }

    private long held() {
        return progress.stream().mapToLong(ResultProgress::held).sum();
    }

    private long digitised() {
        return progress.stream().mapToLong(ResultProgress::digitised).sum();
    }

    public long awaiting() {
        return held() - digitised();
    }

    /** Never up to 100 while something waits. */
    public static String percent(long part, long whole, Frame frame) {
        return whole == 0 ? "—" : frame.number(part * 100 / whole) + " %";
    }

    public List<Fact> facts(Frame frame) {
        return List.of(
                new Fact(frame.text("archive.held"), frame.number(held())),
                new Fact(frame.text("archive.digitised"), frame.number(digitised())),
                new Fact(frame.text("archive.awaiting"), frame.number(awaiting())),
                new Fact(frame.text("archive.share"), percent(digitised(), held(), frame)));
    }
}
