package vn.motcua.catalog.eligibility;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One round in which every entrance was asked for.
 *
 * @param job the long job that does it
 * @param asked how many entrances were asked for so far
 * @param failed how many of them do not stand open
 * @param endedAt absent while it runs, or where it broke off
 */
public record ProbeRun(
        UUID id, UUID job, Instant startedAt, @Nullable Instant endedAt, int asked, int failed) {}
