package vn.motcua.offsystem;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done with a line; only added to.
 *
 * @param by absent where it matched by itself
 * @param dossier that it was said to be
 */
public record LineAct(
        int position,
        LineStep step,
        Instant at,
        @Nullable UUID by,
        String note,
        @Nullable UUID dossier) {}
