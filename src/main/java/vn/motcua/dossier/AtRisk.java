package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dossier without a result whose promised day has passed or is near, and where it lies.
 *
 * @param assignee null while nobody has taken its task
 */
public record AtRisk(
        UUID dossier,
        String code,
        String procedure,
        String procedureEn,
        Instant promisedDue,
        boolean apologised,
        UUID unit,
        String post,
        @Nullable UUID assignee) {}
