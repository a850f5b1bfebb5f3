package vn.motcua.journal;

import org.jspecify.annotations.Nullable;

/** A follower's health: {@code failure} is what stopped it, or nothing. */
public record FollowerState(@Nullable String name, @Nullable String failure) {}
