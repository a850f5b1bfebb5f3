package vn.motcua.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An initiative of reform (sáng kiến).
 *
 * @param unit in whose name it is proposed
 * @param list in which it goes up; absent while it is in none
 * @param joinedTo the one with which it goes on; absent where it goes on by itself
 * @param acts in the order in which they were taken
 */
public record Initiative(
        UUID id,
        UUID unit,
        UUID proposedBy,
        Instant begunAt,
        InitiativeState state,
        Proposal proposal,
        @Nullable UUID list,
        @Nullable UUID joinedTo,
        List<InitiativeAct> acts,
        List<Application> applications) {

    public Initiative {
        acts = List.copyOf(acts);
        applications = List.copyOf(applications);
    }

    /** The last time a step was taken. */
    public Optional<InitiativeAct> last(InitiativeStep step) {
        return acts.stream().filter(act -> act.step() == step).reduce((a, b) -> b);
    }

    /** The first day on which it was handed in; none while it is a draft. */
    public Optional<LocalDate> submittedOn() {
        return acts.stream()
                .filter(act -> act.step() == InitiativeStep.SUBMIT)
                .map(InitiativeAct::day)
                .findFirst();
    }

    /** The day on which it went up. */
    public Optional<LocalDate> sentOn() {
        return last(InitiativeStep.SEND).map(InitiativeAct::day);
    }

    /** The day on which it was recognised above; none where it was not. */
    public Optional<LocalDate> recognisedOn() {
        return last(InitiativeStep.RECOGNISE).map(InitiativeAct::day);
    }
}
