package vn.motcua.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What those items of a batch carry that owe it: said once, written with these alone.
 *
 * @param reappointed the new date of the apology
 * @param apologyReason why the promise was not kept
 * @param sentAs how they travel to another agency
 */
public record BatchCarry(
        @Nullable LocalDate reappointed,
        @Nullable String apologyReason,
        @Nullable Carriage sentAs) {

    public static final BatchCarry NONE = new BatchCarry(null, null, null);
}
