package vn.motcua.inspection;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Where a visit stands, and what may be done there. */
public enum VisitState {
    PLANNED,
    NOTIFIED,
    /** Check-lists and sampled dossiers are being looked at. */
    RUNNING,
    ENDED,
    /** The unit has the conclusion and is to report on it. */
    RECEIVED,
    /** The unit reported. */
    REMEDIED,
    /** The report was accepted; recommendations may still be open. */
    ACCEPTED,
    CLOSED,
    CANCELLED;

    private static final Map<VisitState, Map<VisitStep, VisitState>> NEXT =
            new EnumMap<>(VisitState.class);

    static {
        on(PLANNED, VisitStep.NOTIFY, NOTIFIED);
        on(PLANNED, VisitStep.CANCEL, CANCELLED);
        on(NOTIFIED, VisitStep.SUBMIT, NOTIFIED);
        on(NOTIFIED, VisitStep.BEGIN, RUNNING);
        on(NOTIFIED, VisitStep.CANCEL, CANCELLED);
        on(RUNNING, VisitStep.MINUTE, RUNNING);
        on(RUNNING, VisitStep.END, ENDED);
        on(ENDED, VisitStep.OPINE, ENDED);
        on(ENDED, VisitStep.RECEIVE, RECEIVED);
        on(RECEIVED, VisitStep.REMEDY, REMEDIED);
        on(REMEDIED, VisitStep.RETURN, RECEIVED);
        on(REMEDIED, VisitStep.ACCEPT, ACCEPTED);
        on(ACCEPTED, VisitStep.CLOSE, CLOSED);
    }

    private static void on(VisitState from, VisitStep step, VisitState to) {
        NEXT.computeIfAbsent(from, one -> new EnumMap<>(VisitStep.class)).put(step, to);
    }

    /** Where a step leads from here; empty where it cannot be taken. */
    public Optional<VisitState> after(VisitStep step) {
        return Optional.ofNullable(NEXT.getOrDefault(this, Map.of()).get(step));
    }

    /** Whether the team has left, so that its findings stand. */
    public boolean isOver() {
        return this != CANCELLED && ordinal() >= ENDED.ordinal();
    }
}
