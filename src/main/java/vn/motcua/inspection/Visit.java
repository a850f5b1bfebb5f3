package vn.motcua.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One unit inspected within a round (cuộc kiểm tra).
 *
 * @param planned the row of the plan that it carries out; absent outside of plans
 * @param time the days for which it is set
 * @param acts in the order in which they were taken
 */
public record Visit(
        UUID id,
        UUID round,
        UUID unit,
        @Nullable UUID planned,
        InspectionWay way,
        Span time,
        VisitState state,
        List<VisitAct> acts) {

    public Visit {
        acts = List.copyOf(acts);
    }

    public Optional<VisitAct> first(VisitStep step) {
        return acts.stream().filter(act -> act.step() == step).findFirst();
    }

    public Optional<VisitAct> last(VisitStep step) {
        return acts.stream().filter(act -> act.step() == step).reduce((a, b) -> b);
    }

    public List<VisitAct> minutes() {
        return acts.stream().filter(act -> act.step() == VisitStep.MINUTE).toList();
    }

    public Optional<LocalDate> notifiedOn() {
        return first(VisitStep.NOTIFY).map(VisitAct::day);
    }

    public Optional<LocalDate> begunOn() {
        return first(VisitStep.BEGIN).map(VisitAct::day);
    }

    public Optional<LocalDate> endedOn() {
        return first(VisitStep.END).map(VisitAct::day);
    }

    public Optional<LocalDate> receivedOn() {
        return first(VisitStep.RECEIVE).map(VisitAct::day);
    }

    /** When the unit first reported on the conclusion, whatever became of the report. */
    public Optional<LocalDate> remediedOn() {
        return first(VisitStep.REMEDY).map(VisitAct::day);
    }

    /** When the unit handed in the report that was accepted. */
    public Optional<LocalDate> acceptedReportOn() {
        return last(VisitStep.ACCEPT)
                .flatMap(accepted ->
                        acts.stream()
                                .filter(act -> act.step() == VisitStep.REMEDY)
                                .filter(act -> act.position() < accepted.position())
                                .map(VisitAct::day)
                                .reduce((a, b) -> b));
    }

    /** Whether the unit may know of it: it was told, or the team is there. */
    public boolean isKnownToUnit() {
        return notifiedOn().isPresent();
    }

    /** Whether anybody is still to come: neither over nor called off. */
    public boolean takesTime() {
        return state != VisitState.CANCELLED;
    }
}
