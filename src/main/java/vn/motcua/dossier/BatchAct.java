package vn.motcua.dossier;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.StepAction;

/** What may be done with many tasks at once, in the order in which a page offers it. */
public enum BatchAct {
    DECIDE(StepAction.DECIDE),
    RESULT(StepAction.RECORD_RESULT),
    HAND_BACK(StepAction.HAND_BACK),
    FORWARD(StepAction.FORWARD),
    TAKE(null),
    RETURN(StepAction.RETURN);

    private final @Nullable StepAction action;

    BatchAct(@Nullable StepAction action) {
        this.action = action;
    }

    /** What the step must allow; none for an act that any task bears. */
    @Nullable StepAction action() {
        return action;
    }

    /** Whether a late dossier's act of this kind carries the apology that is missing. */
    boolean mayOweApology() {
        return this == FORWARD || this == DECIDE;
    }

    /** Whether the dossier leaves for another step, which may be another agency's. */
    boolean passesOn() {
        return mayOweApology() || this == RESULT || this == RETURN;
    }

    /** As forms and messages call it, such as {@code hand-back}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<BatchAct> of(String word) {
        return Stream.of(values()).filter(a -> a.word().equals(word)).findFirst();
    }
}
