package vn.motcua.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "2022-03-03, ngày 03 tháng 3 năm 2022",
        "2022-01-31, ngày 31 tháng 01 năm 2022",
        "2022-02-09, ngày 09 tháng 02 năm 2022",
        "2022-12-10, ngày 10 tháng 12 năm 2022",
    })
    void guardsSmallDaysAndTheFirstTwoMonthsWithANought(LocalDate day, String words) {
        assertThat(Words.day(day)).isEqualTo(words);
    }

    @Test
    void tellsTheHourOfVietnam() {
        assertThat(Words.hourAndDay(Instant.parse("2022-05-31T23:30:00Z")))
                .isEqualTo("06 giờ 30 phút, ngày 01 tháng 6 năm 2022");
    }

    @Test
    void writesHourAndDayShortInACell() {
        Instant moment = Instant.parse("2022-03-03T01:05:00Z");

        assertThat(Words.cellHour(moment)).isEqualTo("08 giờ 05");
        assertThat(Words.cellDay(moment)).isEqualTo("03/3/2022");
        assertThat(Words.cellDay(Instant.parse("2022-01-31T18:00:00Z"))).isEqualTo("01/02/2022");
    }

    @Test
    void breaksALongNameInTwoEvenLines() {
        assertThat(Words.lines("BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ"))
                .containsExactly("BỘ PHẬN TIẾP NHẬN", "VÀ TRẢ KẾT QUẢ");
        assertThat(Words.lines("UBND XÃ TÙNG ẢNH")).containsExactly("UBND XÃ TÙNG ẢNH");
    }
}
