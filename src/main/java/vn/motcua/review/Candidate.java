package vn.motcua.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A procedure that something speaks for reviewing.
 *
 * @param code of the procedure
 * @param unit that meets it; absent where it is of no one unit
 * @param reason what speaks for it, as it would stand in the plan
 */
public record Candidate(String code, @Nullable UUID unit, Planned.Basis basis, String reason) {}
