package vn.motcua.supervision;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where an opinion stands: the sum of its steps, stored nowhere. Late is none, but is seen. */
public enum OpinionState {
    DRAFT,
    SENT,
    RECEIVED,
    ANSWERED,
    /** The answer was given back, and another one is waited for. */
    RETURNED,
    ACCEPTED,
    WITHDRAWN;

    private static final Map<OpinionState, Map<OpinionStep, OpinionState>> NEXT =
            new EnumMap<>(OpinionState.class);

    static {
        on(DRAFT, OpinionStep.SEND, SENT);
        on(DRAFT, OpinionStep.WITHDRAW, WITHDRAWN);
        on(SENT, OpinionStep.RECEIVE, RECEIVED);
        for (OpinionState waiting : List.of(SENT, RECEIVED, RETURNED)) {
            on(waiting, OpinionStep.ANSWER, ANSWERED);
            on(waiting, OpinionStep.ASK, waiting);
            on(waiting, OpinionStep.GRANT, waiting);
            on(waiting, OpinionStep.REFUSE, waiting);
        }
        on(ANSWERED, OpinionStep.ACCEPT, ACCEPTED);
        on(ANSWERED, OpinionStep.RETURN, RETURNED);
        for (OpinionState sent : List.of(SENT, RECEIVED, ANSWERED, RETURNED)) {
            on(sent, OpinionStep.SHARE, sent);
            on(sent, OpinionStep.WITHDRAW, WITHDRAWN);
        }
        on(ACCEPTED, OpinionStep.SHARE, ACCEPTED);
    }

    private static void on(OpinionState from, OpinionStep step, OpinionState to) {
        NEXT.computeIfAbsent(from, one -> new EnumMap<>(OpinionStep.class)).put(step, to);
    }

    /** Where a step leads from here; empty where it cannot be taken. */
    public Optional<OpinionState> after(OpinionStep step) {
        return Optional.ofNullable(NEXT.getOrDefault(this, Map.of()).get(step));
    }

    /** Where steps lead from a draft. */
    static OpinionState of(List<OpinionAct> acts) {
        OpinionState at = DRAFT;
        for (OpinionAct act : acts) {
            at = at.after(act.step()).orElseThrow();
        }
        return at;
    }

    /** Whether its words may still be changed. */
    public boolean isOpen() {
        return this == DRAFT;
    }

    /** Whether an answer is waited for. */
    public boolean isWaiting() {
        return this == SENT || this == RECEIVED || this == RETURNED;
    }
}
