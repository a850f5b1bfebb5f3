package vn.motcua.measure.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.identity.AsStaff.asStaff;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Unit;

/** The list of indicators, the page of one, the rows behind it and their files. */
class IndicatorPagesTest extends Indicating {

    private static final String CONTROL = "kiemsoat.huyen";
    private static final String CHAIR = "chutich.tunganh";
    private static final String OURS =
            "?from=01/06/2022&to=30/06/2022&agency=" + Unit.idOf("tunganh");

    @Autowired MockMvcTester mvc;

    @BeforeEach
    void place() {
        jdbc.sql("update catalog.posting_place set opened_on = '2030-01-01'").update();
        UUID place = Uuid7.next();
        jdbc.sql(
                        """
                        insert into catalog.posting_place (id, agency, kind, name, opened_on)
                        values (:id, :agency, 'BOARD', 'Bảng ở sảnh', '2022-01-04')
                        """)
                .param("id", place)
                .param("agency", Unit.idOf("tunganh"))
                .update();
    }

    private MvcTestResult get(String path, String who) {
        return on(TO, () -> mvc.get().uri(URI.create(path)).with(asStaff(who)).exchange());
    }

    private Document page(String path, String who) {
        MvcTestResult answer = get(path, who);
        assertThat(answer).as(path).hasStatusOk();
        Document page = Jsoup.parse(body(answer));
        assertThat(page.text()).doesNotContain("⟦");
        return page;
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void everyIndicatorIsCountedBySomething() {
        assertThat(indicators.withoutSource()).isEmpty();
    }

    @Test
    void theListShowsFigureBarAndVerdict() {
        Document list = page("/indicators" + OURS, CONTROL);

        Element row = list.select("tr:has(a:containsOwn(III.3-a))").first();
        assertThat(row.text()).contains("Độ phủ niêm yết", "0,00", "≥ 100 %", "Không đạt");
        assertThat(row.select("svg.share").attr("aria-label")).contains("ngưỡng ≥ 100 %");
        assertThat(row.select("rect.share-mark")).hasSize(1);
        assertThat(list.select("a[href*=III.3-a]").attr("href")).contains("from=01%2F06%2F2022");
    }

    @Test
    void theRowsBehindAFigureAreListedChosenAndLinked() {
        Document all = page("/indicators/III.3-a" + OURS, CHAIR);
        int required = catalog.offeredBy(Unit.idOf("tunganh"), TO).size();

        assertThat(all.text())
                .contains("Tính được cho ngày đã qua", required + " dòng", "Theo nơi niêm yết");
        assertThat(all.select("tbody a[href^=/postings/]"))
                .as("who keeps places may open them")
                .isNotEmpty();
        assertThat(page("/indicators/III.3-a" + OURS + "&which=COUNTED", CHAIR).text())
                .contains("Không có dòng nào");
        assertThat(page("/indicators/III.3-a" + OURS + "&which=MISSING", CHAIR).text())
                .contains(required + " dòng");
        assertThat(
                        page("/indicators/III.3-a" + OURS, "hotich.tunganh")
                                .select("tbody a[href^=/postings/]"))
                .as("who keeps none is led nowhere")
                .isEmpty();
    }

    @Test
    void oneOfSeveralReadingsIsChosenAndPagesFollow() {
        Document first =
                page("/indicators/PL2-3-b?from=01/06/2022&to=30/06/2022&variant=C", CONTROL);
        Element next = first.select("a[rel=next]").first();
        assertThat(first.text()).contains("Trên mọi thủ tục", "Chính thức");
        assertThat(next.attr("href"))
                .contains("variant=C", "which=ALL", "row=50", "from=01%2F06%2F2022");

        Document second = page(next.attr("href").replace("#rows", ""), CONTROL);
        assertThat(second.select("a:containsOwn(Đầu)").size() + second.select(".pager a").size())
                .isPositive();
        assertThat(second.select("tbody tr th a").eachText())
                .doesNotContainAnyElementsOf(
                        first.select("table:last-of-type tbody tr th a").eachText());
        assertThat(page("/indicators/PL2-3-b?variant=X&which=Y&row=-1", CONTROL).text())
                .as("what is no choice is the first")
                .contains("Tích hợp trên Cổng Dịch vụ công quốc gia");
    }

    @Test
    void theSameRowsComeAsFiles() throws IOException {
        int required = catalog.offeredBy(Unit.idOf("tunganh"), TO).size();
        MvcTestResult csv = get("/indicators/III.3-a/rows.csv" + OURS, CHAIR);
        assertThat(csv).hasStatusOk();
        assertThat(body(csv).lines()).hasSize(required + 1);
        assertThat(body(csv))
                .startsWith("\uFEFF\"Mã\",\"Tên\"")
                .contains("\"Bảng ở sảnh\"", "\"Không\"");
        MvcTestResult sheet = get("/indicators/III.3-a/rows.xlsx" + OURS, CHAIR);
        try (XSSFWorkbook book =
                new XSSFWorkbook(
                        new ByteArrayInputStream(sheet.getResponse().getContentAsByteArray()))) {
            Sheet rows = book.getSheetAt(0);
            assertThat(rows.getLastRowNum()).isEqualTo(required);
            assertThat(rows.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Mã");
        }
        assertThat(get("/indicators/II.1-a/rows.csv", CHAIR)).hasStatusOk();
    }

    @Test
    void whatCannotBeAskedIsSaid() {
        assertThat(get("/indicators/X.9-z/rows.csv", CHAIR)).hasStatus(404);
        assertThat(get("/indicators/III.3-a/rows.xlsx?to=31/02/2022", CHAIR)).hasStatus(422);
        assertThat(body(get("/indicators/III.3-a?from=02/06/2022&to=01/06/2022", CHAIR)))
                .contains("Ngày cuối không được trước ngày đầu");
    }

    @Test
    void everyIndicatorHasAPageOfItsRows() {
        int shown = 0;
        for (IndicatorRow row : indicators.rows()) {
            for (Indicator one : row.indicators()) {
                String text = page("/indicators/" + one.code(), CONTROL).text();
                assertThat(text).as(one.code()).contains("Từng dòng đã đếm");
                shown++;
            }
        }
        assertThat(shown).isEqualTo(83);
    }

    @Test
    void whatCannotBeForecastSaysWhy() {
        assertThat(page("/indicators/III.3-a", CONTROL).text())
                .contains("đếm hiện trạng của một ngày");
        assertThat(page("/indicators/PL2-4-c", CONTROL).text())
                .contains("Chưa đủ dữ liệu để dự báo");
        assertThat(page("/indicators/PL2-6-b", CONTROL).text())
                .contains("từng phần được đánh giá riêng");
        assertThat(page("/indicators/PL2-4-c" + OURS, CONTROL).text())
                .contains("không phải từ đầu một năm");
    }
}
