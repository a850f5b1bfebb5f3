package vn.motcua.dossier;

import java.util.List;

/**
 * What a recount would do now.
 *
 * @param moved the first of those that would move
 */
public record RecountPreview(List<RecountLine> moved, RecountCounts counts) {

    /** As many lines as a page shows; the file has them all. */
    public static final int SHOWN = 200;

    public RecountPreview {
        moved = List.copyOf(moved);
    }
}
