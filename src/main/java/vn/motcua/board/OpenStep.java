package vn.motcua.board;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dossier that lies at a step now.
 *
 * @param process the process that the step belongs to
 * @param work working time for which it has lain there
 * @param late whether the step's own time is over
 * @param held whether the dossier's clock stands, so that nothing here is late
 */
public record OpenStep(
        UUID dossier,
        String code,
        UUID version,
        UUID process,
        String step,
        UUID unit,
        String post,
        @Nullable UUID assignee,
        Instant openedAt,
        Instant due,
        Duration work,
        boolean late,
        boolean held) {}
