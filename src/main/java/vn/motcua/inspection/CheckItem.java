package vn.motcua.inspection;

import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Bilingual;

/**
 * An item of the check-list, or a question to each sampled dossier.
 *
 * @param group key of its group; blank of questions
 * @param fact what the program knows of it; absent where it knows nothing
 * @param verified whether the text behind it was seen
 */
public record CheckItem(
        String key, String group, Bilingual words, @Nullable KnownFact fact, boolean verified) {}
