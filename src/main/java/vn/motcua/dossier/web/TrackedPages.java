package vn.motcua.dossier.web;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierView;

/** Makes what the holder of a receipt, or the owner of a dossier, reads of how it stands. */
@Component
public class TrackedPages {

    private final DossierPages pages;

    TrackedPages(DossierPages pages) {
        this.pages = pages;
    }

    public TrackedPage of(DossierView view) {
        Names names = pages.names();
        return new TrackedPage(
                view,
                names,
                pages.calendars(names.today()),
                names.chart().lastKnown(view.state().agency(), names.today()).orElse(null));
    }
}
