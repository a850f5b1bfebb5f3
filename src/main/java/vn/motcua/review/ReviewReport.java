package vn.motcua.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A report (báo cáo kết quả rà soát) as it was approved, with what became of it; one that comes
 * back is followed by another of the next round.
 *
 * @param whole whether it is the consolidated one of the plan
 * @param steps in the order in which they were done, never empty
 */
public record ReviewReport(
        UUID id,
        UUID plan,
        UUID unit,
        boolean whole,
        int round,
        ReportContent content,
        String digest,
        List<ReportStep> steps) {

    public ReviewReport {
        steps = List.copyOf(steps);
    }

    public ReportStep.Kind state() {
        return steps.getLast().kind();
    }

    public boolean isReturned() {
        return state() == ReportStep.Kind.RETURNED;
    }

    public Optional<ReportStep> step(ReportStep.Kind kind) {
        return steps.stream().filter(one -> one.kind() == kind).findFirst();
    }

    /** When that step was done. */
    public Optional<LocalDate> on(ReportStep.Kind kind) {
        return step(kind).map(ReportStep::on);
    }

    boolean isAccepted() {
        return step(ReportStep.Kind.ACCEPTED).isPresent();
    }
}
