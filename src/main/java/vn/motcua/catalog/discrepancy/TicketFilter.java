package vn.motcua.catalog.discrepancy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which tickets are asked for.
 *
 * @param text part of code or name; blank for any
 * @param state null for all that are not closed
 * @param closed whether closed ones come too, where no state is asked for
 * @param owner whose; null for anybody's
 * @param unowned only those that nobody sees to
 * @param late only those whose time has run out
 */
public record TicketFilter(
        String text,
        @Nullable TicketState state,
        boolean closed,
        @Nullable DiscrepancyType type,
        @Nullable UUID owner,
        boolean unowned,
        boolean late) {}
