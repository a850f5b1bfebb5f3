package vn.motcua.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.law.DatedRows;
import vn.motcua.measure.indicator.IndicatorRules;

/** What is asked of reviews, by year and day; before any rule the first holds. */
@Component
public class ReviewLimits {

    private static final DatedRows ROWS = DatedRows.read("review");

    private final IndicatorRules readings;

    ReviewLimits(IndicatorRules readings) {
        this.readings = readings;
    }

    /** Both tests of the plan of a year. */
    public CutTests tests(Cut cut, int year) {
        LocalDate on = lastDay(year);
        DatedRows.Values values = ROWS.onOrFirst(on);
        return new CutTests(
                cut,
                countBy(on),
                values.number("cut-regulations-least"),
                values.number("cut-cost-least"));
    }

    /** The official reading of what a regulation is: that of indicator II.1-a. */
    private Cut.CountBy countBy(LocalDate on) {
        String official = readings.official("II.1-a", on).orElse(Cut.CountBy.ITEMS.reading());
        return Stream.of(Cut.CountBy.values())
                .filter(one -> one.reading().equals(official))
                .findFirst()
                .orElseThrow();
    }

    /** The last day on which sheets of a year are approved in time. */
    public LocalDate sheetsBy(int year) {
        return day("review-sheets-by", year);
    }

    /** The last day on which units' reports come in time. */
    public LocalDate reportsBy(int year) {
        return day("review-reports-by", year);
    }

    /** The last day on which the consolidated report goes to the province in time. */
    public LocalDate wholeBy(int year) {
        return day("review-whole-by", year);
    }

    private static LocalDate day(String key, int year) {
        return MonthDay.parse("--" + ROWS.onOrFirst(lastDay(year)).text(key)).atYear(year);
    }

    private static LocalDate lastDay(int year) {
        return LocalDate.of(year, 12, 31);
    }

    /**
     * What somebody earns in a working hour by published figures.
     *
     * @param source the figure that it comes from
     */
    public record Income(BigDecimal dong, String source) {}

    /** Of the plans of a year; absent where no figure of the year is kept. */
    @LegalBasis("tt-02-2017#27")
    public Optional<Income> hourlyIncome(int year) {
        DatedRows.Values values = ROWS.on(lastDay(year));
        return values.find("hourly-income")
                .map(text ->
                        new Income(
                                new BigDecimal(text),
                                values.find("hourly-income-from").orElse("")));
    }

    /** Fewer dossiers foretell nothing. */
    public int leastSample(LocalDate on) {
        return ROWS.onOrFirst(on).number("what-if-least-sample");
    }

    /** So many of an agency's last dossiers are looked at. */
    public int lookedAt(LocalDate on) {
        return ROWS.onOrFirst(on).number("what-if-dossiers");
    }
}
