package vn.motcua.letter;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of those a letter is for.
 *
 * @param repliedOn absent while it has not answered
 * @param escalatedOn when those who lead were told that it does not answer
 */
public record Recipient(
        UUID unit,
        @Nullable LocalDate repliedOn,
        String reply,
        String replyNumber,
        String replyFile,
        String replyFileName,
        @Nullable LocalDate escalatedOn) {

    static Recipient of(UUID unit) {
        return new Recipient(unit, null, "", "", "", "", null);
    }
}
