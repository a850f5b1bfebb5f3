package vn.motcua.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the portal knows of a dossier.
 *
 * @param sentCode the national status that it was told last; absent before the first
 * @param waiting how many messages it was not told yet
 * @param dead whether one was given up, and all after it wait
 * @param portalCode the status that it has itself, where that is newer than ours
 */
public record PortalKnows(
        @Nullable Integer sentCode,
        @Nullable Instant sentAt,
        int waiting,
        boolean dead,
        @Nullable Integer portalCode) {}
