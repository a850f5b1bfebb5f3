package vn.motcua.catalog.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.LongSummaryStatistics;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.ProcessFinding;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.check.Paths.Path;
import vn.motcua.kernel.LegalBasis;

/**
 * The allowances along every path fit within the statutory limit. Where cases have limits of their
 * own, no path may be longer than the most generous of them, and some path must fit the strictest.
 */
@LegalBasis("nd-61-2018#19")
final class TimeRule {

    private TimeRule() {}

    static List<ProcessFinding> check(Rows rows, Paths paths, ProcedureVersion version) {
        LongSummaryStatistics limits = limits(paths.minutes(), version);
        List<ProcessFinding> findings = new ArrayList<>();
        if (limits.getCount() == 0) {
            return findings;
        }
        Path longest = paths.longest();
        Path shortest = paths.shortest();
        if (longest.minutes() > limits.getMax()) {
            findings.add(tooSlow(rows, paths, longest, limits.getMax()));
        } else if (shortest.minutes() > limits.getMin()) {
            findings.add(tooSlow(rows, paths, shortest, limits.getMin()));
        }
        return findings;
    }

    /** The limit of each case by its strictest channel; what has no limit is refused elsewhere. */
    static LongSummaryStatistics limits(WorkMinutes minutes, ProcedureVersion version) {
        return version.cases().stream()
                .flatMapToLong(one ->
                        version.channels().stream()
                                .flatMap(ch -> version.findLimit(one.id(), ch).stream())
                                .mapToLong(minutes::of)
                                .min()
                                .stream())
                .summaryStatistics();
    }

    private static ProcessFinding tooSlow(Rows rows, Paths paths, Path path, long limit) {
        Step slowest =
                path.steps().stream()
                        .max(Comparator.comparingLong(step -> paths.minutes().of(step.time())))
                        .orElseThrow();
        return new ProcessFinding.TooSlow(
                rows.ref(slowest),
                path.text(),
                WorkMinutes.hours(path.minutes()),
                WorkMinutes.hours(limit));
    }
}
