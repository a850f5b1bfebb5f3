package vn.motcua.board;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One open task of a dossier that calls for somebody. A dossier that lies with several at once has
 * several of them.
 *
 * @param process the process that the step belongs to, where it is not the version's own
 * @param step its name within the process
 * @param assignee null while nobody of the post has taken it
 * @param openedAt since when it lies there
 * @param promised to the applicant; absent only where nothing was promised yet
 * @param pausedAt since when its clock stands
 */
public record Pressing(
        Press press,
        UUID dossier,
        String code,
        UUID version,
        @Nullable UUID process,
        String step,
        UUID unit,
        String post,
        @Nullable UUID assignee,
        Instant openedAt,
        @Nullable Instant promised,
        @Nullable Instant pausedAt) {}
