package vn.motcua.offsystem;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a line is said to be.
 *
 * @param dossier absent where it is none
 * @param unit whose case it is
 * @param procedure code where it is known, else blank
 * @param field code of the field; blank while nobody said it
 * @param day on which the dossier was received as far as is known
 */
record CaseDecision(
        CaseStore.@Nullable Found dossier,
        UUID unit,
        String procedure,
        String field,
        LocalDate day) {

    /** As it was before. */
    static CaseDecision of(RegisterLine line, CaseStore.@Nullable Found dossier) {
        return new CaseDecision(
                dossier, line.unit(), line.procedure(), line.field(), line.caseDay());
    }
}
