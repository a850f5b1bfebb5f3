package vn.motcua.catalog.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Step;
import vn.motcua.kernel.LegalBasis;

/**
 * What the allowances of a process add up to beside the limits of its procedure.
 *
 * @param longest the row ids of the longest way
 * @param hours working hours along it
 * @param days the same in working days of the receiving agency
 * @param limitHours what the most generous case allows, in working hours
 * @param fits whether the process check lets the times through
 */
@LegalBasis("nd-61-2018#19")
public record ProcessTimes(
        List<String> longest,
        BigDecimal hours,
        BigDecimal days,
        BigDecimal limitHours,
        boolean fits) {

    public ProcessTimes {
        longest = List.copyOf(longest);
    }

    /**
     * Nothing for a table that is not well formed, or a procedure without limits.
     *
     * @param dailyMinutes minutes in one working day
     */
    public static Optional<ProcessTimes> of(
            InternalProcess process, ProcedureVersion version, int dailyMinutes) {
        Rows rows = new Rows(process, Map.of());
        WorkMinutes minutes = new WorkMinutes(dailyMinutes);
        LongSummaryStatistics limits = TimeRule.limits(minutes, version);
        if (limits.getCount() == 0
                || !RowRules.check(rows).isEmpty()
                || !ParallelRules.check(rows).isEmpty()) {
            return Optional.empty();
        }
        Paths paths = new Paths(process, minutes);
        Paths.Path longest = paths.longest();
        return Optional.of(
                new ProcessTimes(
                        longest.steps().stream().map(Step::id).toList(),
                        WorkMinutes.hours(longest.minutes()),
                        minutes.days(longest.minutes()),
                        WorkMinutes.hours(limits.getMax()),
                        TimeRule.check(rows, paths, version).isEmpty()));
    }
}
