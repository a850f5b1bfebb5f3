package vn.motcua.organization;

import java.util.UUID;

/** A post that somebody was lent by {@code giver}: what lies with the giver in it is theirs too. */
public record Lent(UUID giver, Post post) {}
