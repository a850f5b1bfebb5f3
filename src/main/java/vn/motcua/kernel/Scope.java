package vn.motcua.kernel;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a thing belongs to, in words that access rules understand: the units that hold it now, the
 * units that once held it, its field of administration, and its citizen owner.
 */
public record Scope(
        Set<UUID> holders, Set<UUID> pastHolders, @Nullable String field, @Nullable UUID owner) {

    /** What is tied to no unit, so that only a right over everything reaches it. */
    public static final Scope OF_NO_UNIT = new Scope(Set.of(), Set.of(), null, null);

    public Scope {
        holders = Set.copyOf(holders);
        pastHolders = Set.copyOf(pastHolders);
    }

    public static Scope of(UUID unit) {
        return new Scope(Set.of(unit), Set.of(), null, null);
    }
}
