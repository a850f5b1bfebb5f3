package vn.motcua.catalog.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultsTextTest {

    private static final String TAIL = "Từ khóaKhông có thông tinMô tảKhông có thông tin";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Giấy phépMã: KQ.G01.000043                          | KQ.G01.000043 Giấy phép
                    Giấy phépMã: KQ.G01.000043văn bản từ chốiMã: KQ.H19.000559 | KQ.G01.000043 Giấy phép, KQ.H19.000559 văn bản từ chối
                    Giấy thông hành.Mã: KQ.G01.00279                    | KQ.G01.00279 Giấy thông hành.
                    Quyết địnhMã: 000.00.00.G04-KQ3010                  | 000.00.00.G04-KQ3010 Quyết định
                    Chứng nhậnMã: KQ-G12.0001660Thông báoMã: KQ.G12.000281 | KQ-G12.0001660 RESULT_CODE_UNCLEAR Chứng nhận, KQ.G12.000281 Thông báo
                    Quyết địnhMã: rjwegefu                              | RESULT_CODE_UNCLEAR Quyết định
                    ...Mã: KQ.G01.000279                                | KQ.G01.000279 ... RESULT_NAME_UNCLEAR
                    """)
    void namesAndCodesArePartedAgain(String text, String expected) {
        assertThat(said(ResultsText.read(text + TAIL))).isEqualTo(expected);
    }

    @Test
    void aColumnWithoutResultsIsDoubted() {
        assertThat(ResultsText.read("").doubt()).isEqualTo(Doubt.RESULTS_MISSING);
    }

    private static String said(Listed<Result> results) {
        return results.rows().stream()
                .map(result ->
                        result.code().value()
                                + doubt(result.code())
                                + " "
                                + result.name().value()
                                + doubt(result.name()))
                .map(String::strip)
                .collect(Collectors.joining(", "));
    }

    private static String doubt(Recovered<?> recovered) {
        return recovered.doubt() == null ? "" : " " + recovered.doubt();
    }
}
