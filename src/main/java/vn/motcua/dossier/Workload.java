package vn.motcua.dossier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What lies at one post, with one person.
 *
 * @param assignee null for what nobody of the post has taken yet
 * @param open tasks; {@code late}, {@code soon} and {@code waiting} are among them
 */
public record Workload(
        UUID unit,
        String post,
        @Nullable UUID assignee,
        int open,
        int late,
        int soon,
        int waiting) {}
