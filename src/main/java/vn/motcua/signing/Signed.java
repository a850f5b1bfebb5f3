package vn.motcua.signing;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that became another by being signed here.
 *
 * @param id that of the form that was sent
 * @param from hash of the file before
 * @param hash of the file since
 * @param use by which right to a key
 * @param at business time
 */
record Signed(UUID dossier, UUID id, String from, String hash, UUID use, Instant at) {}
