package vn.motcua.archive;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that was done with a result.
 *
 * @param note a reason or the number of a decision; may be blank
 */
public record ResultAct(int no, ResultStep step, Instant at, UUID by, String note) {}
