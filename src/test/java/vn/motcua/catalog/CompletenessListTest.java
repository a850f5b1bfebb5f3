package vn.motcua.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.identity.AsStaff.asStaff;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/**
 * The list of what procedures lack, with one that was published before anything was asked of it.
 */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=decisions")
class CompletenessListTest {

    private static final String PATH = "/catalog-control/completeness";
    private static final String CODE = "9.300001";
    private static final String FORMULA = "=HYPERLINK(\"http://x\")";

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private Catalog catalog;
    @Autowired private CatalogStore store;
    @Autowired private CatalogCache cache;
    @Autowired private BusinessClock clock;
    @Autowired private TransactionTemplate transaction;

    @BeforeEach
    void anOldVersion() {
        DemoLocality.load(program);
        if (catalog.snapshot().history(CODE).isEmpty()) {
            ProcedureDraft draft = Samples.read(old());
            transaction.executeWithoutResult(status -> {
                store.insert(
                        List.of(
                                new PublishedVersion(
                                        draft.version(),
                                        Objects.requireNonNull(draft.process()),
                                        null)),
                        clock.instant());
                store.moveOn();
                cache.forgetAfterCommit();
            });
        }
    }

    /** As versions were published before they kept their order of performance. */
    private static String old() {
        return Samples.file()
                .replace("9.000001", CODE)
                .replace("QT.MA.01", "QT." + CODE)
                .replace("Cấp giấy mẫu", "'" + FORMULA + "'")
                .replaceAll("(?s)order:.*$", "")
                .replaceAll("(?s)papers:.*?results:", "results:");
    }

    @Test
    void whatLacksSomethingIsListedWithAllThatItLacks() {
        Document page = page(PATH);

        assertThat(row(page).text())
                .contains("Trình tự thực hiện; Thành phần, số lượng hồ sơ")
                .contains("Mẫu đơn, tờ khai; Yêu cầu, điều kiện; Phí, lệ phí")
                .contains("Mới ban hành, đang có hiệu lực");
        assertThat(page.select("tbody[data-key-list] a[data-key-row]").eachAttr("href"))
                .as("what is complete is not")
                .containsExactly("/catalog/" + CODE + "?on=2022-01-01");
        int inForce = at(() -> catalog.snapshot().inForce(clock.today()).size());
        assertThat(page.select("main").text())
                .contains("%d trên %d thủ tục".formatted(inForce - 1, inForce))
                .contains("Lĩnh vực mẫu 0 trên 1 0%", "Đất đai")
                .contains("(98%)");
        assertThat(page("/catalog-control").select("main").text()).contains("Bộ phận tạo thành");
    }

    @Test
    void theListIsNarrowedByFieldLevelAndConstituent() {
        assertThat(found("?field=MA&level=COMMUNE&lacking=STEPS")).containsExactly(CODE);
        assertThat(found("?field=HT")).isEmpty();
        assertThat(found("?level=DISTRICT")).isEmpty();
        assertThat(found("?lacking=LIMITS")).isEmpty();
        assertThat(found("?what=ALL&lacking=FEES")).containsExactly(CODE);
        assertThat(found("?lacking=CONDITIONS"))
                .as("what is complete may lack a conditional one")
                .contains(CODE, "2.000815")
                .doesNotContain("1.000894");
        assertThat(found("?what=DRAFTS")).doesNotContain(CODE);
        assertThat(get(PATH + "?what=SOME")).hasStatus(400);
        assertThat(page(PATH + "?field=none").select("main").text())
                .contains("Không có thủ tục nào như vậy");
    }

    @Test
    void aDraftIsListedWithWhatKeepsItFromBeingPublished() {
        String answer =
                """
                [{"MATTHC": "9.300002", "TENTTHC": "Thủ tục từ quốc gia",
                  "LINHVUCTHUCHIEN": [{"MALINHVUC": "MA", "TENLINHVUC": "Lĩnh vực mẫu"}],
                  "CAPTHUCHIEN": [{"TENCAP": "Cấp xã"}]}]
                """;
        at(() ->
                catalog.saveNational(
                        List.of(new SourceFile("q.json", answer)), LocalDate.of(2022, 1, 1)));

        Element row =
                page(PATH + "?what=DRAFTS").select("tbody[data-key-list] tr").stream()
                        .filter(one -> one.text().contains("9.300002"))
                        .findFirst()
                        .orElseThrow();

        assertThat(row.text())
                .contains(
                        "Dự thảo",
                        "Trình tự thực hiện; Cách thức thực hiện",
                        "Đối tượng thực hiện");
        assertThat(found("?what=ALL")).doesNotContain("9.300002");
    }

    @Test
    void everythingIsThereInEnglish() {
        MvcTestResult answer =
                at(() ->
                        mvc.get()
                                .uri(PATH)
                                .cookie(new Cookie("lang", "en"))
                                .with(asStaff("kiemsoat.huyen"))
                                .exchange());

        assertThat(answer)
                .bodyText()
                .contains(
                        "Order of performance; Papers and number of sets", "Newly issued, in force")
                .doesNotContain("⟦");
    }

    @Test
    void theSameListIsAFileOfTextAlone() throws IOException {
        MvcTestResult answer = get(PATH + ".xlsx?field=MA");
        assertThat(answer).hasStatus(200);

        try (XSSFWorkbook book =
                new XSSFWorkbook(
                        new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            List<List<String>> rows = new ArrayList<>();
            book.getSheetAt(0).forEach(row -> rows.add(cells(row)));

            assertThat(rows).hasSize(2);
            assertThat(rows.getFirst())
                    .contains("Mã thủ tục", "Trạng thái", "Còn thiếu (bắt buộc)");
            assertThat(rows.getLast())
                    .contains(CODE, "Trình tự thực hiện; Thành phần, số lượng hồ sơ")
                    .contains(FORMULA);
            assertThat(book.getSheetAt(0).getRow(1).getCell(1).getCellType().name())
                    .isEqualTo("STRING");
        }
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(i -> String.valueOf(row.getCell(i)))
                .toList();
    }

    private static Element row(Document page) {
        return page.select("tbody[data-key-list] tr").stream()
                .filter(row -> row.text().contains(CODE))
                .findFirst()
                .orElseThrow();
    }

    private List<String> found(String query) {
        return page(PATH + query).select("tbody[data-key-list] th .code").eachText();
    }

    private Document page(String path) {
        MvcTestResult answer = get(path);
        assertThat(answer).hasStatus(200);
        Document page =
                Jsoup.parse(
                        new String(
                                answer.getResponse().getContentAsByteArray(),
                                StandardCharsets.UTF_8));
        assertThat(page.text()).doesNotContain("⟦");
        return page;
    }

    private MvcTestResult get(String path) {
        return at(() -> mvc.get().uri(path).with(asStaff("kiemsoat.huyen")).exchange());
    }

    private <T> T at(Supplier<T> action) {
        return clock.runAt(DemoLocality.MORNING, action);
    }
}
