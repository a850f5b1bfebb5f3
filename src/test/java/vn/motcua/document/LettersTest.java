package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.motcua.kernel.RefusalException;

/** What letters to the applicant and lists of dossiers say, by the law of 2018 and that of 2025. */
class LettersTest {

    private static final FormChoice IN_2022 = FormChoice.on(LocalDate.of(2022, 3, 3));
    private static final FormChoice IN_2025 = FormChoice.on(LocalDate.of(2025, 10, 1));

    private static final Papers PAPERS = SampleForms.papers();

    @Test
    void asksForWhatIsMissingAndSaysWhatToDoAboutIt() throws IOException {
        assertThat(PaperText.of(PAPERS.supplement(SampleLetters.supplement(), IN_2022)))
                .contains(
                        "PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ",
                        "Số: 000.00.99.H27-220303-0001/HDHS",
                        "Tiếp nhận hồ sơ/yêu cầu của Ông/Bà: Nguyễn Thị Hường",
                        "Tờ khai đăng ký kết hôn Bổ sung chữ ký của cả hai bên nam, nữ",
                        "Bản photo",
                        "số điện thoại 0239 3831 234 để được hướng dẫn./.",
                        "NGƯỜI HƯỚNG DẪN")
                .doesNotContain("(lần", "Hồ sơ được chờ");
    }

    @Test
    void countsASecondRequestAndSaysHowLongTheDossierWaits() throws IOException {
        assertThat(PaperText.of(PAPERS.supplement(SampleLetters.longSupplement(), IN_2022)))
                .contains("(lần 2)", "đến hết ngày 28 tháng 3 năm 2022");
    }

    @Test
    void putsTheColumnsOf2025OnARequestOf2025() throws IOException {
        assertThat(PaperText.of(PAPERS.supplement(SampleLetters.supplement(), IN_2025)))
                .contains("Loại giấy tờ", "Bản chứng thực; Bản sao", "Mã số thuế:")
                .doesNotContain("Bản photo");
    }

    @Test
    void refusesToReceiveOrToResolve() throws IOException {
        String atTheCounter =
                PaperText.of(
                        PAPERS.refusal(SampleLetters.refusal(RefusalForm.Stage.INTAKE), IN_2022));
        String afterAppraisal = PaperText.of(PAPERS.refusal(SampleLetters.refusal(), IN_2025));

        assertThat(atTheCounter)
                .contains("thông báo không tiếp nhận hồ sơ này.", "Căn cứ: điểm a khoản 1 Điều 8")
                .doesNotContain("Thời gian nộp hồ sơ");
        assertThat(afterAppraisal)
                .contains(
                        "thông báo không giải quyết hồ sơ này.",
                        "Thời gian nộp hồ sơ: 08 giờ 05 phút, ngày 03 tháng 3 năm 2022");
    }

    @Test
    void apologisesWithANewDateIn2018AndAsksForAnExtensionIn2025() throws IOException {
        assertThat(PaperText.of(PAPERS.apology(SampleLetters.apology(), IN_2022)))
                .contains(
                        "PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ",
                        "0001/PXL",
                        "Kính gửi: Nguyễn Thị Hường",
                        "Thời gian hẹn trả kết quả lại: 08 giờ 05 phút, ngày 17 tháng 3 năm 2022",
                        "TRƯỞNG PHÒNG",
                        "Phan Đình Thắng");
        assertThat(PaperText.of(PAPERS.apology(SampleLetters.apology(), IN_2025)))
                .contains(
                        "VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT",
                        "đề nghị gia hạn thời gian giải quyết hồ sơ");
    }

    @Test
    void stopsADossierByAFormThatTheLawOf2018DidNotHave() throws IOException {
        assertThat(PaperText.of(PAPERS.stopNotice(SampleLetters.stop(), IN_2025)))
                .contains(
                        "THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ",
                        "Điều 21 Nghị định số 118/2025/NĐ-CP",
                        "tổ chức, cá nhân đề nghị dừng giải quyết (rút hồ sơ)");
        assertThatThrownBy(() -> PAPERS.stopNotice(SampleLetters.stop(), IN_2022))
                .isInstanceOf(RefusalException.class);
    }

    @Test
    void keepsTheFormsOf2018WhenTheProcessNamesThem() throws IOException {
        FormChoice old = new FormChoice(IN_2025.on(), "tt-01-2018");

        assertThat(PaperText.of(PAPERS.apology(SampleLetters.apology(), old)))
                .contains("PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ");
    }

    @Test
    void listsSeveralDossiersOfOnePersonOnOneSheet() throws IOException {
        assertThat(PaperText.of(PAPERS.jointReceipt(SampleSheets.joint(4), IN_2022)))
                .contains(
                        "BIÊN BẢN GIAO NHẬN HỒ SƠ",
                        "Phòng Kinh tế và Hạ tầng",
                        "08 giờ 05 13/3/2022",
                        "8 ngày làm việc",
                        "Cộng: 04 hồ sơ");
    }

    @Test
    void repeatsTheFifteenColumnsOnEverySheetOfTheRegister() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(PAPERS.register(SampleSheets.register(30), IN_2022))) {
            assertThat(pages(document))
                    .hasSizeGreaterThan(1)
                    .allSatisfy(page ->
                            assertThat(page)
                                    .contains("Phương thức nhận kết quả", "(1) (2)", "(14) (15)"));
        }
    }

    /** One line more or less must never leave a sheet with nothing but its number. */
    @Test
    void leavesNoPageEmptyHoweverLongTheList() throws IOException {
        for (FormChoice choice : List.of(IN_2022, IN_2025)) {
            for (int lines = 16; lines <= 36; lines++) {
                byte[] request = PAPERS.supplement(SampleLetters.supplementOf(lines), choice);
                List<byte[]> papers =
                        lines % 3 == 0
                                ? List.of(
                                        request,
                                        PAPERS.jointReceipt(SampleSheets.joint(lines / 3), choice))
                                : List.of(request);
                for (byte[] pdf : papers) {
                    try (PDDocument document = Loader.loadPDF(pdf)) {
                        assertThat(pages(document))
                                .as("%d lines in %s", lines, choice)
                                .allSatisfy(page -> assertThat(page).hasSizeGreaterThan(3));
                    }
                }
            }
        }
    }

    private static List<String> pages(PDDocument document) {
        return IntStream.rangeClosed(1, document.getNumberOfPages())
                .mapToObj(page -> page(document, page))
                .toList();
    }

    private static String page(PDDocument document, int number) {
        PDFTextStripper one = new PDFTextStripper();
        one.setStartPage(number);
        one.setEndPage(number);
        try {
            return PaperText.tidy(one.getText(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
