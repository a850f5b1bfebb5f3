package vn.motcua.archive;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to look for in the register.
 *
 * @param agencies whose; never empty
 * @param text words of an owner's name, of a number; blank for all
 * @param type code of a kind of result; blank for all
 * @param from days of signing, both included
 */
public record ResultFilter(
        Set<UUID> agencies,
        String text,
        String type,
        Standing standing,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Which results, as people ask for them. */
    public enum Standing {
        ALL,
        /** Nobody confirmed an e-file of it yet, and it holds. */
        AWAITING,
        DIGITISED,
        /** Holds, on the day on which it is asked. */
        IN_FORCE,
        /** Expired, replaced or withdrawn. */
        OVER
    }

    public ResultFilter {
        agencies = Set.copyOf(agencies);
    }
}
