package vn.motcua.filing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dossier being filled in. Its id becomes the dossier's.
 *
 * @param procedure its code
 * @param versionId the version of the procedure that it was begun by
 * @param agency who is to receive it
 * @param form the revision of the form that it is filled in by
 * @param version how often it was saved
 * @param savedAt business time of the last save
 * @param assistedBy the officer who fills it in with the citizen beside them; absent at home
 */
public record Draft(
        UUID id,
        UUID account,
        String procedure,
        UUID versionId,
        UUID agency,
        UUID form,
        DraftContent content,
        int version,
        Instant begunAt,
        Instant savedAt,
        @Nullable UUID assistedBy) {

    Draft saved(DraftContent now, String step, String page, Instant at) {
        int next = version + 1;
        return new Draft(
                id,
                account,
                procedure,
                versionId,
                agency,
                form,
                now.saved(step, new DraftContent.Save(next, page)),
                next,
                begunAt,
                at,
                assistedBy);
    }
}
