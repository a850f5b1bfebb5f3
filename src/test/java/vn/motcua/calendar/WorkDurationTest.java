package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.calendar.WorkDuration.Unit;
import vn.motcua.testing.Seeded;

class WorkDurationTest {

    private static final Locale VIETNAMESE = Locale.of("vi");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 ngày làm việc    | 3    | WORKING_DAY",
                "03 ngày làm việc   | 3    | WORKING_DAY",
                "15 ngày            | 15   | CALENDAR_DAY",
                "4 giờ làm việc     | 4    | WORKING_HOUR",
                "0,5 ngày làm việc  | 0.5  | WORKING_DAY",
                "0.5 ngày làm việc  | 0.5  | WORKING_DAY",
                "1/2 ngày làm việc  | 0.5  | WORKING_DAY",
                "1,50 giờ làm việc  | 1.5  | WORKING_HOUR",
                "1 tháng            | 1    | MONTH",
                "10 ngày            | 10   | CALENDAR_DAY",
                "Trong ngày         | 0    | SAME_DAY",
                "3  Ngày làm  việc  | 3    | WORKING_DAY",
                "3ngày              | 3    | CALENDAR_DAY",
            })
    void readsLimitsAsTheLawWritesThem(String text, BigDecimal amount, Unit unit) {
        assertThat(WorkDuration.parse(text)).isEqualTo(new WorkDuration(amount, unit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 giờ             | calendar.hour-unclear",
                "4h                | calendar.hour-unclear",
                "8                 | calendar.duration-without-unit",
                "ngày              | calendar.duration-unreadable",
                "ba ngày           | calendar.duration-unreadable",
                "3 tuần            | calendar.duration-unreadable",
                "-3 ngày           | calendar.duration-unreadable",
                "3 ngày 2 giờ      | calendar.duration-unreadable",
                "1.000 ngày        | calendar.duration-unreadable",
                "0 ngày làm việc   | calendar.amount-impossible",
                "0,0 giờ làm việc  | calendar.amount-impossible",
                "1,5 tháng         | calendar.amount-impossible",
            })
    void refusesWhatItWouldHaveToGuess(String text, String code) {
        assertThatThrownBy(() -> WorkDuration.parse(text)).hasMessage(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "không quy định"})
    void refusesAnEmptyLimit(String text) {
        assertThatThrownBy(() -> WorkDuration.parse(text))
                .hasMessage("calendar.duration-unreadable");
    }

    @ParameterizedTest
    @CsvSource({
        "'3 ngày làm việc', '3 ngày làm việc', '3 working days'",
        "'1 ngày làm việc', '1 ngày làm việc', '1 working day'",
        "'0,5 ngày làm việc', '0,5 ngày làm việc', '0.5 working days'",
        "'20 ngày', '20 ngày', '20 days'",
        "'01 tháng', '1 tháng', '1 month'",
        "'8 giờ làm việc', '8 giờ làm việc', '8 working hours'",
        "'trong ngày', 'trong ngày', 'same day'",
    })
    void saysItselfInBothLanguages(String text, String vietnamese, String english) {
        WorkDuration duration = WorkDuration.parse(text);

        assertThat(duration.text(VIETNAMESE)).isEqualTo(vietnamese);
        assertThat(duration.text(Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    void whatItSaysItCanRead() {
        Seeded.check(
                500,
                seeded -> {
                    Unit unit = seeded.oneOf(Unit.values());
                    int scale = unit == Unit.MONTH ? 0 : seeded.between(0, 2);
                    WorkDuration duration =
                            unit == Unit.SAME_DAY
                                    ? WorkDuration.sameDay()
                                    : new WorkDuration(
                                            BigDecimal.valueOf(seeded.between(1, 9_999), scale),
                                            unit);

                    assertThat(WorkDuration.parse(duration.text(VIETNAMESE))).isEqualTo(duration);
                });
    }

    @Test
    void equalAmountsAreEqualHoweverWritten() {
        assertThat(new WorkDuration(new BigDecimal("10.00"), Unit.WORKING_DAY))
                .isEqualTo(WorkDuration.workingDays(10))
                .hasSameHashCodeAs(WorkDuration.workingDays(10));
    }
}
