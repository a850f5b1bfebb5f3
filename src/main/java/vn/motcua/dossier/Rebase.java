package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An instrument under which open dossiers go on by a newer process, and how far that is.
 *
 * @param agency that received them
 * @param procedure its code
 * @param process the one that they go on by
 * @param number of the decision that approved the process
 * @param day of that decision
 * @param summary why they are moved
 * @param signedBy the leader; absent while it is a draft
 * @param runBy by whose rights each command is given
 * @param dossiers how many were chosen
 * @param ended those of them with an outcome
 * @param moved those of the ended that were moved
 * @param refused those of the ended that were refused
 */
public record Rebase(
        UUID id,
        UUID agency,
        String procedure,
        UUID process,
        String number,
        LocalDate day,
        String summary,
        UUID draftedBy,
        Instant draftedAt,
        @Nullable UUID signedBy,
        @Nullable Instant signedAt,
        @Nullable String signature,
        @Nullable UUID runBy,
        @Nullable UUID job,
        int dossiers,
        int ended,
        int moved,
        int refused) {

    public boolean isSigned() {
        return signedAt != null;
    }

    public int left() {
        return dossiers - ended;
    }
}
