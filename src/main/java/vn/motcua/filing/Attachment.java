package vn.motcua.filing;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that somebody attached.
 *
 * @param slot what it is: the id of a paper of the procedure, the flat name of a field of the form,
 *     or {@code item-} with the number of what a request asked for
 * @param name as its owner called it
 * @param hash SHA-256 of the content
 * @param size in bytes
 */
public record Attachment(
        UUID id,
        String slot,
        String name,
        String hash,
        long size,
        String mediaType,
        Instant attachedAt) {

    /** The same file under another id. */
    Attachment as(UUID other) {
        return new Attachment(other, slot, name, hash, size, mediaType, attachedAt);
    }

    public boolean picture() {
        return mediaType.startsWith("image/");
    }
}
