package vn.motcua.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A confirmed result in the store of its owner.
 *
 * @param sharedSince since when agencies may use it for other dossiers; absent while they may not
 */
public record StoredPaper(ArchivedResult result, @Nullable Instant sharedSince) {}
