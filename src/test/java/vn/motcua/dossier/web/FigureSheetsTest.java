package vn.motcua.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.DossierCommand;
import vn.motcua.testing.DatabaseTest;

/** The files say what the page says, number by number, and what a past period does not tell. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=figure-sheets")
class FigureSheetsTest {

    private static final String CAUTION = "Kỳ đã hết ngày";

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;

    private Desk desk;

    @BeforeEach
    void anOffice() {
        desk = new Desk(program, mvc);
    }

    private void someDossiers() {
        desk.forward(desk.receive("Trần Văn Quỳnh"), 4);
        desk.forward(desk.receive("Lê Thị Sáu"), 1);
        desk.act(
                desk.receive("Bùi Thị Tám"),
                Desk.RECEIVER,
                new DossierCommand.Withdraw("Không còn nhu cầu"));
    }

    @Test
    void bothFilesHaveTheNumbersOfThePage() throws IOException {
        someDossiers();
        Document page = page("");
        List<List<Integer>> counts = numbers(page, 0);
        List<List<Integer>> beside = numbers(page, 1);
        assertThat(counts.getLast().getFirst()).isGreaterThanOrEqualTo(3);

        List<List<Integer>> xlsx = xlsx("");
        String pdf = pdf("");

        assertThat(xlsx).containsExactlyElementsOf(both(counts, beside));
        for (List<Integer> line : both(counts, beside)) {
            assertThat(pdf).contains(line.stream().map(String::valueOf).collect(joined()));
        }
        assertThat(pdf)
                .contains(
                        "Biểu số II.06a/VPCP/KSTT",
                        "Kỳ báo cáo: từ ngày 01/1/2022 đến ngày 31/5/2022",
                        "Đơn vị báo cáo: UBND xã Tùng Ảnh",
                        "Đếm lúc 08 giờ",
                        "(9) Đã giải quyết: Đúng hạn")
                .doesNotContain(CAUTION)
                .doesNotContain("⟦");
        assertThat(page.getElementById("caution")).isNull();
    }

    @Test
    void aPeriodThatIsOverSaysOnAllThreeThatItIsCountedNow() throws IOException {
        someDossiers();
        desk.later(Duration.ofDays(30));
        desk.receive("Hồ Thị Chín");
        String past = "?from=01/05/2022&to=31/05/2022";

        Document page = page(past);
        List<List<Integer>> counts = numbers(page, 0);
        assertThat(counts.getLast().getFirst())
                .as("what came after the period is not counted")
                .isEqualTo(numbers(page("?from=01/05/2022"), 0).getLast().getFirst() - 1);
        assertThat(counts.getLast().getLast()).as("late by now").isPositive();

        assertThat(Desk.text(page, "caution")).contains(CAUTION + " 31/05/2022", "30/06/2022");
        assertThat(texts(past)).anyMatch(t -> t.startsWith(CAUTION + " 31/5/2022"));
        assertThat(pdf(past)).contains(CAUTION + " 31/5/2022", "đến ngày 31/5/2022");
        assertThat(xlsx(past)).containsExactlyElementsOf(both(counts, numbers(page, 1)));
    }

    @Test
    void ofSeveralAgenciesAllAreNamed() throws IOException {
        assertThat(
                        pdf(
                                desk.get("/register/figures.pdf", "kiemsoat.huyen")
                                        .getResponse()
                                        .getContentAsByteArray()))
                .contains("UBND huyện Đức Thọ;", "UBND xã Tùng Ảnh");
    }

    @ParameterizedTest
    @CsvSource({
        "from=31/02/2022, Ngày này không thể đúng",
        "to=x, Ngày này không thể đúng",
        "to=01/01/2099, Ngày này không thể đúng",
        "from=02/05/2022&to=01/05/2022, Ngày cuối đứng trước ngày đầu"
    })
    void aPeriodThatCannotBeIsRefusedWithASentence(String query, String sentence) {
        for (String ending : List.of("", ".xlsx", ".pdf")) {
            MvcTestResult refused =
                    desk.get("/register/figures" + ending + "?" + query, Desk.RECEIVER);
            assertThat(refused).as(ending).hasStatus(422);
            assertThat(Desk.page(refused).text()).as(ending).contains(sentence);
        }
    }

    private Document page(String query) {
        return Desk.page(desk.get("/register/figures" + query, Desk.RECEIVER));
    }

    private static List<List<Integer>> both(List<List<Integer>> first, List<List<Integer>> then) {
        List<List<Integer>> both = new ArrayList<>(first);
        both.addAll(then);
        return both;
    }

    private static List<List<Integer>> numbers(Document page, int table) {
        List<List<Integer>> lines = new ArrayList<>();
        for (Element row : page.select("main table").get(table).select("tbody tr")) {
            lines.add(row.select("td").eachText().stream().map(Integer::valueOf).toList());
        }
        return lines;
    }

    /** The lines of numbers, without what names them. */
    private List<List<Integer>> xlsx(String query) throws IOException {
        byte[] bytes = bytes(".xlsx", query);
        if (Boolean.getBoolean("motcua.shots")) {
            Files.write(Path.of("target", "screenshots", "figures.xlsx"), bytes);
        }
        List<List<Integer>> lines = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (Row row : book.getSheetAt(0)) {
                List<Integer> line =
                        IntStream.range(2, Math.max(2, row.getLastCellNum()))
                                .mapToObj(row::getCell)
                                .filter(c ->
                                        c.getCellType()
                                                == org.apache.poi.ss.usermodel.CellType.NUMERIC)
                                .map(c -> (int) c.getNumericCellValue())
                                .toList();
                if (!line.isEmpty()) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private List<String> texts(String query) throws IOException {
        List<String> texts = new ArrayList<>();
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(bytes(".xlsx", query)))) {
            for (Row row : book.getSheetAt(0)) {
                row.forEach(cell -> texts.add(cell.toString()));
            }
        }
        return texts;
    }

    private byte[] bytes(String ending, String query) {
        MvcTestResult file = desk.get("/register/figures" + ending + query, Desk.RECEIVER);
        assertThat(file).hasStatusOk();
        return file.getResponse().getContentAsByteArray();
    }

    private String pdf(String query) throws IOException {
        byte[] bytes = bytes(".pdf", query);
        if (Boolean.getBoolean("motcua.shots")) {
            Files.write(Path.of("target", "screenshots", "figures.pdf"), bytes);
        }
        return pdf(bytes);
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            String text = new PDFTextStripper().getText(document);
            return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ");
        }
    }

    private static java.util.stream.Collector<CharSequence, ?, String> joined() {
        return Collectors.joining(" ");
    }
}
