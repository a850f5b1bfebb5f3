package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class PapersTest {

    private static final FormChoice IN_2022 = FormChoice.on(LocalDate.of(2022, 3, 3));
    private static final FormChoice IN_2025 = FormChoice.on(LocalDate.of(2025, 10, 1));

    private static final Papers PAPERS = SampleForms.papers();

    record Sample(String name, byte[] pdf) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Drawn once for all the tests. */
    private static final List<Sample> SAMPLES = drawn().toList();

    static Stream<Sample> samples() {
        return SAMPLES.stream();
    }

    /** Of forms that are one sheet by nature, with no more on them than people write. */
    static Stream<Sample> ordinarySamples() {
        return samples().filter(s -> !s.name().endsWith("long") && !isWide(s) && !isForTheWall(s));
    }

    /** Tables that go on to a second sheet. */
    private static boolean isWide(Sample sample) {
        return Stream.of("register", "figures", "process", "statistics")
                .anyMatch(sample.name()::startsWith);
    }

    private static boolean isForTheWall(Sample sample) {
        return sample.name().startsWith("posting");
    }

    private static Stream<Sample> drawn() {
        Stream<Sample> special =
                Stream.of(
                        new Sample(
                                "receipt-2018-long",
                                PAPERS.receipt(SampleForms.longReceipt(), IN_2022)),
                        new Sample(
                                "slip-2018-long",
                                PAPERS.routingSlip(SampleForms.slip(20), IN_2022)),
                        new Sample(
                                "supplement-2018-long",
                                PAPERS.supplement(SampleLetters.longSupplement(), IN_2022)),
                        new Sample(
                                "register-2018-empty",
                                PAPERS.register(SampleSheets.register(0), IN_2022)),
                        new Sample(
                                "figures-2022", PAPERS.figures(SampleSheets.figures(7), IN_2022)),
                        new Sample(
                                "figures-2022-empty",
                                PAPERS.figures(SampleSheets.figures(0), IN_2022)),
                        new Sample(
                                "statistics-2022",
                                PAPERS.statistics(SampleSheets.statistics(70), IN_2022)),
                        new Sample(
                                "statistics-2022-empty",
                                PAPERS.statistics(SampleSheets.statistics(0), IN_2022)),
                        new Sample(
                                "process-2022", PAPERS.process(SampleSheets.process(12), IN_2022)),
                        new Sample(
                                "process-2025-long",
                                PAPERS.process(SampleSheets.process(41), IN_2025)),
                        new Sample(
                                "process-2022-open",
                                PAPERS.process(SampleSheets.process(1), IN_2022)),
                        new Sample(
                                "posting-2022",
                                PAPERS.postings(SampleSheets.postings(12), IN_2022)),
                        new Sample(
                                "posting-2022-one",
                                PAPERS.postings(SampleSheets.postings(1), IN_2022)),
                        new Sample("stop-2025", PAPERS.stopNotice(SampleLetters.stop(), IN_2025)));
        return Stream.concat(special, Stream.of(IN_2022, IN_2025).flatMap(PapersTest::ordinary));
    }

    private static Stream<Sample> ordinary(FormChoice choice) {
        String law = choice.equals(IN_2022) ? "-2018" : "-2025";
        return Stream.of(
                new Sample("receipt" + law, PAPERS.receipt(SampleForms.receipt(), choice)),
                new Sample("joint" + law, PAPERS.jointReceipt(SampleSheets.joint(4), choice)),
                new Sample(
                        "supplement" + law, PAPERS.supplement(SampleLetters.supplement(), choice)),
                new Sample("refusal" + law, PAPERS.refusal(SampleLetters.refusal(), choice)),
                new Sample("apology" + law, PAPERS.apology(SampleLetters.apology(), choice)),
                new Sample("slip" + law, PAPERS.routingSlip(SampleForms.slip(4), choice)),
                new Sample("register" + law, PAPERS.register(SampleSheets.register(30), choice)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isArchivableAndReadableByAll(Sample sample) throws Exception {
        Path file = Path.of("target", "papers", sample.name() + ".pdf");
        Files.createDirectories(file.getParent());
        Files.write(file, sample.pdf());

        assertThat(violations(sample.pdf(), PDFAFlavour.PDFA_2_B)).isEmpty();
        assertThat(violations(sample.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isPrintedOnItsSheetAndStaysWithinItsMargins(Sample sample) throws IOException {
        PageSize size =
                isForTheWall(sample)
                        ? PageSize.A4
                        : isWide(sample) ? PageSize.A4_LANDSCAPE : PageSize.A5;
        try (PDDocument document = Loader.loadPDF(sample.pdf())) {
            PDRectangle sheet = document.getPage(0).getMediaBox();
            assertThat(sheet.getWidth() / 72 * 25.4).isCloseTo(size.width(), within(0.5));
            assertThat(sheet.getHeight() / 72 * 25.4).isCloseTo(size.height(), within(0.5));
            assertThat(new Overflow().of(document)).isEmpty();
        }
    }

    @Test
    void saysAllThatTheReceiptOf2018Says() throws IOException {
        String text = PaperText.of(PAPERS.receipt(SampleForms.receipt(), IN_2022));

        assertThat(text)
                .contains(
                        "UBND HUYỆN ĐỨC THỌ",
                        "BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Đức Thọ, ngày 03 tháng 3 năm 2022",
                        "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ",
                        "Mã hồ sơ: 000.00.99.H27-220303-0001",
                        "Tiếp nhận hồ sơ của: Nguyễn Thị Hường",
                        "Đăng ký lại khai sinh (Ắ ằ Ẵ ế ỗ ữ ỵ Ỷ đ Ơ ư)",
                        "Giấy chứng nhận kết hôn của cha, mẹ trẻ em",
                        "2. Số lượng hồ sơ: 01 (bộ)",
                        "3. Thời gian giải quyết hồ sơ theo quy định là: 5 ngày làm việc",
                        "4. Thời gian nhận hồ sơ: 08 giờ 05 phút, ngày 03 tháng 3 năm 2022",
                        "5. Thời gian trả kết quả giải quyết hồ sơ: 08 giờ 05 phút, ngày 10 tháng 3"
                                + " năm 2022",
                        "Quyển số: 01 Số thứ tự: 0057",
                        "Lê Thị Mỹ Hạnh");
    }

    @Test
    void putsTheColumnsOf2025OnAReceiptOf2025() throws IOException {
        String text = PaperText.of(PAPERS.receipt(SampleForms.receipt(), IN_2025));

        assertThat(text)
                .contains("Loại giấy tờ", "Mã số thuế:", "Bản chứng thực; Bản sao", "Phí, lệ phí");
        assertThat(text).doesNotContain("Bản photo");
    }

    @ParameterizedTest
    @MethodSource("ordinarySamples")
    void fitsOrdinaryContentOnOneSheet(Sample sample) throws IOException {
        try (PDDocument document = Loader.loadPDF(sample.pdf())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    /** One line more or less must never leave a sheet with nothing but its number. */
    @Test
    void leavesNoPageEmptyHoweverLongTheList() throws IOException {
        int pages = 0;
        for (FormChoice choice : List.of(IN_2022, IN_2025)) {
            for (int lines = 4; lines <= 40; lines++) {
                try (PDDocument document =
                        Loader.loadPDF(PAPERS.receipt(SampleForms.receiptOf(lines), choice))) {
                    for (int page = 1; page <= document.getNumberOfPages(); page++) {
                        pages++;
                        PDFTextStripper one = new PDFTextStripper();
                        one.setStartPage(page);
                        one.setEndPage(page);
                        assertThat(one.getText(document).strip())
                                .as(
                                        "page %d with %d lines in %s",
                                        page, lines, choice.on().getYear())
                                .hasSizeGreaterThan(3);
                    }
                }
            }
        }
        System.out.println("PapersTest: " + pages + " pages looked at");
    }

    @Test
    void repeatsTheHeadOfTheTableAndNumbersTheSecondPage() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(PAPERS.receipt(SampleForms.longReceipt(), IN_2022))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertThat(PaperText.tidy(second.getText(document)))
                    .startsWith("2 ")
                    .contains("Bản photo");
        }
    }

    @Test
    void tellsEachHandOverWithItsVerdict() throws IOException {
        String text = PaperText.of(PAPERS.routingSlip(SampleForms.slip(4), IN_2022));

        assertThat(text)
                .contains(
                        "PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ",
                        "1. Giao: Phòng Lao động - Thương binh và Xã hội",
                        "2. Nhận: Phòng Tư pháp",
                        "Trước hạn",
                        "Đúng hạn",
                        "Quá hạn",
                        "Chậm do chờ xác minh");
    }

    @Test
    void doesNotLetAnApplicantsNameWriteTheForm() throws IOException {
        RoutingSlipForm form = SampleForms.slip(1);
        RoutingSlipForm sly =
                new RoutingSlipForm(
                        form.letterhead(),
                        form.code(),
                        form.qrText(),
                        "</p><img src='file:///etc/passwd'/>",
                        form.receivedAt(),
                        form.promisedAt(),
                        form.lead(),
                        form.coordinating(),
                        form.rows(),
                        form.printedAt());

        assertThat(PaperText.of(PAPERS.routingSlip(sly, IN_2022)))
                .contains("</p><img src='file:///etc/passwd'/>");
    }

    @Test
    void makesTheSameBytesFromTheSameForm() {
        assertThat(SampleForms.papers().receipt(SampleForms.receipt(), IN_2022))
                .isEqualTo(PAPERS.receipt(SampleForms.receipt(), IN_2022));
    }

    @Test
    void takesLessThanThreeTenthsOfASecondOfOneProcessorOnceWarm() {
        for (int i = 0; i < 10; i++) {
            byte[] ignored = PAPERS.receipt(SampleForms.receipt(), IN_2022);
        }

        long best =
                Stream.generate(this::nanos)
                        .limit(10)
                        .mapToLong(Long::longValue)
                        .min()
                        .orElseThrow();

        System.out.println("A receipt takes " + Duration.ofNanos(best).toMillis() + " ms");
        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(300));
    }

    private long nanos() {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        byte[] ignored = PAPERS.receipt(SampleForms.receipt(), IN_2022);
        return thread.getCurrentThreadCpuTime() - start;
    }

    private static List<String> violations(byte[] pdf, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .map(failed -> failed.getRuleId() + " " + failed.getMessage())
                    .distinct()
                    .toList();
        }
    }

    @Test
    void aSetForTheWallHasItsListItsSheetsWithTheirFormsAndTheNotice() throws IOException {
        String text = PaperText.of(PAPERS.postings(SampleSheets.postings(2), IN_2022));

        assertThat(text)
                .contains(
                        "DANH MỤC THỦ TỤC HÀNH CHÍNH NIÊM YẾT CÔNG KHAI",
                        "Lĩnh vực: Hộ tịch",
                        "Phiên bản 1f0c0001, có hiệu lực từ ngày 01 tháng 3 năm 2022",
                        "Quyết định công bố số 135/QĐ-UBND ngày 20 tháng 01 năm 2022",
                        "PHẢN ÁNH, KIẾN NGHỊ VỀ QUY ĐỊNH HÀNH CHÍNH",
                        "0239 000 0000");
        assertThat(text.indexOf("Tờ khai theo mẫu"))
                .isGreaterThan(text.indexOf("Phiên bản 1f0c0001"));
        assertThat(text)
                .contains(
                        "Mẫu kèm theo ở các trang sau tờ này.",
                        "Mẫu kèm theo thủ tục 2.000001, phiên bản 1f0c0001",
                        "Dùng cho trường hợp: Trường hợp chung; Cấp lại.",
                        "Thông tin thứ 21")
                .doesNotContain("Mẫu kèm theo thủ tục 2.000000");
    }
}
