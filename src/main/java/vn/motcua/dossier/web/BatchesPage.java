package vn.motcua.dossier.web;

import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Batch;
import vn.motcua.kernel.Slice;
import vn.motcua.shell.Frame;

/** One's own batches, the youngest first. */
public record BatchesPage(Slice<Batch> batches, @Nullable String after) {

    public String act(Frame frame, Batch batch) {
        return frame.text("dossier.act." + batch.act().word());
    }

    public @Nullable String first() {
        return after == null ? null : "/batches";
    }

    public @Nullable String next() {
        String next = batches.next();
        return next == null ? null : "/batches?after=" + next;
    }
}
