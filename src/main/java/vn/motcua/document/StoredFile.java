package vn.motcua.document;

import java.time.Instant;

/**
 * A file in the store.
 *
 * @param hash SHA-256 of the content, 64 lower-case hexadecimal digits
 * @param size in bytes
 * @param mediaType what the content is, not what its name says
 * @param scan what a virus scanner said of it
 */
public record StoredFile(
        String hash, long size, String mediaType, Instant storedAt, ScanState scan) {}
