package vn.motcua.petition;

/**
 * A file that came with a petition, as it is kept.
 *
 * @param name as its owner called it
 * @param hash SHA-256 of the content
 * @param size in bytes
 */
public record SentFile(String name, String hash, long size, String mediaType) {}
