package vn.motcua.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.kernel.Zones;

/** What a morning makes of promises, at the borders of days and over a week-end. */
class MorningDayTest {

    private static MorningDay at(String now) {
        Instant moment = moment(now);
        return MorningDay.of(moment, WorkCalendar.ofTheLaw(Zones.dayOf(moment)));
    }

    private static Instant moment(String text) {
        return Zones.instantOf(LocalDateTime.parse(text));
    }

    /** 31/5/2022 is a Tuesday, 3/6 a Friday, 4/6 a Saturday. */
    @ParameterizedTest
    @CsvSource({
        "2022-05-31T08:30, 2022-05-30T17:00, LATE",
        "2022-05-31T08:30, 2022-05-31T08:29, LATE",
        "2022-05-31T08:30, 2022-05-31T08:30, TODAY",
        "2022-05-31T08:30, 2022-05-31T23:59, TODAY",
        "2022-05-31T08:30, 2022-06-01T00:00, NEXT",
        "2022-05-31T08:30, 2022-06-01T23:59, NEXT",
        "2022-05-31T08:30, 2022-06-02T00:00,",
        "2022-06-03T08:30, 2022-06-04T10:00, NEXT",
        "2022-06-03T08:30, 2022-06-06T17:00, NEXT",
        "2022-06-03T08:30, 2022-06-07T08:00,",
        "2022-06-04T08:30, 2022-06-04T17:00, TODAY",
        "2022-06-04T08:30, 2022-06-06T17:00, NEXT",
        "2022-05-31T08:30, , ",
    })
    void aPromisePressesByTheMomentAndTheWorkingDay(
            String now, @Nullable String promised, @Nullable Press press) {
        assertThat(at(now).running(promised == null ? null : moment(promised)).orElse(null))
                .isEqualTo(press);
    }

    @Test
    void theNextWorkingDayIsNamed() {
        assertThat(at("2022-06-03T08:30").next()).isEqualTo(LocalDate.of(2022, 6, 6));
    }

    @ParameterizedTest
    @CsvSource({"2022-05-01T08:30, false", "2022-05-01T08:29, true", "2022-05-30T08:30, false"})
    void aSuspensionPressesAfterItsDaysAlone(String since, boolean presses) {
        assertThat(at("2022-05-31T08:30").suspended(moment(since), 30).isPresent())
                .isEqualTo(presses);
    }
}
