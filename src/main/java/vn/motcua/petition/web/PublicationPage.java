package vn.motcua.petition.web;

import vn.motcua.petition.Publication;

/** One published petition. */
public record PublicationPage(Publication one, PetitionNames names) {

    /** Whether it was put right after it was published. */
    public boolean isCorrected() {
        return one.saidAt().isAfter(one.publishedAt());
    }
}
