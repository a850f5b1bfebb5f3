package vn.motcua.eform;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a form as it was published: it is in force until the next.
 *
 * @param number from 1
 * @param by who published it; the program itself when absent
 */
public record FormRevision(int number, Instant at, @Nullable UUID by) {}
