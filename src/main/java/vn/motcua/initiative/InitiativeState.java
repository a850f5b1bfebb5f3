package vn.motcua.initiative;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Where an initiative stands, and what may be done with it there. */
public enum InitiativeState {
    DRAFT,
    SUBMITTED,
    /** Given back to whoever proposed it, with a reason. */
    RETURNED,
    WITHDRAWN,
    /** Taken in by the control office and with its assessors. */
    RECEIVED,
    REFUSED,
    ACCEPTED,
    /** The same as another one, with which it goes on. */
    JOINED,
    /** In a list that is to be sent up. */
    LISTED,
    SENT,
    RECOGNISED,
    /** Tried out by word from above. */
    PILOTED,
    NOT_RECOGNISED,
    APPLIED;

    private static final Map<InitiativeState, Map<InitiativeStep, InitiativeState>> NEXT =
            new EnumMap<>(InitiativeState.class);

    static {
        on(DRAFT, InitiativeStep.SUBMIT, SUBMITTED);
        on(DRAFT, InitiativeStep.WITHDRAW, WITHDRAWN);
        on(RETURNED, InitiativeStep.SUBMIT, SUBMITTED);
        on(RETURNED, InitiativeStep.WITHDRAW, WITHDRAWN);
        on(SUBMITTED, InitiativeStep.RECEIVE, RECEIVED);
        on(SUBMITTED, InitiativeStep.RETURN, RETURNED);
        on(SUBMITTED, InitiativeStep.WITHDRAW, WITHDRAWN);
        on(RECEIVED, InitiativeStep.ACCEPT, ACCEPTED);
        on(RECEIVED, InitiativeStep.RETURN, RETURNED);
        on(RECEIVED, InitiativeStep.REFUSE, REFUSED);
        on(ACCEPTED, InitiativeStep.LIST, LISTED);
        on(ACCEPTED, InitiativeStep.JOIN, JOINED);
        on(LISTED, InitiativeStep.UNLIST, ACCEPTED);
        on(LISTED, InitiativeStep.SEND, SENT);
        on(SENT, InitiativeStep.RECOGNISE, RECOGNISED);
        on(SENT, InitiativeStep.PILOT, PILOTED);
        on(SENT, InitiativeStep.DENY, NOT_RECOGNISED);
        on(PILOTED, InitiativeStep.APPLY, PILOTED);
        on(PILOTED, InitiativeStep.RECOGNISE, RECOGNISED);
        on(PILOTED, InitiativeStep.DENY, NOT_RECOGNISED);
        on(RECOGNISED, InitiativeStep.APPLY, APPLIED);
        on(APPLIED, InitiativeStep.APPLY, APPLIED);
    }

    private static void on(InitiativeState from, InitiativeStep step, InitiativeState to) {
        NEXT.computeIfAbsent(from, one -> new EnumMap<>(InitiativeStep.class)).put(step, to);
    }

    /** Where a step leads from here; empty where it cannot be taken. */
    public Optional<InitiativeState> after(InitiativeStep step) {
        return Optional.ofNullable(NEXT.getOrDefault(this, Map.of()).get(step));
    }

    /** Whether its words may still be changed. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }
}
