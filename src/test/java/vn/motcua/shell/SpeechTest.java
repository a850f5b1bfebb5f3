package vn.motcua.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.kernel.Zones;

class SpeechTest {

    /** A Tuesday. */
    private static final Instant NOW = at("2022-05-31T08:00");

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
                    2022-05-31T14:00, hôm nay 14:00, today 14:00
                    2022-05-31T00:00, hôm nay 00:00, today 00:00
                    2022-05-30T23:59, hôm qua 23:59, yesterday 23:59
                    2022-06-01T07:30, ngày mai 07:30, tomorrow 07:30
                    2022-06-03T17:00, "thứ Sáu 03/06, 17:00", "Friday 03/06, 17:00"
                    2022-06-07T17:00, 17:00 07/06/2022, 17:00 07/06/2022
                    2022-05-29T17:00, 17:00 29/05/2022, 17:00 29/05/2022
                    """)
    void saysMomentsAsPeopleDo(String moment, String vietnamese, String english) {
        assertThat(new Speech(TestTexts.texts(), TestTexts.VIETNAMESE, NOW).when(at(moment)))
                .isEqualTo(vietnamese);
        assertThat(new Speech(TestTexts.texts(), TestTexts.ENGLISH, NOW).when(at(moment)))
                .isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-05-31T08:40, SOON, còn 40 phút",
        "2022-05-31T10:00, SOON, còn 2 giờ",
        "2022-06-01T08:00, ON_TIME, còn 24 giờ",
        "2022-06-05T08:00, ON_TIME, còn 5 ngày",
        "2022-05-31T08:00, SOON, còn 1 phút",
        "2022-05-31T07:59, LATE, quá hạn 1 phút",
        "2022-05-28T08:00, LATE, quá hạn 3 ngày"
    })
    void judgesADeadlineByTheClockOnTheWall(String due, Due.State state, String text) {
        Due said = new Speech(TestTexts.texts(), TestTexts.VIETNAMESE, NOW).due(at(due));

        assertThat(said.state()).isEqualTo(state);
        assertThat(said.text()).isEqualTo(text);
    }

    @Test
    void everyMeaningHasAShapeOfItsOwn() {
        assertThat(Due.State.values()).extracting(Due.State::shape).doesNotHaveDuplicates();
    }

    private static Instant at(String local) {
        return Zones.instantOf(LocalDateTime.parse(local));
    }
}
