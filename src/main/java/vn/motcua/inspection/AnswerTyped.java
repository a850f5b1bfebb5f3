package vn.motcua.inspection;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer as somebody gives it.
 *
 * @param verdict null for one that cannot be read
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
        Instant takenAt) {

    public AnswerTyped {
        over = Set.copyOf(over);
    }
}
