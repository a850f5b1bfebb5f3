package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts and when (business time), with the digest of the text that goes with the act, where
 * there is one.
 */
record Acting(UUID by, Instant now, @Nullable String note) {

    String noteOrNone() {
        return note == null ? "" : note;
    }
}
