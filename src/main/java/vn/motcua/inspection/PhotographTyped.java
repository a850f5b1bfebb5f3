package vn.motcua.inspection;

import java.time.Instant;
import java.util.UUID;

/**
 * A photograph as a device sends it.
 *
 * @param file hash of the picture; blank where none came
 */
public record PhotographTyped(
        UUID id, Answer.Subject subject, String file, String fileName, Instant takenAt) {}
