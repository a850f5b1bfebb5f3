package vn.motcua.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as plans write them; the plan is of 3 March 2022. */
class TimeTextTest {

    private static final LocalDate PLAN = LocalDate.of(2022, 3, 3);

    private static TimeText.Result read(String text) {
        return TimeText.read(text, PLAN, 2022, true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Trước 10/3/2022                     | 2022-03-03 | 2022-03-09
                    Trước ngày 10/3/2022                | 2022-03-03 | 2022-03-09
                    trước ngày 10 tháng 3 năm 2022      | 2022-03-03 | 2022-03-09
                    Trước 10/3                          | 2022-03-03 | 2022-03-09
                    Hoàn thành trước ngày 30-6-2022     | 2022-03-03 | 2022-06-29
                    Trước tháng 6/2022                  | 2022-03-03 | 2022-05-31
                    Chậm nhất 10/3/2022                 | 2022-03-03 | 2022-03-10
                    Đến hết ngày 30/6/2022              | 2022-03-03 | 2022-06-30
                    15/4/2022                           | 2022-03-03 | 2022-04-15
                    Từ 01/4/2022 đến 31/5/2022          | 2022-04-01 | 2022-05-31
                    Từ 01/4 đến 31/5/2022               | 2022-04-01 | 2022-05-31
                    Tháng 6 năm 2022                    | 2022-06-01 | 2022-06-30
                    Tháng 06/2022                       | 2022-06-01 | 2022-06-30
                    Tháng 2 năm 2024                    | 2024-02-01 | 2024-02-29
                    Trong tháng 8                       | 2022-08-01 | 2022-08-31
                    Tháng 3 đến Tháng 5 năm 2022        | 2022-03-01 | 2022-05-31
                    Từ tháng 3 đến hết tháng 5/2022     | 2022-03-01 | 2022-05-31
                    Tháng 3-5/2022                      | 2022-03-01 | 2022-05-31
                    Quý II năm 2022                     | 2022-04-01 | 2022-06-30
                    Quý 2/2022                          | 2022-04-01 | 2022-06-30
                    Quý II, quý III năm 2022            | 2022-04-01 | 2022-09-30
                    Quý III và IV                       | 2022-07-01 | 2022-12-31
                    6 tháng đầu năm                     | 2022-01-01 | 2022-06-30
                    6 tháng cuối năm 2022               | 2022-07-01 | 2022-12-31
                    Trong năm 2022                      | 2022-01-01 | 2022-12-31
                    Cả năm                              | 2022-01-01 | 2022-12-31
                    """)
    void periods(String text, LocalDate first, LocalDate last) {
        assertThat(read(text).term()).isEqualTo(new Term(first, last, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thường xuyên trong năm 2022",
                "Thường xuyên",
                "Hằng quý",
                "Liên tục trong năm 2022"
            })
    void whatGoesOnAllTheTimeRunsFromThePlanToTheEndOfItsYear(String text) {
        assertThat(read(text).term()).isEqualTo(new Term(PLAN, LocalDate.of(2022, 12, 31), true));
    }

    @Test
    void beforeMayTakeTheDayIn() {
        assertThat(TimeText.read("Trước 10/3/2022", PLAN, 2022, false).term())
                .isEqualTo(new Term(PLAN, LocalDate.of(2022, 3, 10), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trước 31/02/2022",
                "30/2/2022",
                "Trước 10/13/2022",
                "Tháng 13 năm 2022",
                "Tháng 0/2022",
                "Tháng 5 đến Tháng 3 năm 2022"
            })
    void daysThatNoCalendarHas(String text) {
        assertThat(read(text).state()).isEqualTo(TimeText.State.IMPOSSIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Theo yêu cầu", "Sau khi có hướng dẫn", "Theo kế hoạch của tỉnh", "?"})
    void wordsWithoutATime(String text) {
        assertThat(read(text).state()).isEqualTo(TimeText.State.UNREADABLE);
        assertThat(read(text).found()).isEmpty();
    }
}
