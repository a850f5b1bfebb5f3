package vn.motcua.inspection;

import java.time.Instant;
import java.util.UUID;

/**
 * A photograph of what an item or a question asks, taken on a device and joined later.
 *
 * @param id made on the device, so that it is kept once however often it is sent
 * @param file hash of the picture
 * @param takenAt by the clock of the device, which may be wrong
 */
public record Photograph(
        UUID id,
        UUID visit,
        Answer.Subject subject,
        String file,
        String fileName,
        String device,
        Instant takenAt,
        Instant at,
        UUID by) {}
