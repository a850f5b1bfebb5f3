package vn.motcua.inspection;

import java.util.UUID;

/** Somebody of a team. */
public record TeamMember(UUID staff, TeamRole role) {}
