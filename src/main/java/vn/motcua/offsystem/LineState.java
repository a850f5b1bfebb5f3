package vn.motcua.offsystem;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a line of a list stands, and what may be done with it there. */
public enum LineState {
    /** Is a dossier of the system. */
    MATCHED,
    /** May be one; a person is to say. */
    PROPOSED,
    /** Matches nothing; a person is to say what it is. */
    OPEN,
    /** A dossier outside the system. */
    CONFIRMED,
    /** Was outside, and entered later. */
    ENTERED,
    /** No dossier. */
    DISMISSED;

    private static final Map<LineState, Map<LineStep, LineState>> NEXT =
            new EnumMap<>(LineState.class);

    static {
        on(PROPOSED, LineStep.TAKE, MATCHED);
        on(PROPOSED, LineStep.REFUSE, OPEN);
        on(OPEN, LineStep.TAKE, MATCHED);
        on(OPEN, LineStep.CONFIRM, CONFIRMED);
        on(OPEN, LineStep.DISMISS, DISMISSED);
        on(CONFIRMED, LineStep.LINK, ENTERED);
        on(MATCHED, LineStep.REOPEN, OPEN);
        on(CONFIRMED, LineStep.REOPEN, OPEN);
        on(ENTERED, LineStep.REOPEN, OPEN);
        on(DISMISSED, LineStep.REOPEN, OPEN);
        for (LineState state : List.of(PROPOSED, OPEN, CONFIRMED, ENTERED)) {
            on(state, LineStep.EXPLAIN, state);
        }
    }

    private static void on(LineState from, LineStep step, LineState to) {
        NEXT.computeIfAbsent(from, one -> new EnumMap<>(LineStep.class)).put(step, to);
    }

    /** Where a step leads from here; empty where it cannot be taken. */
    public Optional<LineState> after(LineStep step) {
        return Optional.ofNullable(NEXT.getOrDefault(this, Map.of()).get(step));
    }

    /** Steps that can be taken from here. */
    public List<LineStep> steps() {
        return Arrays.stream(LineStep.values()).filter(step -> after(step).isPresent()).toList();
    }

    /** Whether nobody has said yet what it is. */
    public boolean isUndecided() {
        return this == PROPOSED || this == OPEN;
    }
}
