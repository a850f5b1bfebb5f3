package vn.motcua.petition;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A petition as it comes in.
 *
 * @param agency to which it is; null for one that cannot be read
 * @param channel null for one that cannot be read
 * @param at when it came; null for now
 * @param dossier code of a dossier of which it speaks, {@code procedure} that of a procedure; blank
 *     for none
 * @param nationalCode as the national system calls it; blank for none
 */
public record Submission(
        UUID id,
        @Nullable UUID agency,
        @Nullable PetitionChannel channel,
        @Nullable Instant at,
        Sender sender,
        String title,
        String content,
        boolean proposal,
        String dossier,
        String procedure,
        String field,
        List<SentFile> files,
        String nationalCode,
        String nationalLink) {

    public Submission {
        title = Words.line(title);
        content = Words.lines(content);
        dossier = dossier.strip();
        procedure = procedure.strip();
        files = List.copyOf(files);
    }

    /**
     * The petition that comes of a form. The id stands in addresses that others see; the form,
     * which shows code and secret when it is sent again, cannot be told from it.
     *
     * @param form what its page was made with, known only to whoever has the page
     */
    public static UUID idOf(UUID form) {
        return UUID.nameUUIDFromBytes(("petition|" + form).getBytes(StandardCharsets.US_ASCII));
    }
}
