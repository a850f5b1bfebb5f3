package vn.motcua.petition;

import java.time.Instant;
import java.util.UUID;

/**
 * A petition with its reply as everybody reads it.
 *
 * @param field code of the field of procedures; may be blank
 * @param publishedAt when its reply was published, {@code saidAt} when it was last put right
 * @param open whether the sender has opened it again
 */
public record Publication(
        UUID id,
        String code,
        UUID agency,
        String field,
        String procedure,
        String subject,
        Instant receivedAt,
        Instant publishedAt,
        Instant saidAt,
        boolean open,
        PublicText text) {}
