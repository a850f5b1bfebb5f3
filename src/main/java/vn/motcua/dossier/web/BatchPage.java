package vn.motcua.dossier.web;

import java.util.List;
import vn.motcua.dossier.Batch;
import vn.motcua.dossier.BatchRefused;
import vn.motcua.shell.Frame;

/**
 * One batch: how far it is, and what was refused.
 *
 * @param mine whether the viewer started it, and so may stop it and go on with it
 * @param running whether it goes on by itself
 */
public record BatchPage(
        Batch batch, List<BatchRefused> refused, Names names, boolean mine, boolean running) {

    public String path() {
        return "/batches/" + batch.id();
    }

    public String title(Frame frame) {
        return frame.text("dossier.batch.title", act(frame), batch.total());
    }

    public String act(Frame frame) {
        return frame.text("dossier.act." + batch.act().word());
    }

    public String lead(Frame frame) {
        return frame.text(
                "dossier.batch.lead", names.person(batch.staff()), frame.exact(batch.startedAt()));
    }

    /** Where it stands: running, done, stopped by hand, or broken off. */
    public String standing() {
        if (batch.left() == 0) {
            return "done";
        }
        if (running) {
            return "running";
        }
        return batch.stoppedAt() == null ? "broken" : "stopped";
    }

    public boolean mayGoOn() {
        return mine && !running && batch.left() + batch.refused() > 0;
    }

    /** What the button says: going on with the rest, or trying the refused again. */
    public String again() {
        return batch.left() > 0 ? "dossier.batch.go-on" : "dossier.batch.again";
    }
}
