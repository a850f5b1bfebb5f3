package vn.motcua.offsystem;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which lines are shown.
 *
 * @param units whose; never empty
 * @param states none for all that are cases, whatever was decided
 * @param kind absent for all, as field blank, list absent, text blank
 */
public record CaseFilter(
        Set<UUID> units,
        List<LineState> states,
        @Nullable ListKind kind,
        String field,
        @Nullable UUID list,
        String text) {

    private static final List<LineState> CASES =
            List.of(
                    LineState.PROPOSED,
                    LineState.OPEN,
                    LineState.CONFIRMED,
                    LineState.ENTERED,
                    LineState.DISMISSED);

    public CaseFilter {
        units = Set.copyOf(units);
        states = states.isEmpty() ? CASES : List.copyOf(states);
    }
}
