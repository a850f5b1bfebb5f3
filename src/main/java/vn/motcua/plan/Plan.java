package vn.motcua.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan without its rows.
 *
 * @param unit that issues it: an agency or one of its departments
 * @param version goes up with whatever changes it before it is issued
 * @param number such as {@code 258/QĐ-UBND}; blank while it has none
 * @param source hash of the document it was read from; blank where it was made here
 * @param file hash of the signed document; blank while there is none
 * @param parent the plan whose rows it takes over
 */
public record Plan(
        UUID id,
        UUID unit,
        int year,
        PlanState state,
        int version,
        String title,
        String number,
        @Nullable LocalDate day,
        String signerTitle,
        String signer,
        PlanWords words,
        String source,
        String sourceName,
        String file,
        String fileName,
        @Nullable UUID parent,
        Instant stagedAt,
        UUID stagedBy) {

    /** As it was before it was issued. */
    Plan notIssuedYet() {
        return new Plan(
                id,
                unit,
                year,
                PlanState.CHECKED,
                version,
                title,
                number,
                day,
                signerTitle,
                signer,
                words,
                source,
                sourceName,
                file,
                fileName,
                parent,
                stagedAt,
                stagedBy);
    }

    public boolean isIssued() {
        return state == PlanState.ISSUED;
    }
}
