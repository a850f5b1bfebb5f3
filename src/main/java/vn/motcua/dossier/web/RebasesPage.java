package vn.motcua.dossier.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Rebase;
import vn.motcua.dossier.RebaseOffer;
import vn.motcua.kernel.Slice;
import vn.motcua.shell.Frame;

/** Where dossiers still go by an older process, and the instruments that moved some. */
public record RebasesPage(
        List<RebaseOffer> offers, Slice<Rebase> rebases, @Nullable String after, Names names) {

    public String newPath(RebaseOffer offer) {
        return RebaseController.PATH
                + "/new?agency="
                + offer.agency()
                + "&procedure="
                + offer.current().code();
    }

    public String moved(Frame frame, Rebase rebase) {
        return frame.text("dossier.rebases.of", rebase.moved(), rebase.dossiers());
    }

    public @Nullable String first() {
        return after == null ? null : RebaseController.PATH;
    }

    public @Nullable String next() {
        String next = rebases.next();
        return next == null ? null : RebaseController.PATH + "?after=" + next;
    }
}
