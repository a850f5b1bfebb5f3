package vn.motcua.inspection;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer as somebody gives it.
 *
 * @param verdict null for one that cannot be read
 * @param device on which it was given without connection; blank for one given on the page
 * @param file hash of a photograph or another file; blank where none came
 */
public record AnswerTyped(
        UUID id,
        Answer.Subject subject,
        @Nullable Verdict verdict,
        String note,
        @Nullable UUID unit,
        String post,
        @Nullable UUID officer,
        String file,
        String fileName,
        Set<UUID> over,
        String device,
        Instant takenAt) {

    public AnswerTyped {
        over = Set.copyOf(over);
    }
}
