package vn.motcua.measure.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.measure.AsKnown;

class IndicatorsTest {

    private static final LocalDate FROM = LocalDate.of(2022, 4, 1);
    private static final Asked ASKED =
            new Asked(java.util.Set.of(), FROM, FROM.plusDays(29), AsKnown.NOW);

    @ParameterizedTest
    @CsvSource({
        "SHARE, 60, 3, 5, REACHED",
        "SHARE, 60, 59999, 100000, MISSED",
        "SHARE, 50, 0, 0, NOT_ENOUGH_DATA",
        "COUNT, 1, 1, 1, REACHED",
        "COUNT, 1, 0, 1, MISSED",
        "MOST, 0, 0, 1, REACHED",
        "MOST, 0, 1, 1, MISSED",
        "TREND, 0, 5, 9, NOT_JUDGED"
    })
    void aVerdictComparesWhatIsNotRounded(
            Indicator.Kind kind, int threshold, long above, long below, Verdict expected) {
        Indicator indicator = indicator(kind, threshold, LocalDate.of(2022, 3, 3));

        Reading whole = new Reading("A", null, "", above, below);

        assertThat(Verdict.of(indicator, whole, FROM)).isEqualTo(expected);
    }

    @Test
    void aPeriodBeforeEveryThresholdIsNotJudged() {
        Indicator later = indicator(Indicator.Kind.SHARE, 60, LocalDate.of(2023, 1, 1));

        assertThat(Verdict.of(later, new Reading("A", null, "", 1, 1), FROM))
                .isEqualTo(Verdict.NOT_ENOUGH_DATA);
    }

    @Test
    void partsAddUpAndAShareOfNothingIsNone() {
        IndicatorSource source =
                source(
                        "PL2-4-c",
                        new Reading("A", new UUID(0, 1), "HT", 1, 2),
                        new Reading("A", new UUID(0, 2), "DD", 1, 1));
        Indicators indicators = indicators(source);

        Measured measured = indicators.measure(indicators.find("PL2-4-c").orElseThrow(), ASKED);

        assertThat(measured.official().orElseThrow().percent().orElseThrow().toString())
                .isEqualTo("66.67");
        assertThat(measured.verdict()).isEqualTo(Verdict.REACHED);
        assertThat(new Reading("A", null, "", 0, 0).percent()).isEmpty();
    }

    @Test
    void whatNothingCountsHasNoFigureAndNoVerdict() {
        Indicators indicators = indicators();

        Measured measured = indicators.measure(indicators.find("II.1-a").orElseThrow(), ASKED);

        assertThat(measured.hasSource()).isFalse();
        assertThat(measured.wholes()).isEmpty();
        assertThat(measured.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    }

    @Test
    void theRegistryHoldsEveryRowOfThePlan() {
        List<IndicatorRow> rows = Indicators.read();

        assertThat(rows)
                .extracting(IndicatorRow::row)
                .containsExactly(
                        "I.1", "I.3", "I.4", "II.1", "II.2", "II.3", "III.1", "III.2", "III.3",
                        "IV.1", "V.2", "VI.1", "VI.2", "VII.1", "VII.2", "VII.3", "PL2-1", "PL2-2",
                        "PL2-3", "PL2-4", "PL2-5", "PL2-6", "PL2-8", "PL2-9");
        assertThat(rows.stream().mapToInt(row -> row.indicators().size()).sum()).isEqualTo(83);
    }

    @Test
    void aSourceOfNothingRegisteredIsAFault() {
        assertThatThrownBy(() -> indicators(source("X.9-z"))).hasMessageContaining("X.9-z");
    }

    private static Indicator indicator(Indicator.Kind kind, int threshold, LocalDate from) {
        boolean share = kind == Indicator.Kind.SHARE;
        return new Indicator(
                "X",
                kind,
                "x",
                "x",
                "x",
                "x",
                "y",
                "y",
                List.of(
                        new Indicator.Threshold(
                                share ? threshold : null,
                                share ? null : threshold,
                                null,
                                from,
                                null,
                                null)),
                List.of(),
                null,
                null,
                false);
    }

    private static Indicators indicators(IndicatorSource... sources) {
        return new Indicators(List.of(sources), new IndicatorRules(), new PreparedReadings());
    }

    private static IndicatorSource source(String code, Reading... parts) {
        return new IndicatorSource() {
            @Override
            public String code() {
                return code;
            }

            @Override
            public List<Reading> read(Asked asked) {
                return List.of(parts);
            }

            @Override
            public Lines lines(Asked asked, Wanted wanted) {
                return Lines.NONE;
            }
        };
    }
}
