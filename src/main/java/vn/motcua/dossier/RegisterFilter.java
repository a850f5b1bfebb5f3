package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to look for in the register (sổ theo dõi).
 *
 * @param agencies whose register; never empty
 * @param text words of a name, a number or a code, with or without diacritics; blank for all
 * @param procedures codes of the procedures wanted; empty for all
 * @param state which dossiers; days are days of receipt, both included
 */
public record RegisterFilter(
        Set<UUID> agencies,
        String text,
        State state,
        Set<String> procedures,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Where a dossier stands, as people ask for it. */
    public enum State {
        ALL,
        OPEN,
        LATE,
        /** The clock stands. */
        WAITING,
        RESOLVED,
        RETURNED,
        /** Ended without a result: refused, withdrawn, lapsed. */
        ENDED
    }

    public RegisterFilter {
        agencies = Set.copyOf(agencies);
        procedures = Set.copyOf(procedures);
    }
}
