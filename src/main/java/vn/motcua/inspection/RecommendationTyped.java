package vn.motcua.inspection;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A recommendation as somebody typed it; what cannot be read is null. */
public record RecommendationTyped(
        UUID id,
        @Nullable UUID visit,
        @Nullable RecommendationKind kind,
        String words,
        String owner,
        @Nullable LocalDate due) {}
