package vn.motcua.measure.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.identity.AsStaff.asStaff;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.organization.Unit;
import vn.motcua.score.ScoreBook;
import vn.motcua.score.Scores;
import vn.motcua.testing.RoundTrips;

/** The pages of the 766 score and of evaluation, their files, and who sees what. */
class ScorePagesTest extends Indicating {

    private static final String CONTROL = "kiemsoat.huyen";
    private static final String OFFICER = "hotich.tunganh";
    private static final UUID OURS = Unit.idOf("tunganh");
    private static final String PERIOD = "?period=2022-06";

    /** A page may ask the database so often, that of its session among them. */
    private static final int STATEMENTS = 15;

    /**
     * Items that nothing in the program counts (chưa có nguồn). One is taken off only together with
     * its source, and none comes on without a reason.
     */
    private static final List<String> WITHOUT_SOURCE =
            List.of("1.1", "1.2", "1.4", "2.2", "4.4", "4.5");

    @Autowired MockMvcTester mvc;
    @Autowired Scores scores;

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
    void whatNothingCountsIsKnownById() {
        assertThat(scores.withoutSource()).containsExactlyElementsOf(WITHOUT_SOURCE);
    }

    @Test
    void theListShowsTiersAndLeadsWhoMayIntoAnAgency() {
        Document list = page("/score" + PERIOD, CONTROL);
        assertThat(list.text())
                .contains(
                        "Điểm theo Quyết định 766",
                        "Tháng 6/2022 (từ 01/06/2022 đến 30/06/2022)",
                        "Cấp xã",
                        "Chưa xếp loại",
                        "Mười hai tháng gần nhất",
                        "1.1, 1.2, 1.4, 2.2");
        assertThat(list.select("a[href^=/score/" + OURS + "]").attr("href"))
                .isEqualTo("/score/" + OURS + PERIOD);

        Document officers = page("/score" + PERIOD, OFFICER);
        assertThat(officers.text()).contains("Cấp xã", "xã Trường Sơn");
        assertThat(officers.select("tbody a[href^=/score/]").eachAttr("href"))
                .containsExactly("/score/" + OURS + PERIOD);
    }

    @Test
    void anAgencyShowsEveryItemWithItsFormulaAndWhatIsNotConfigured() {
        Document agency = page("/score/" + OURS + PERIOD, OFFICER);
        for (ScoreBook.Item item : scores.book().items()) {
            String row =
                    agency.select("tr:has(a[href^=/score/" + OURS + "/" + item.id() + "?])").text();
            assertThat(row).as(item.id()).contains(item.title(), item.above(), "÷", item.below());
        }
        assertThat(agency.select("tr:has(a[href*=/3.1?])").text())
                .contains("Chưa cấu hình", "80 %");
        assertThat(agency.select("tr:has(a[href*=/4.4?])").text()).contains("Chưa có nguồn");
        assertThat(agency.select("section")).hasSize(5);
        assertThat(agency.text()).contains("Điều nâng điểm nhiều nhất");

        Document english =
                Jsoup.parse(
                        body(
                                on(
                                        TO,
                                        () ->
                                                mvc.get()
                                                        .uri(URI.create("/score/" + OURS + PERIOD))
                                                        .cookie(new Cookie("lang", "en"))
                                                        .with(asStaff(OFFICER))
                                                        .exchange())));
        assertThat(english.text()).contains("Not configured", "What would raise the score most");
    }

    @Test
    void everyItemHasAPageThatLeadsToItsRows() {
        int counted = 0;
        for (ScoreBook.Item item : scores.book().items()) {
            Document one = page("/score/" + OURS + "/" + item.id() + PERIOD, OFFICER);
            List<String> rows = one.select("tbody a[href^=/indicators/]").eachAttr("href");
            if (WITHOUT_SOURCE.contains(item.id())) {
                assertThat(one.text()).contains("Chưa có nguồn");
                assertThat(rows).as(item.id()).isEmpty();
            } else {
                assertThat(one.text()).contains(item.above(), "Mười hai tháng gần nhất");
                assertThat(rows.getFirst())
                        .contains("from=01%2F06%2F2022", "agency=" + OURS, "which=MISSING");
                page(rows.getFirst().replace("#rows", ""), OFFICER);
                counted++;
            }
        }
        assertThat(counted).isEqualTo(20 - WITHOUT_SOURCE.size());
    }

