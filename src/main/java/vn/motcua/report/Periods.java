package vn.motcua.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.law.LawFile;

/**
 * When periods of reporting begin and end: each on the day after the one before it, whatever the
 * cut-off was then. Pure.
 */
@LegalBasis("nd-09-2019#12")
public final class Periods {

    private static final String FILE = "law/reports/cutoffs.yaml";
    private static final Pattern CODE = Pattern.compile("(\\d{4})-([MQHY])(\\d{0,2})");

    /**
     * On which day of its last month a period ends.
     *
     * @param day longer than the month means its last day
     */
    record CutOff(
            int day, LocalDate validFrom, @Nullable LocalDate validTo, String source, String note) {

        private boolean holds(YearMonth month) {
            LocalDate last = month.atEndOfMonth();
            return !last.isBefore(validFrom) && (validTo == null || !last.isAfter(validTo));
        }
    }

    private final List<CutOff> rows;

    Periods(List<CutOff> rows) {
        this.rows = List.copyOf(rows);
    }

    /** As the law folder has them. */
    public static Periods ofTheLaw() {
        return new Periods(LawFile.rows(FILE, CutOff[].class));
    }

    public Period of(PeriodKind kind, int year, int number) {
        YearMonth last = YearMonth.of(year, number * kind.months());
        YearMonth before = last.minusMonths(kind.months());
        return new Period(kind, year, number, end(before).plusDays(1), end(last));
    }

    /** As {@link Period#code} writes it; nothing for what is no code. */
    public Optional<Period> byCode(String code) {
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        PeriodKind kind =
                Arrays.stream(PeriodKind.values())
                        .filter(one -> one.letter().equals(matcher.group(2)))
                        .findFirst()
                        .orElseThrow();
        int number = matcher.group(3).isEmpty() ? 1 : Integer.parseInt(matcher.group(3));
        boolean year = Integer.parseInt(matcher.group(1)) > 0;
        return number < 1 || number > kind.inYear() || !year
                ? Optional.empty()
                : Optional.of(of(kind, Integer.parseInt(matcher.group(1)), number))
                        .filter(period -> period.code().equals(code));
    }

    /** The one that a day lies in. */
    public Period containing(PeriodKind kind, LocalDate day) {
        Period period = of(kind, day.getYear(), (day.getMonthValue() - 1) / kind.months() + 1);
        return day.isAfter(period.to()) ? next(period) : period;
    }

    /** The last period that was over before a day and for which a report is due; the shortest. */
    public Period lastDue(Regime regime, LocalDate day) {
        return regime.due().stream()
                .map(due -> lastDue(due, day))
                .max(
                        Comparator.comparing(Period::to)
                                .thenComparing(Period::kind, Comparator.reverseOrder()))
                .orElseThrow();
    }

    private Period lastDue(Regime.Due due, LocalDate day) {
        Period period = previous(containing(due.kind(), day));
        while (!due.numbers().contains(period.number())) {
            period = previous(period);
        }
        return period;
    }

    public Period next(Period period) {
        return period.number() == period.kind().inYear()
                ? of(period.kind(), period.year() + 1, 1)
                : of(period.kind(), period.year(), period.number() + 1);
    }

    public Period previous(Period period) {
        return period.number() == 1
                ? of(period.kind(), period.year() - 1, period.kind().inYear())
                : of(period.kind(), period.year(), period.number() - 1);
    }

    private LocalDate end(YearMonth month) {
        CutOff row =
                rows.stream()
                        .filter(one -> one.holds(month))
                        .findFirst()
                        .or(() -> rows.stream().min(Comparator.comparing(CutOff::validFrom)))
                        .orElseThrow(
                                () -> new IllegalStateException("No cut-off in the law folder"));
        return month.atDay(Math.min(row.day(), month.lengthOfMonth()));
    }
}
