package vn.motcua.job;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wish to have long work done.
 *
 * @param kind which {@link LongJob}
 * @param titleKey message key of the title that people see
 * @param argument what the job needs to know, as text; no personal data
 * @param startedBy the account that asked; null for the program itself
 */
public record JobOrder(String kind, String titleKey, String argument, @Nullable UUID startedBy) {}