    @Test
    void filesHaveEveryAgencyAndItem() throws IOException {
        MvcTestResult csv = get("/score/" + OURS + "/items.csv" + PERIOD, OFFICER);
        assertThat(body(csv))
                .startsWith("\uFEFF\"Cơ quan\",\"Mã mục\"")
                .contains("\"Chưa cấu hình\"");
        assertThat(body(csv).lines()).hasSize(21);
        MvcTestResult sheet = get("/score/table.xlsx" + PERIOD, CONTROL);
        try (XSSFWorkbook book =
                new XSSFWorkbook(
                        new ByteArrayInputStream(sheet.getResponse().getContentAsByteArray()))) {
            assertThat(book.getSheetAt(0).getLastRowNum() % 20).isZero();
            assertThat(book.getSheetAt(0).getLastRowNum()).isGreaterThan(100);
        }
        assertThat(body(get("/evaluation/table.csv?period=2022-05", CONTROL)))
                .startsWith("\uFEFF\"Tên\"")
                .contains("\"Chỉ số 9\"");
        assertThat(get("/evaluation/table.xlsx?period=2022", CONTROL)).hasStatusOk();
        assertThat(get("/score/table.csv" + PERIOD, OFFICER)).hasStatusOk();
        assertThat(get("/score/" + OURS + "/items.xlsx" + PERIOD, OFFICER)).hasStatusOk();
    }

    @Test
    void whatCannotBeAskedIsSaid() {
        assertThat(get("/score?period=2022-13", CONTROL)).hasStatus(422);
        assertThat(body(get("/score?period=2031", CONTROL))).contains("Kỳ không có thật");
        assertThat(get("/score?known=31/02/2022", CONTROL)).hasStatus(422);
        assertThat(get("/evaluation?period=x", CONTROL)).hasStatus(422);
        assertThat(get("/score/" + OURS + "/9.9" + PERIOD, OFFICER)).hasStatus(404);
        assertThat(get("/score/nobody" + PERIOD, OFFICER)).hasStatus(404);
        assertThat(get("/score/" + OURS + "?period=22", OFFICER)).hasStatus(422);
        assertThat(get("/score/" + Unit.idOf("truongson") + PERIOD, OFFICER)).hasStatus(403);
        assertThat(get("/score/table.csv?period=x", OFFICER)).hasStatus(422);
    }

    @Test
    void evaluationSaysWhatIsLeftOut() {
        Document page = page("/evaluation" + PERIOD, CONTROL);
        assertThat(page.text())
                .contains(
                        "Thực hiện tại Bộ phận Một cửa: không tính",
                        "Thái độ phục vụ: không tính, vì phản ánh, kiến nghị chưa có nguồn",
                        "Chưa có hồ sơ nào được đánh giá");
        assertThat(page.text()).doesNotContain("hết hiệu lực sau ngày");
    }

    @Test
    void pagesAskTheDatabaseFewTimes() {
        for (String path :
                List.of(
                        "/score" + PERIOD,
                        "/score/" + OURS + PERIOD,
                        "/score/" + OURS + "/2.1" + PERIOD,
                        "/evaluation" + PERIOD)) {
            page(path, CONTROL);
            RoundTrips.Sent sent = RoundTrips.of(() -> page(path, CONTROL));
            System.out.println("ScorePagesTest: " + path + " " + sent.sql().size());
            assertThat(sent.sql()).as(path).hasSizeLessThanOrEqualTo(STATEMENTS);
        }
    }
}
