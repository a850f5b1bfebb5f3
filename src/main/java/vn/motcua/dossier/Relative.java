package vn.motcua.dossier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dossier that is shown beside another, which started it or which it started. No personal data.
 *
 * @param name of its procedure, in Vietnamese; {@code nameEn} in English
 * @param state as it stands; absent for the moment in which it is about to begin
 * @param number of its result, as its parent was told
 * @param waived whether its parent waits for it no longer
 */
public record Relative(
        UUID id,
        String procedure,
        String name,
        String nameEn,
        UUID agency,
        @Nullable DossierState state,
        @Nullable String number,
        boolean waived) {}
