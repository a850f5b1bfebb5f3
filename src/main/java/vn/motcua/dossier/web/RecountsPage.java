package vn.motcua.dossier.web;

import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Recount;
import vn.motcua.dossier.RecountEffect;
import vn.motcua.kernel.Slice;
import vn.motcua.shell.Frame;

/** The instruments of recounts, the youngest first. */
public record RecountsPage(Slice<Recount> recounts, @Nullable String after, Names names) {

    /** What was really done; nothing while it is a draft. */
    public String count(Frame frame, Recount recount, RecountEffect effect) {
        return recount.isSigned() ? frame.number(recount.done().of(effect)) : "–";
    }

    public @Nullable String first() {
        return after == null ? null : "/recounts";
    }

    public @Nullable String next() {
        String next = recounts.next();
        return next == null ? null : "/recounts?after=" + next;
    }
}
