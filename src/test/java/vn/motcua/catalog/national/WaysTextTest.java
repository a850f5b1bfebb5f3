package vn.motcua.catalog.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows as the national database really shows them; a doubt stands behind what it is about. */
class WaysTextTest {

    private static final String HEAD = "Hình thức nộpThời gianPhí, lệ phíMô tả";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Trực tiếp5 NgàyMiễn phí                                   | COUNTER 5 DAY [0]
                    Trực tuyến5 Ngày làm việcMiễn phí                         | ONLINE 5 WORKING_DAY [0]
                    Dịch vụ bưu chính0.5 Ngày làm việcMiễn phí                | POST 0.5 WORKING_DAY [0]
                    Trực tiếp6 ThángKhông có thông tin                        | COUNTER 6 MONTH []
                    Trực tuyến10 Ngày11,000,000 VNĐ                           | ONLINE 10 DAY [11000000]
                    Trực tuyến2 Ngày làm việc70,000 VNĐ(70.000 đồng/Giấy chứng nhận) | ONLINE 2 WORKING_DAY [70000]
                    Trực tiếp3 Ngày làm việc10,000 Việt Nam Đồng(/khẩu-chiếc.) | COUNTER 3 WORKING_DAY [10000]
                    Trực tuyến6 Ngày làm việcMiễn phí(Không quy định)         | ONLINE 6 WORKING_DAY [0]
                    Trực tuyến6 Ngày làm việcMiễn phí(Không thu lệ phí)       | ONLINE 6 WORKING_DAY [0]
                    Trực tiếp7 NgàyMiễn phí07 ngày, kể từ ngày nhận đủ hồ sơ  | COUNTER 7 DAY [0]
                    Trực tiếp1Miễn phí                                        | COUNTER 1 UNSTATED TIME_WITHOUT_UNIT [0]
                    Trực tiếp8 GiờMiễn phí                                    | COUNTER 8 HOUR TIME_UNIT_UNCLEAR [0]
                    Trực tuyếnKhông có thông tinMiễn phí                      | ONLINE  UNSTATED TIME_NOT_SAID [0]
                    Trực tuyến15 NgàyMiễn phíTrong thời hạn 15 ngày làm việc  | ONLINE 15 DAY TIME_CONTRADICTED [0]
                    Trực tuyến120,000 VNĐ                                     | ONLINE 1 UNSTATED TIME_WITHOUT_UNIT [20000] FEE_RUN_TOGETHER
                    Trực tiếp140,000 VNĐ(Lệ phí: 40.000 đồng)                 | COUNTER 1 UNSTATED TIME_WITHOUT_UNIT [40000]
                    Trực tiếp1100,000 VNĐ                                     | COUNTER 1 UNSTATED TIME_WITHOUT_UNIT [100000]
                    Trực tuyến120 VNĐ(20.000 vnđ /tờ khai)                    | ONLINE 1 UNSTATED TIME_WITHOUT_UNIT [20] FEE_TOO_SMALL
                    Trực tuyến5 Ngày làm việc50 VNĐ                           | ONLINE 5 WORKING_DAY [50] FEE_TOO_SMALL
                    Trực tiếp5 Ngày làm việc145 USD                           | COUNTER 5 WORKING_DAY [null] FEE_CURRENCY
                    Trực tiếp15 NgàyMiễn phí(Theo quy định của Hội đồng nhân dân cấp tỉnh.) | COUNTER 15 DAY [0] FEE_FREE_YET_DESCRIBED
                    Trực tiếp3 NgàyMiễn phí(190.000 đồng/sổ)                  | COUNTER 3 DAY [0] FEE_FREE_YET_DESCRIBED
                    Trực tiếp3 NgàyKhông có thông tinLệ phí: 50.000 đồng      | COUNTER 3 DAY [] FEE_NOT_SAID_YET_DESCRIBED
                    Trực tiếp10 Ngày làm việc50,000 VNĐ((áp dụng mức phí 25.000 đồng/hồ sơ)) | COUNTER 10 WORKING_DAY [50000] FEE_SEVERAL
                    """)
    void oneRow(String text, String expected) {
        assertThat(said(WaysText.read(HEAD + text))).isEqualTo(expected);
    }

    @Test
    void rowsAreParted() {
        Listed<Way> ways =
                WaysText.read(
                        HEAD
                                + "Trực tuyến7 Ngày làm việcMiễn phíTrực tuyến tại Cổng.Dịch vụ bưu"
                                + " chính7 Ngày làm việcMiễn phí Thông qua dịch vụ bưu chính công"
                                + " ích; Trực tiếp7 Ngày làm việcMiễn phíTrực tiếp tại Bộ phận Một"
                                + " cửa;");

        assertThat(said(ways))
                .isEqualTo(
                        "ONLINE 7 WORKING_DAY [0], POST 7 WORKING_DAY [0], COUNTER 7 WORKING_DAY"
                                + " [0]");
        assertThat(ways.rows().getFirst().note()).isEqualTo("Trực tuyến tại Cổng.");
    }

    @Test
    void wordsInsteadOfATimeAreUnsure() {
        Listed<Way> ways =
                WaysText.read(
                        HEAD
                                + "Trực tiếpHệ thống thực hiện phản hồi tự động.Không có thông tinTại"
                                + " Trung tâm");

        assertThat(said(ways)).isEqualTo("COUNTER  UNSTATED TIME_NOT_SAID []");
    }

    @Test
    void whatIsNoTableIsDoubtedAsAWhole() {
        assertThat(WaysText.read("").doubt()).isEqualTo(Doubt.WAYS_UNREADABLE);
        assertThat(WaysText.read(HEAD + "nộp tại trụ sở").doubt()).isEqualTo(Doubt.WAYS_UNREADABLE);
    }

    private static String said(Listed<Way> ways) {
        return ways.rows().stream().map(WaysTextTest::said).collect(Collectors.joining(", "));
    }

    private static String said(Way way) {
        TimeSaid time = way.time().value();
        return way.channel().value()
                + " "
                + time.value()
                + " "
                + time.unit()
                + doubt(way.time())
                + " "
                + way.fees().value().stream().map(FeeSaid::amount).toList()
                + doubt(way.fees());
    }

    private static String doubt(Recovered<?> recovered) {
        return recovered.doubt() == null ? "" : " " + recovered.doubt();
    }
}
