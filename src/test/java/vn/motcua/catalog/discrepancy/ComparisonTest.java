package vn.motcua.catalog.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.catalog.change.Constituent;
import vn.motcua.catalog.discrepancy.Account.Said;
import vn.motcua.testing.Seeded;

/** What counts as a difference between two sides, and what is only another writing of the same. */
class ComparisonTest {

    @ParameterizedTest(name = "{0}: {1} / {2} is {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    NAME | Đăng ký khai sinh | đăng ký  KHAI SINH. | EQUAL
                    NAME | Thủ tục hoà giải | Thủ tục hòa giải | EQUAL
                    NAME | Quản lý công ty | Quản lí công ti | EQUAL
                    NAME | Cấp bản sao | Cấp bán sao | DIFFERS
                    NAME | Đăng ký khai sinh | Đăng ký khai tử | DIFFERS
                    PAPERS | Tờ khai;Giấy chứng sinh | - Giấy chứng sinh;1. Tờ khai | EQUAL
                    PAPERS | Tờ khai;Giấy chứng sinh | Tờ khai | DIFFERS
                    PAPERS | Tờ khai | | ONLY_HERE
                    PAPERS | | Tờ khai | ONLY_THERE
                    CHANNELS | Trực tiếp;Bưu chính công ích | Dịch vụ bưu chính;Nộp trực tiếp | EQUAL
                    CHANNELS | Trực tiếp | Trực tiếp;Trực tuyến | DIFFERS
                    LIMITS | 3 ngày làm việc | Trực tiếp: 03 (ba) ngày làm việc | EQUAL
                    LIMITS | 15 ngày làm việc | Không quá mười lăm ngày làm việc, kể từ ngày nhận đủ hồ sơ | EQUAL
                    LIMITS | 10 ngày làm việc | 10 Ngày làm việc. | EQUAL
                    LIMITS | 10 ngày làm việc | 10 ngày LV | EQUAL
                    LIMITS | 10 ngày làm việc | 10 ngày | DIFFERS
                    LIMITS | trong ngày | Ngay trong ngày làm việc | EQUAL
                    LIMITS | 0,5 ngày làm việc | Trực tuyến: 0,5 Ngày làm việc | EQUAL
                    LIMITS | Trực tiếp: 5 ngày;Trực tuyến: 3 ngày | Trực tiếp: 5 ngày;Bưu chính: 7 ngày | EQUAL
                    LIMITS | Trực tiếp: 5 ngày;Trực tuyến: 3 ngày | Trực tiếp: 3 ngày;Trực tuyến: 5 ngày | DIFFERS
                    LIMITS | 5 ngày làm việc | | ONLY_HERE
                    FEES | Miễn phí | | EQUAL
                    FEES | | Không có | EQUAL
                    FEES | 8.000 đồng | Trực tiếp: 8,000 VNĐ | EQUAL
                    FEES | 8.000 đồng | 8000 | EQUAL
                    FEES | 8.000 đồng | 5.000 đồng/bản | DIFFERS
                    FEES | 8.000 đồng | Miễn phí | DIFFERS
                    APPLICANTS | Người dân;Tổ chức | Công dân Việt Nam;Tổ chức (không bao gồm doanh nghiệp, HTX) | EQUAL
                    APPLICANTS | Người dân | Doanh nghiệp | DIFFERS
                    AGENCIES | Cấp xã | Cấp Tỉnh;Cấp Xã | EQUAL
                    AGENCIES | Cấp xã | Cấp Huyện | DIFFERS
                    LEGAL | Luật Hộ tịch 60/2014/QH13;Nghị định 123/2015/NĐ-CP | 123/2015/NĐ-CP;60/2014/QH13 | EQUAL
                    LEGAL | Nghị định 123/2015/NĐ-CP | Nghị định 87/2020/NĐ-CP | DIFFERS
                    RESULTS | Trích lục khai tử | Giấy khai sinh | DIFFERS
                    PAPERS | Tờ khai (1 bản chính);Giấy chứng sinh (1 bản sao) | Giấy chứng sinh - 01 bản sao;Tờ khai (01 (một) bản chính). | EQUAL
                    PAPERS | Tờ khai (1 bản chính) | Tờ khai | EQUAL
                    PAPERS | Tờ khai | Tờ khai (2 bản chính) | EQUAL
                    PAPERS | Tờ khai (1 bản chính) | Tờ khai (2 bản chính) | DIFFERS
                    PAPERS | Tờ khai (1 bản chính) | Tờ khai (1 bản chính, 1 bản sao) | DIFFERS
                    PAPERS | Tờ khai (1 bản chính);Tờ khai (2 bản chính) | Tờ khai (2 bản chính và 0 bản sao);Tờ khai: 1 bản gốc | EQUAL
                    PAPERS | Nộp 02 bản chính tờ khai | Nộp 03 bản chính tờ khai | DIFFERS
                    STEPS | Nộp hồ sơ.;Kiểm tra hồ sơ; trả kết quả | - Nộp hồ sơ;+ Kiểm tra hồ sơ, trả kết quả. | EQUAL
                    STEPS | Nộp hồ sơ;Kiểm tra | Kiểm tra;Nộp hồ sơ | DIFFERS
                    STEPS | Nộp hồ sơ | Nộp hồ sơ;Nhận kết quả | DIFFERS
                    STEPS | Nộp hồ sơ | | ONLY_HERE
                    CONDITIONS | Từ đủ 18 tuổi;Có cư trú | a) Từ đủ 18 tuổi, có cư trú. | EQUAL
                    CONDITIONS | Từ đủ 18 tuổi | Từ đủ 20 tuổi | DIFFERS
                    CONDITIONS | | Từ đủ 18 tuổi | ONLY_THERE
                    OBLIGATION | Thuế do cơ quan thuế xác định | thuế do cơ quan Thuế xác định. | EQUAL
                    OBLIGATION | Thuế do cơ quan thuế xác định | | ONLY_HERE
                    ONLINE | Mức độ 4 | Toàn trình | EQUAL
                    ONLINE | Mức độ 3 | DVC trực tuyến một phần | EQUAL
                    ONLINE | Mức độ 2 | Không | EQUAL
                    ONLINE | Mức độ 3 | 4 | DIFFERS
                    ONLINE | Một phần | Toàn trình | DIFFERS
                    FORMS | Mẫu số 01 Thông tư 30/2014/TT-BTNMT | Mau so 1.docx | EQUAL
                    FORMS | Mẫu số 04a/ĐK Thông tư 24/2014/TT-BTNMT | Mẫu số 04a_ĐK.doc | EQUAL
                    FORMS | Mẫu số 01 Thông tư 30/2014/TT-BTNMT | Mẫu số 02.docx | DIFFERS
                    FORMS | Mẫu tờ khai theo Phụ lục 5 Thông tư 04/2020/TT-BTP | Tờ khai đăng ký khai sinh.docx | EQUAL
                    FORMS | Mẫu số 01 | Mẫu số 01 Thông tư 30/2014/TT-BTNMT | EQUAL
                    FORMS | Mẫu số 01 Thông tư 30/2014/TT-BTNMT | Mẫu số 01 Thông tư 24/2014/TT-BTNMT | DIFFERS
                    FORMS | Mẫu CT01;Mẫu CT02 | CT01.docx;Mẫu CT02.docx | EQUAL
                    FORMS | Mẫu CT01 | | ONLY_HERE
                    FORMS | | Mẫu CT01.docx | ONLY_THERE
                    """)
    void onlyRealDifferencesShow(
            Constituent what, @Nullable String here, @Nullable String there, Verdict expected) {
        assertThat(Comparison.verdict(what, said(here), said(there))).isEqualTo(expected);
    }

    private static Said said(@Nullable String lines) {
        return Said.of(lines == null ? List.of() : List.of(lines.split(";")));
    }

    @Test
    void whatWasReadWithADoubtIsComparedWithNothing() {
        Said unsure = new Said(List.of("3 ngày"), false);
        assertThat(Comparison.verdict(Constituent.LIMITS, said("3 ngày"), unsure))
                .isEqualTo(Verdict.UNSURE);
        assertThat(Comparison.verdict(Constituent.LIMITS, said("5 ngày"), unsure))
                .isEqualTo(Verdict.UNSURE);
        assertThat(Comparison.verdict(Constituent.LIMITS, said("5 ngày"), null))
                .isEqualTo(Verdict.NOT_SAID);
    }

    @Test
    void bothOtherSidesAreHeldAgainstTheLocalOne() {
        Comparison compared =
                Comparison.of(
                        "1.000001",
                        account(Constituent.LIMITS, "5 ngày làm việc"),
                        account(Constituent.LIMITS, "3 ngày làm việc"),
                        account(Constituent.LIMITS, "05 ngày làm việc"),
                        false);
        Comparison.Row row = compared.row(Constituent.LIMITS).orElseThrow();
        assertThat(row.nationally()).isEqualTo(Verdict.DIFFERS);
        assertThat(row.decided()).isEqualTo(Verdict.EQUAL);
        assertThat(compared.differences()).isEqualTo(1);
        assertThat(DiscrepancyType.of(compared, row))
                .as("the decision agrees with us, so the database is inaccurate")
                .isEqualTo(DiscrepancyType.INACCURATE);
    }

    @ParameterizedTest
    @CsvSource({
        "true,  true,  false, BOTH,              DATABASE_UNLIKE_POSTED",
        "true,  false, false, LOCAL_ONLY,        NOT_PUBLISHED",
        "false, true,  false, NATIONAL_ONLY,     DATABASE_UNLIKE_POSTED",
        "false, true,  true,  ENDED_STILL_SHOWN, ENDED_STILL_SHOWN"
    })
    void whereTheProcedureIsFoundSaysWhatSortItIs(
            boolean local,
            boolean national,
            boolean ended,
            Comparison.Presence presence,
            DiscrepancyType type) {
        Account one = account(Constituent.NAME, "Một");
        Comparison compared =
                Comparison.of("1.000001", local ? one : null, national ? one : null, null, ended);
        assertThat(compared.presence()).isEqualTo(presence);
        assertThat(DiscrepancyType.of(compared, null)).isEqualTo(type);
    }

    /** However the same words are written, they are the same; and swapping a letter is seen. */
    @Test
    void writingsOfTheSameAreEqual() {
        Seeded random = Seeded.fresh();
        List<String> names =
                List.of(
                        "Cấp bản sao Trích lục hộ tịch",
                        "Đăng ký lại khai sinh có yếu tố nước ngoài",
                        "Xác nhận tình trạng hôn nhân, hòa giải",
                        "Chứng thực chữ ký; quản lý thủy lợi");
        for (int i = 0; i < 500; i++) {
            String name = random.oneOf(names);
            assertThat(Spelling.of(written(name, random))).as(name).isEqualTo(Spelling.of(name));
        }
        assertThat(names.stream().map(Spelling::of)).doesNotHaveDuplicates();
    }

    private static String written(String name, Seeded random) {
        String text = random.chance(0.5) ? name.toUpperCase(java.util.Locale.of("vi")) : name;
        text =
                Normalizer.normalize(
                        text, random.chance(0.5) ? Normalizer.Form.NFD : Normalizer.Form.NFC);
        text = random.chance(0.5) ? text.replace(" ", "  ") : text;
        text = random.chance(0.5) ? text.replace("hòa", "hoà").replace("ủy", "uỷ") : text;
        return random.oneOf("", "- ", "1. ", "a) ") + text + ".";
    }

    private static Account account(Constituent what, String... lines) {
        Map<Constituent, Said> says = new EnumMap<>(Constituent.class);
        says.put(what, Said.of(List.of(lines)));
        return new Account("1.000001", "Một", "Hộ tịch", "tệp", Instant.EPOCH, says);
    }
}
