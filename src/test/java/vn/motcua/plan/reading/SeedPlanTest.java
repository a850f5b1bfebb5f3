package vn.motcua.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.plan.reading.AgencyMatch.Confidence;

/** Decision 258 of Đức Thọ as it was issued, with all that is wrong with it. */
class SeedPlanTest {

    private static final PlanDocument PLAN = PlanReader.read(SeedPlan.text());

    static final List<String> CODES =
            List.of(
                    "I.1", "I.3", "I.4", "II.1", "II.2", "II.3", "III.1", "III.2", "III.3", "IV.1",
                    "V.2", "VI.1", "VI.2", "VII.1", "VII.2", "VII.3", "II-1", "II-2", "II-3",
                    "II-4", "II-5", "II-6", "II-8", "II-9");

    private static RowText row(String code) {
        return PLAN.rows().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theHeadIsReadWhereverItStands() {
        PlanHead head = PLAN.head();
        assertThat(head.number()).isEmpty();
        assertThat(PLAN.number()).isEqualTo("258/QĐ-UBND");
        assertThat(head.day()).isEqualTo(LocalDate.of(2022, 3, 3));
        assertThat(head.place()).isEqualTo("Đức Thọ");
        assertThat(head.kind()).isEqualTo("QUYẾT ĐỊNH");
        assertThat(head.title())
                .startsWith("Ban hành Kế hoạch kiểm soát thủ tục hành chính")
                .endsWith("năm 2022 trên địa bàn huyện Đức Thọ");
        assertThat(head.agency()).isEqualTo("ỦY BAN NHÂN DÂN HUYỆN");
        assertThat(head.bases()).hasSize(10);
        assertThat(head.articles())
                .extracting(PlanHead.Article::number)
                .containsExactly(1, 2, 3, 4);
        assertThat(head.recipients()).hasSize(8).first().isEqualTo("Như Điều 4;");
        assertThat(head.signerTitle()).isEqualTo("TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH");
        assertThat(head.signer()).isEqualTo("Hoàng Xuân Hùng");
        assertThat(head.year()).isEqualTo(2022);
    }

    @Test
    void everyRowKeepsItsOwnCode() {
        assertThat(PLAN.rows()).extracting(RowText::code).containsExactlyElementsOf(CODES);
        assertThat(PLAN.sections())
                .extracting(SectionText::number)
                .containsExactly("I", "II", "III", "IV", "V", "VI", "VII");
        assertThat(PLAN.appendices())
                .extracting(AppendixText::title, AppendixText::number, AppendixText::agency)
                .containsExactly(
                        tuple(
                                "NỘI DUNG KẾ HOẠCH HOẠT ĐỘNG KIỂM SOÁT THỦ TỤC HÀNH CHÍNH NĂM 2022",
                                "258/QĐ-UBND",
                                "UBND huyện"),
                        tuple(
                                "NỘI DUNG KẾ HOẠCH THỰC HIỆN CƠ CHẾ MỘT CỬA, MỘT CỬA LIÊN THÔNG NĂM 2022",
                                "258/QĐ-UBND",
                                "UBND huyện Đức Thọ"));
    }

    @Test
    void cellsStandAsTheyAreWritten() {
        assertThat(row("I.1"))
                .extracting(
                        RowText::task,
                        RowText::lead,
                        RowText::support,
                        RowText::product,
                        RowText::time)
                .containsExactly(
                        "Xây dựng Kế hoạch hoạt động kiểm soát TTHC và thực hiện cơ chế một cửa, một cửa liên thông, thực hiện TTHC trên môi trường điện tử.",
                        "Văn phòng Cấp ủy - Chính quyền; UBND các xã, thị trấn",
                        "Các phòng, ban UBND huyện; các ngành đóng trên địa bàn huyện",
                        "Quyết định, Kế hoạch được ban hành.",
                        "Trước 10/3/2022");
        assertThat(PLAN.rows())
                .allSatisfy(row -> {
                    assertThat(row.task()).isNotBlank();
                    assertThat(row.lead()).isNotBlank();
                    assertThat(row.support()).isNotBlank();
                    assertThat(row.product()).isNotBlank();
                    assertThat(row.time()).isNotBlank();
                });
    }

    @Test
    void rowsThatAPageSplitAreOneAgain() {
        assertThat(row("II.1").task())
                .contains("cắt giảm tối thiểu 5% số quy định và cắt giảm tối thiểu 5% chi phí");
        assertThat(row("II.1").lead()).isEqualTo("Các phòng, ban, ngành; UBND các xã, thị trấn");
        assertThat(row("II.1").support()).isEqualTo("Văn phòng UBND tỉnh, các đơn vị có liên quan");
        assertThat(row("II.1").time()).isEqualTo("Tháng 3 đến Tháng 5 năm 2022");
        assertThat(row("III.2").product()).endsWith("quy trình nội bộ giải quyết TTHC.");
        assertThat(row("VI.2").support()).isEqualTo("Văn phòng Cấp Ủy - Chính quyền huyện");
    }

    @Test
    void itsDefectsStayVisible() {
        assertThat(PLAN.findings())
                .extracting(Finding::sort, Finding::row, Finding::line, Finding::said)
                .containsExactly(
                        tuple(Sort.NUMBER_BLANK, "", 3, List.of("258/QĐ-UBND", "Phụ lục I")),
                        tuple(Sort.ODD_ABBREVIATION, "", 53, List.of("TTTC", "TTHC")),
                        tuple(Sort.ODD_ABBREVIATION, "", 53, List.of("TTTC", "TTHC")),
                        tuple(Sort.GAP, "I.2", 85, List.of("I.2", "I.3")),
                        tuple(Sort.SPLIT_ROW, "II.1", 88, List.of()),
                        tuple(Sort.SPLIT_ROW, "III.2", 96, List.of()),
                        tuple(Sort.GAP, "V.1", 104, List.of("V.1", "V.2")),
                        tuple(Sort.SPLIT_ROW, "VI.2", 107, List.of()),
                        tuple(Sort.OLD_DOCUMENT, "VII.2", 113, List.of("260/UBND-TH", "23/2/2021")),
                        tuple(Sort.OLD_DOCUMENT, "VII.2", 113, List.of("37/VP", "9/3/2021")),
                        tuple(
                                Sort.SHARES_AND_LEVELS,
                                "II-2",
                                125,
                                List.of("40%, 35%", "cấp tỉnh, huyện, xã")),
                        tuple(
                                Sort.LEAD_OF_OTHER_LEVEL,
                                "II-4",
                                129,
                                List.of(
                                        "Các sở, ban, ngành cấp tỉnh; UBND cấp huyện; UBND cấp xã")),
                        tuple(
                                Sort.PRODUCT_OFF_TARGET,
                                "II-6",
                                131,
                                List.of("Văn bản xin lỗi vì để chậm giải quyết TTHC.")),
                        tuple(Sort.GAP, "II-7", 132, List.of("II-7", "II-8")));
    }

    @Test
    void agenciesAreFoundByNameAndTheRestIsListed() {
        AgencyMatcher matcher = Units.matcher("dt", LocalDate.of(2022, 3, 3));
        Map<String, AgencyMatch> found =
                PLAN.rows().stream()
                        .flatMap(row -> matcher.match(row.lead() + "; " + row.support()).stream())
                        .collect(Collectors.toMap(AgencyMatch::said, one -> one, (a, b) -> a));
        assertThat(found.get("UBND các xã, thị trấn").units()).hasSize(16);
        assertThat(found.get("UBND cấp huyện").units()).containsExactly(Units.id("dt"));
        assertThat(found.get("Phòng VH-TT").units()).containsExactly(Units.id("dt-culture"));
        assertThat(found.get("BHXH huyện").units()).containsExactly(Units.id("dt-insurance"));
        assertThat(found.get("Văn phòng Cấp ủy – chính quyền huyện"))
                .isEqualTo(
                        new AgencyMatch(
                                "Văn phòng Cấp ủy – chính quyền huyện",
                                Confidence.SURE,
                                List.of(Units.id("dt-office"))));
        assertThat(said(found, Confidence.LIKELY))
                .containsExactly(
                        "Trung tâm HCC cấp huyện",
                        "Trung tâm HCC huyện",
                        "Trung tâm hành chính công",
                        "Trung tâm hành chính công huyện");
        assertThat(said(found, Confidence.UNKNOWN))
                .containsExactly(
                        "Các sở, ban, ngành cấp tỉnh",
                        "Các trường học, cơ sở y tế",
                        "Các tổ chức ngân hàng trên địa bàn",
                        "Sở Thông tin và Truyền thông",
                        "Trung tâm VH TT",
                        "Trung tâm VH TT huyện",
                        "Trung tâm VH-TT",
                        "Văn phòng UBND tỉnh",
                        "các đơn vị có liên quan",
                        "Điện lực",
                        "Đoàn công tác kiểm tra CCHC của huyện");
    }

    private static List<String> said(Map<String, AgencyMatch> found, Confidence confidence) {
        return found.values().stream()
                .filter(one -> one.confidence() == confidence)
                .map(AgencyMatch::said)
                .sorted()
                .toList();
    }
}
