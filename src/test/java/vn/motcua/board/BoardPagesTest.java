package vn.motcua.board;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.identity.AsStaff.asStaff;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;
import vn.motcua.testing.RoundTrips;

/** Boards over dossiers that lived at random in 2021, each number against a plain count. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=indicators")
class BoardPagesTest {

    private static final String CONTROL = "kiemsoat.huyen";

    private static PlantedYear year;

    @Autowired BeanFactory program;
    @Autowired MockMvcTester mvc;
    @Autowired JdbcClient jdbc;
    @Autowired BusinessClock clock;
    @Autowired Catalog catalog;

    @BeforeEach
    void live() {
        DemoLocality.load(program);
        if (year == null) {
            year = PlantedYear.plant(program);
        }
    }

    @AfterAll
    static void forget(@Autowired JdbcClient jdbc) {
        year.forget(jdbc);
    }

    private static long count(String address) {
        return year.count(address);
    }

    private MvcTestResult get(String path, @Nullable String who) {
        return clock.runAt(
                Zones.instantOf(PlantedYear.TODAY.atTime(9, 0)),
                () -> {
                    var request = mvc.get().uri(URI.create(path));
                    return (who == null ? request : request.with(asStaff(who))).exchange();
                });
    }

    private Document page(String path, @Nullable String who) {
        MvcTestResult answer = get(path, who);
        assertThat(answer).as(path).hasStatusOk();
        Document page = Jsoup.parse(text(answer));
        assertThat(page.text()).doesNotContain("⟦");
        return page;
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** Every number, cell, bar, column and point of a board; each also followed to its rows. */
    private void everythingIsWhatAPlainCountSays(String path, int least) {
        Document page = page(path, CONTROL);
        Map<String, Integer> rows = new HashMap<>();
        int marks = 0;
        for (Element link : page.select("a[data-drill]")) {
            String href = link.attr("href");
            int said = Integer.parseInt(link.attr("data-drill"));
            assertThat(said).as(href).isEqualTo((int) count(href));
            assertThat(rows.computeIfAbsent(href, this::rows)).as(href).isEqualTo(said);
            marks++;
        }
        System.out.println(
                "BoardPagesTest: " + path + ": " + marks + " marks, " + rows.size() + " lists");
        assertThat(marks).isGreaterThan(least);
    }

    private int rows(String path) {
        int rows = 0;
        String next = path;
        while (next != null) {
            Document list = page(next, CONTROL);
            rows += list.select("tr[data-row]").size();
            Element more = list.selectFirst("a[rel=next]");
            next = more == null ? null : more.attr("href");
        }
        return rows;
    }

    @Test
    void everythingOnTheBoardIsWhatAPlainCountSays() {
        everythingIsWhatAPlainCountSays("/board?to=2021-08&months=3", 80);
    }

    @Test
    void soItIsOfTheMonthThatIsNotOver() {
        everythingIsWhatAPlainCountSays("/board?show=OPEN_LATE&months=1", 40);
    }

    @Test
    void soItIsAsKnownBefore() {
        everythingIsWhatAPlainCountSays(
                "/board?show=RECEIVED&months=12&known=10/07/2021&agency=" + Unit.idOf("yenho"), 30);
    }

    @Test
    void chartsAreSaidInWordsAndInATable() {
        Document page = page("/board?to=2021-08&months=12", CONTROL);

        assertThat(page.select("svg.plot-picture")).hasSize(3);
        for (Element chart : page.select("svg.plot-picture")) {
            assertThat(chart.select("> title").text()).isNotBlank();
            assertThat(chart.select("> desc").text()).isNotBlank();
            assertThat(chart.attr("aria-labelledby"))
                    .isEqualTo(
                            chart.select("> title").attr("id")
                                    + " "
                                    + chart.select("> desc").attr("id"));
            chart.select("a").forEach(a -> assertThat(a.attr("aria-label")).isNotBlank());
        }
        assertThat(page.select("details table tbody tr")).as("a line a month").hasSize(12);
    }

    @Test
    void whoResolvedTooLittleHasNoPlace() {
        Document page = page("/board?to=2021-08&months=12", CONTROL);
        Element few =
                page.select("tr:has(th:containsOwn(Tân Dân)):has(td:contains(chưa đủ))").first();

        assertThat(few).isNotNull();
        assertThat(page.select("h3:containsOwn(Cấp huyện)")).hasSize(1);
        assertThat(page.select("h3:containsOwn(Cấp xã)")).hasSize(1);
    }

    @Test
    void figuresComeFromSumsAlone() {
        page("/board", CONTROL);
        RoundTrips.Sent sent = RoundTrips.of(() -> page("/board", CONTROL));

        assertThat(sent.sql()).filteredOn(sql -> sql.contains("measure.")).hasSize(4);
        assertThat(sent.sql()).noneMatch(sql -> sql.contains("dossier.") || sql.contains(".fact"));
    }

    @Test
    void whatCannotBeAskedIsSaid() {
        assertThat(get("/board?known=31/02/2021", CONTROL)).hasStatus(422);
        assertThat(text(get("/board?known=31/02/2021", CONTROL))).contains("Ghi ngày như");
        assertThat(get("/board?to=2021-13", CONTROL)).hasStatus(422);
        assertThat(get("/board/rows?figure=X", CONTROL)).hasStatus(404);
        assertThat(get("/board/rows?figure=LATE&known=x", CONTROL)).hasStatus(422);
    }

    @Test
    void rowsComeAsAFile() {
        String query = "?figure=RESOLVED&from=2021-06&to=2021-08";
        MvcTestResult file = get("/board/rows.csv" + query, CONTROL);

        assertThat(file).hasStatusOk();
        assertThat(text(file).lines()).hasSize((int) count("/board/rows" + query) + 1);
    }

    @Test
    void theWallNamesNobodyAndGoesOnByItself() {
        Document wall = page("/board/wall", CONTROL);

        assertThat(wall.select("#wall[hx-trigger='every 60s'][hx-get=/board/wall]")).hasSize(1);
        assertThat(wall.select("noscript meta[http-equiv=refresh]")).hasSize(1);
        assertThat(wall.select(".wall-number")).hasSize(4);
        assertThat(wall.text()).doesNotContain("Nguyễn", "Trần", "chưa ai nhận");
    }
}
