package vn.motcua.dossier;

import java.util.Optional;
import vn.motcua.identity.SignedIn;

/**
 * Something that a module below shows on the dossier page, such as what the post has of it; offered
 * as a bean. Whoever sees the dossier sees it, so it shows nothing that asks for a right of its own
 * without asking for it.
 */
public interface DossierPanel {

    /** Small numbers come first. */
    int order();

    /** How many statements it sends at most for one page; its tests hold it to that. */
    int statements();

    /** The panel of this dossier, where there is something to show. */
    Optional<Panel> of(DossierView dossier, SignedIn viewer);

    /**
     * What to render: a template below {@code src/main/jte} that takes {@code frame} and {@code
     * page} and writes one card.
     */
    record Panel(String template, Object page) {}
}
