package vn.motcua.measure.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.testing.Seeded;

/** What forecasts say of years whose end is known. */
class ForecastingTest {

    private static final ForecastRules RULES = new ForecastRules(3, 30, 80);
    private static final LocalDate END = LocalDate.of(2022, 12, 31);

    private static Tally month(int month, long above, long below) {
        LocalDate first = LocalDate.of(2022, month, 1);
        return new Tally(first, first.plusMonths(1).minusDays(1), above, below);
    }

    private static History only(Tally... months) {
        return new History(List.of(months), List.of(), new TreeMap<>());
    }

    /** How often the end lay in the interval, and by how much the middle was off. */
    private static final class Score {
        private int made;
        private int held;
        private double off;
        private double offAsItStands;
        private double width;

        void add(Forecast one, double came, double stands) {
            made++;
            held += came >= one.low() && came <= one.high() ? 1 : 0;
            off += Math.abs(one.value() - came);
            offAsItStands += Math.abs(stands - came);
            width += one.high() - one.low();
        }

        double coverage() {
            return 100.0 * held / made;
        }

        String line() {
            return "%5d forecasts, %4.1f %% in the interval, off by %4.2f points (as it stands %4.2f), %5.2f wide"
                    .formatted(made, coverage(), off / made, offAsItStands / made, width / made);
        }
    }

    @Test
    void generatedYearsEndWithinTheIntervalAboutAsOftenAsItSays() {
        Seeded random = Seeded.fresh();
        Score all = new Score();
        for (int months : List.of(3, 6, 9, 11)) {
            Score with = new Score();
            Score without = new Score();
            for (int i = 0; i < 400; i++) {
                Years years = new Years(random);
                score(years, years.after(months), months, List.of(all, with));
                score(years, years.withoutYearAgo(months), months, List.of(all, without));
            }
            System.out.println("After " + months + " months with a year ago:    " + with.line());
            System.out.println("After " + months + " months without a year ago: " + without.line());
        }
        System.out.println("All:                                " + all.line());
        assertThat(all.made).isGreaterThan(2_500);
        assertThat(all.coverage()).isBetween(73.0, 87.0);
        assertThat(all.off / all.made).isLessThan(4);
    }

    private static void score(Years years, History history, int months, List<Score> scores) {
        Forecasting.of(history, years.end(), RULES)
                .ifPresent(one ->
                        scores.forEach(
                                score -> score.add(one, years.came(), years.stands(months))));
    }

    @ParameterizedTest
    @CsvSource({"2, 20, false", "3, 10, true", "3, 9, false"})
    void tooLittleIsNotForecast(int months, int each, boolean made) {
        List<Tally> so = new ArrayList<>();
        for (int month = 1; month <= months; month++) {
            so.add(month(month, each / 2, each));
        }
        assertThat(
                        Forecasting.of(new History(so, List.of(), new TreeMap<>()), END, RULES)
                                .isPresent())
                .isEqualTo(made);
    }

    @Test
    void monthsBeforeTheFirstCaseSayNothing() {
        Forecast late =
                Forecasting.of(
                                only(
                                        month(1, 0, 0),
                                        month(2, 0, 0),
                                        month(3, 60, 100),
                                        month(4, 60, 100),
                                        month(5, 60, 100)),
                                END,
                                RULES)
                        .orElseThrow();
        Forecast whole =
                Forecasting.of(
                                only(month(3, 60, 100), month(4, 60, 100), month(5, 60, 100)),
                                END,
                                RULES)
                        .orElseThrow();

        assertThat(late).isEqualTo(whole);
        assertThat(late.value()).isCloseTo(60, within(0.2));
        assertThat(late.low()).isLessThan(late.value());
        assertThat(late.high()).isGreaterThan(late.value());
    }

    @Test
    void aPeriodThatIsOverIsNotForecast() {
        Tally[] year = new Tally[12];
        for (int month = 1; month <= 12; month++) {
            year[month - 1] = month(month, 50, 100);
        }
        assertThat(Forecasting.of(only(year), END, RULES)).isEmpty();
    }

    @Test
    void whoeverWasNearestBeforeIsBelieved() {
        TreeMap<LocalDate, List<Tally>> then = new TreeMap<>();
        List<Tally> now =
                List.of(
                        month(1, 10, 100),
                        month(2, 10, 100),
                        month(3, 10, 100),
                        month(4, 90, 100),
                        month(5, 90, 100),
                        month(6, 90, 100),
                        month(7, 90, 100),
                        month(8, 90, 100));
        for (int months = 1; months < now.size(); months++) {
            then.put(now.get(months - 1).to(), now.subList(0, months));
        }
        Forecast forecast =
                Forecasting.of(new History(now, List.of(), then), END, RULES).orElseThrow();

        assertThat(forecast.method()).isEqualTo(Method.LATELY);
        assertThat(forecast.past()).hasSize(7);
        assertThat(forecast.past().getLast().came()).isCloseTo(60, within(0.01));
        double error = forecast.pastError().orElseThrow();
        assertThat(error)
                .isCloseTo(
                        forecast.past().stream()
                                        .mapToDouble(one -> Math.abs(one.said() - one.came()))
                                        .sum()
                                / 7,
                        within(1e-9));
        assertThat(forecast.value()).as("and it goes on so").isBetween(65.0, 75.0);
    }

    @Test
    void aSeasonThatWasThereLastYearIsSeen() {
        List<Tally> lastYear = new ArrayList<>();
        List<Tally> now = new ArrayList<>();
        TreeMap<LocalDate, List<Tally>> then = new TreeMap<>();
        for (int month = 1; month <= 12; month++) {
            long above = month <= 6 ? 50 : 100;
            LocalDate first = LocalDate.of(2021, month, 1);
            lastYear.add(new Tally(first, first.plusMonths(1).minusDays(1), above, 100));
            if (month <= 8) {
                now.add(month(month, above, 100));
                then.put(now.getLast().to(), List.copyOf(now));
            }
        }
        then.remove(now.getLast().to());
        Optional<Forecast> forecast = Forecasting.of(new History(now, lastYear, then), END, RULES);

        assertThat(forecast)
                .hasValueSatisfying(one -> {
                    assertThat(one.method()).isEqualTo(Method.LAST_YEAR);
                    assertThat(one.value()).isCloseTo(75, within(1.0));
                });
    }

    @Test
    void anIntervalThatLiesUnderTheThresholdMissesIt() {
        Forecast forecast = new Forecast(END, 40, 35, 49.9, 80, Method.SO_FAR, List.of());

        assertThat(forecast.misses(50)).isTrue();
        assertThat(forecast.misses(49.9)).isFalse();
        assertThat(forecast.pastError()).isEmpty();
    }
}
