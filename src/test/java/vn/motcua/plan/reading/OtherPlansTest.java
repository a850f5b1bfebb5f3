package vn.motcua.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;

/** Plans of other districts, which are invented, and of other sorts of file. */
class OtherPlansTest {

    private static String text(String name) throws IOException {
        try (InputStream in = OtherPlansTest.class.getResourceAsStream("/plan/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** No decision but a plan; other columns in another order, numbers with points, no annex. */
    @Test
    void aPlanWithATableOfItsOwn() throws IOException {
        PlanDocument plan = PlanReader.read(text("vinh-son.txt"));

        assertThat(plan.number()).isEqualTo("17/KH-UBND");
        assertThat(plan.head().kind()).isEqualTo("KẾ HOẠCH");
        assertThat(plan.head().place()).isEqualTo("Vĩnh Sơn");
        assertThat(plan.head().day()).isEqualTo(LocalDate.of(2023, 1, 9));
        assertThat(plan.head().year()).isEqualTo(2023);
        assertThat(plan.sections())
                .extracting(SectionText::number, SectionText::title)
                .containsExactly(
                        tuple("1", "Chỉ đạo, điều hành"), tuple("2", "Rà soát thủ tục hành chính"));
        assertThat(plan.rows())
                .extracting(RowText::code, RowText::lead, RowText::product, RowText::time)
                .containsExactly(
                        tuple(
                                "1.1",
                                "Các phòng, ban; UBND các xã",
                                "Kế hoạch",
                                "Chậm nhất 31/01/2023"),
                        tuple("1.2", "Văn phòng HĐND và UBND huyện", "Lớp tập huấn", "Quý II/2023"),
                        tuple(
                                "2.1",
                                "Phòng TN-MT",
                                "Báo cáo kết quả rà soát",
                                "Từ 01/3/2023 đến 30/6/2023"),
                        tuple("2.2", "Các phòng, ban", "Thủ tục được công khai", "Thường xuyên"));
        assertThat(plan.rows().get(1).task())
                .isEqualTo("Đào tạo, tập huấn nghiệp vụ kiểm soát thủ tục hành chính");
        assertThat(plan.findings())
                .extracting(Finding::sort, Finding::said)
                .containsExactly(tuple(Sort.PART_MISSING, List.of("ARTICLES")));
    }

    /** Everything that is wrong with it is said by line, and what can be read is read. */
    @Test
    void aBrokenTable() throws IOException {
        PlanDocument plan = PlanReader.read(text("song-lan.txt"));

        assertThat(plan.rows())
                .extracting(RowText::code)
                .containsExactly("A.1", "A.2", "A.2", "", "A.5", "A.6", "A.7", "B.1");
        assertThat(plan.findings())
                .extracting(Finding::sort, Finding::row, Finding::line, Finding::said)
                .containsExactlyInAnyOrder(
                        tuple(Sort.PART_MISSING, "", 1, List.of("RECIPIENTS")),
                        tuple(Sort.PART_MISSING, "", 1, List.of("SIGNER")),
                        tuple(Sort.NUMBER_DIFFERS, "", 16, List.of("50/QĐ-UBND", "05/QĐ-UBND")),
                        tuple(Sort.DAY_DIFFERS, "", 16, List.of("21/02/2023", "20/02/2023")),
                        tuple(Sort.TIME_IMPOSSIBLE, "A.1", 22, List.of("Trước 31/02/2023")),
                        tuple(Sort.TIME_UNREADABLE, "A.2", 23, List.of("Khi có thay đổi")),
                        tuple(Sort.DUPLICATE_NUMBER, "A.2", 24, List.of("A.2")),
                        tuple(Sort.NO_NUMBER, "", 25, List.of("Thanh toán trực tuyến phí, lệ phí")),
                        tuple(Sort.GAP, "A.3", 26, List.of("A.3", "A.5")),
                        tuple(Sort.GAP, "A.4", 26, List.of("A.4", "A.5")),
                        tuple(Sort.BROKEN_ROW, "A.5", 26, List.of("4", "5")),
                        tuple(Sort.CELL_MISSING, "A.5", 26, List.of("TIME")),
                        tuple(Sort.DUPLICATE_TASK, "A.6", 27, List.of("A.2")),
                        tuple(Sort.TIME_OTHER_YEAR, "A.6", 27, List.of("Tháng 11 năm 2024")),
                        tuple(Sort.CELL_MISSING, "A.7", 28, List.of("LEAD")),
                        tuple(Sort.TIME_PAST, "A.7", 28, List.of("Tháng 1 năm 2023")),
                        tuple(Sort.TIME_IMPOSSIBLE, "B.1", 30, List.of("Tháng 13 năm 2023")));
    }

    @Test
    void nothingToRead() {
        assertThat(PlanReader.read("").findings())
                .extracting(Finding::sort)
                .contains(Sort.NO_TABLE, Sort.PART_MISSING);
        assertThat(PlanReader.read("1\tMột\tHai\tBa\tBốn\tTháng 5\n").findings())
                .extracting(Finding::sort)
                .contains(Sort.NO_COLUMNS);
    }

    /**
     * As an office has it: head laid out by a table, tables of tasks on two pages, merged headings.
     */
    @Test
    void aWordDocument() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            XWPFTable head = word.createTable(1, 2);
            head.getRow(0).getCell(0).setText("Số: 31/QĐ-UBND");
            head.getRow(0).getCell(1).setText("Sông Lan, ngày 20 tháng 02 năm 2023");
            for (String line :
                    List.of(
                            "QUYẾT ĐỊNH",
                            "Ban hành Kế hoạch kiểm soát thủ tục hành chính năm 2023",
                            "ỦY BAN NHÂN DÂN THỊ XÃ SÔNG LAN",
                            "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;",
                            "QUYẾT ĐỊNH:",
                            "Điều 1. Ban hành Kế hoạch kèm theo.",
                            "Phụ lục I",
                            "NỘI DUNG KẾ HOẠCH",
                            "(Kèm theo Quyết định số 31/QĐ-UBND ngày 20/02/2023 của UBND thị xã)")) {
                word.createParagraph().createRun().setText(line);
            }
            XWPFTable first = word.createTable(1, 6);
            cells(
                    first.getRow(0),
                    "TT",
                    "Nội dung công việc",
                    "Cơ quan chủ trì",
                    "Cơ quan phối hợp",
                    "Dự kiến sản phẩm",
                    "Thời gian thực hiện");
            merged(first, "I. Chỉ đạo, điều hành");
            cells(
                    first.createRow(),
                    "1",
                    "Ban hành kế hoạch",
                    "Văn phòng",
                    "Phòng Tư pháp",
                    "Kế hoạch",
                    "Tháng 3 năm 2023");
            word.createParagraph();
            XWPFTable second = word.createTable(1, 6);
            cells(
                    second.getRow(0),
                    "2",
                    "Niêm yết thủ tục",
                    "UBND các xã",
                    "",
                    "Bảng niêm yết",
                    "Quý II năm 2023");
            second.getRow(0).getCell(1).addParagraph().createRun().setText("tại một cửa");
            word.write(out);
        }

        String text = DocxText.read(new ByteArrayInputStream(out.toByteArray()));
        PlanDocument plan = PlanReader.read(text);

        assertThat(plan.head().number()).isEqualTo("31/QĐ-UBND");
        assertThat(plan.head().day()).isEqualTo(LocalDate.of(2023, 2, 20));
        assertThat(plan.head().agency()).isEqualTo("ỦY BAN NHÂN DÂN THỊ XÃ SÔNG LAN");
        assertThat(plan.sections())
                .extracting(SectionText::number, SectionText::title)
                .containsExactly(tuple("I", "Chỉ đạo, điều hành"));
        assertThat(plan.rows())
                .extracting(RowText::code, RowText::task, RowText::lead, RowText::time)
                .containsExactly(
                        tuple("I.1", "Ban hành kế hoạch", "Văn phòng", "Tháng 3 năm 2023"),
                        tuple(
                                "I.2",
                                "Niêm yết thủ tục tại một cửa",
                                "UBND các xã",
                                "Quý II năm 2023"));
        assertThat(plan.findings()).extracting(Finding::sort).containsOnly(Sort.PART_MISSING);
    }

    private static void cells(XWPFTableRow row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            row.getCell(i).setText(texts[i]);
        }
    }

    private static void merged(XWPFTable table, String text) {
        XWPFTableRow row = table.createRow();
        row.getCell(0).setText(text);
        row.getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(6));
        for (int i = 5; i > 0; i--) {
            row.removeCell(i);
        }
    }

    @Test
    void whatIsNoWordDocument() {
        assertThatThrownBy(() ->
                        DocxText.read(
                                new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IOException.class);
    }

    /** A commune's plan names its own people and those above it. */
    @Test
    void agenciesSeenFromACommune() {
        AgencyMatcher matcher = Units.matcher("tungchau", LocalDate.of(2022, 3, 3));
        assertThat(matcher.match("UBND huyện; UBND xã Tùng Châu; Công an xã; Phòng Tư pháp"))
                .extracting(AgencyMatch::units)
                .containsExactly(
                        List.of(Units.id("dt")),
                        List.of(Units.id("tungchau")),
                        List.of(),
                        List.of(Units.id("dt-justice")));
    }
}
