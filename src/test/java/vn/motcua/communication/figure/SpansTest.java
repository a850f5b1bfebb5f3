package vn.motcua.communication.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Months and quarters of periods, cut to the period and to what has begun. */
class SpansTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-01-01 | 2022-12-31 | 2022-05-31 | 01/2022 02/2022 03/2022 04/2022 05/2022 | I/2022 II/2022",
                "2021-12-15 | 2022-02-14 | 2022-05-31 | 12/2021 01/2022 02/2022 | IV/2021 I/2022",
                "2022-06-01 | 2022-06-30 | 2022-06-01 | 06/2022 | II/2022",
                "2022-07-01 | 2022-07-31 | 2022-06-30 | '' | ''"
            })
    void theyAre(LocalDate from, LocalDate to, LocalDate today, String months, String quarters) {
        assertThat(names(Spans.months(from, to, today))).isEqualTo(months);
        assertThat(names(Spans.quarters(from, to, today))).isEqualTo(quarters);
        Spans.quarters(from, to, today)
                .forEach(one -> {
                    assertThat(one.from()).isAfterOrEqualTo(from);
                    assertThat(one.to()).isBeforeOrEqualTo(to);
                });
    }

    private static String names(List<Spans.Span> spans) {
        return String.join(" ", spans.stream().map(Spans.Span::name).toList());
    }
}
