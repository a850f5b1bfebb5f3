package vn.motcua.dossier.web;

import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.kernel.Refusal;

/**
 * One paper of the check-list.
 *
 * @param key the digit that ticks it, for the first nine
 * @param first whether it opens a group of alternatives
 * @param promised whether "all there" stands for it
 */
public record PaperLine(
        RequiredPaper paper,
        @Nullable String key,
        boolean first,
        boolean promised,
        boolean brought,
        String originals,
        String certified,
        String copies,
        @Nullable Refusal refusal) {

    public String field() {
        return "papers." + paper.id();
    }

    public boolean shown() {
        return paper.kind() == RequiredPaper.Kind.SHOW;
    }

    public boolean alternative() {
        return paper.group() != null;
    }
}
