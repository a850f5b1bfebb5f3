package vn.motcua.organization;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The post by which somebody did something.
 *
 * @param giver in whose stead they did it; null where the post was their own
 */
public record ActedBy(Post post, @Nullable UUID giver) {

    /** In whose stead; empty for a post of their own. */
    public Optional<UUID> insteadOf() {
        return Optional.ofNullable(giver);
    }
}
