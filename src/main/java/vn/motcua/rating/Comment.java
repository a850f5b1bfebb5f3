package vn.motcua.rating;

import java.time.Instant;
import java.util.UUID;

/** What somebody wrote beside their answer. */
public record Comment(UUID dossier, UUID agency, int overall, String text, Instant at) {

    /** Whether everybody may read it. */
    enum State {
        NONE,
        WAITING,
        SHOWN,
        HIDDEN
    }
}
