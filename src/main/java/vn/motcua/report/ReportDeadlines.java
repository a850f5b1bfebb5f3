package vn.motcua.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.law.LawFile;

/**
 * By when each level is to send its report: the day that is set for it, yet at the earliest one
 * working day after the cut-off, and on a rest day the next that is worked. Pure.
 */
@LegalBasis({"nd-09-2019#8.5", "bo-luat-dan-su-2015#148.5"})
public final class ReportDeadlines {

    private static final String FILE = "law/reports/deadlines.yaml";

    /** One day of the last month of a period. */
    record Row(
            Tier level,
            int day,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean verified,
            String source) {

        private boolean holds(Tier tier, LocalDate on) {
            return level == tier
                    && !on.isBefore(validFrom)
                    && (validTo == null || !on.isAfter(validTo));
        }
    }

    private final List<Row> rows;

    ReportDeadlines(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** As the law folder has them. */
    public static ReportDeadlines ofTheLaw() {
        return new ReportDeadlines(LawFile.rows(FILE, Row[].class));
    }

    public SendBy of(Tier tier, Period period, WorkCalendar calendar) {
        Row row = row(tier, period.to());
        YearMonth month = period.lastMonth();
        LocalDate set = month.atDay(Math.min(row.day(), month.lengthOfMonth()));
        LocalDate earliest = calendar.plusWorkingDays(period.to(), 1);
        LocalDate day = calendar.plusWorkingDays(set.isBefore(earliest) ? earliest : set, 0);
        return new SendBy(day, !day.equals(set), row.verified(), row.source());
    }

    private Row row(Tier tier, LocalDate on) {
        return rows.stream()
                .filter(one -> one.holds(tier, on))
                .findFirst()
                .or(() ->
                        rows.stream()
                                .filter(one -> one.level() == tier)
                                .min(Comparator.comparing(Row::validFrom)))
                .orElseThrow(() -> new IllegalStateException("No deadline of " + tier));
    }
}
