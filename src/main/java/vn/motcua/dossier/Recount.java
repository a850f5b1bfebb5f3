package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An instrument under which open dues are counted again, and how far that is.
 *
 * @param agency whose units it binds
 * @param summary what it is about (trích yếu)
 * @param signedBy the leader; absent while it is a draft
 * @param runBy by whose rights each command is given
 * @param previewed what it would have done when it was signed
 * @param done what it did so far
 * @param dossiers how many had open work of the agency when it was signed
 * @param ended those of them with an outcome
 * @param refused those of the ended that were refused
 */
public record Recount(
        UUID id,
        UUID agency,
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
        RecountCounts previewed,
        RecountCounts done,
        int dossiers,
        int ended,
        int refused) {

    public boolean isSigned() {
        return signedAt != null;
    }

    public int left() {
        return dossiers - ended;
    }
}
