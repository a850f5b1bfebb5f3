package vn.motcua.measure.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.identity.AsStaff.asStaff;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.organization.Unit;
import vn.motcua.testing.RoundTrips;

/** The district's plan on one page: a bar for each target, led down to its rows. */
class PlanBoardPagesTest extends Indicating {

    private static final String CONTROL = "kiemsoat.huyen";

    @Autowired MockMvcTester mvc;

    private UUID plan = new UUID(0, 0);

    @BeforeEach
    void planted() {
        plan =
                on(
                        PlanOf2022.ISSUED,
                        () -> PlanOf2022.in(program, staff(CONTROL, PlanOf2022.ISSUED)));
    }

    private MvcTestResult get(String path, String who) {
        return on(TO, () -> mvc.get().uri(URI.create(path)).with(asStaff(who)).exchange());
    }

    private Document page(String path) {
        MvcTestResult answer = get(path, CONTROL);
        assertThat(answer).as(path).hasStatusOk();
        Document page =
                Jsoup.parse(
                        new String(
                                answer.getResponse().getContentAsByteArray(),
                                StandardCharsets.UTF_8));
        assertThat(page.text()).doesNotContain("⟦");
        return page;
    }

    private String board() {
        return "/plans/" + plan + "/board";
    }

    @Test
    void everyRowOfThePlanStandsThereWithItsIndicators() {
        Document page = page(board());

        assertThat(page.select("section.target h2 > a").eachText())
                .hasSize(24)
                .startsWith("I.1")
                .endsWith("II-9");
        assertThat(page.select("a.target-bar")).hasSize(83);
        assertThat(page.select("#table tbody tr")).hasSize(83);
        Element target = page.select("li:has(.code:containsOwn(III.3-a))").first();
        assertThat(target.text()).contains("Độ phủ niêm yết", "≥ 100 %");
        assertThat(target.select("svg").attr("aria-label")).contains("ngưỡng ≥ 100 %");
    }

    @Test
    void everyBarLeadsToAsManyRowsAsItSays() {
        int opened = 0;
        for (Element bar : page(board()).select("a.target-bar")) {
            String href = bar.attr("href").replace("#rows", "");
            String text = page(href).text();
            String rows = bar.attr("data-rows");
            assertThat(text)
                    .as(href)
                    .contains(rows.equals("0") ? "Không có dòng nào" : rows + " dòng");
            opened++;
        }
        assertThat(opened).isEqualTo(83);
    }

    @Test
    void onlyWhatAUnitLeadsIsShownWithItsOwnFigures() {
        String commune = Unit.idOf("tunganh").toString();
        Document page = page(board() + "?lead=" + commune);

        assertThat(page.select("section.target")).hasSizeBetween(1, 23);
        assertThat(page.text()).contains("Số liệu riêng của");
        assertThat(page.select("a.target-bar").first().attr("href")).contains("&agency=" + commune);
        assertThat(page(board() + "?lead=x").text()).contains("không chủ trì dòng nào");
    }

    /** Each register that is counted is read once or twice, whatever stands in it. */
    @Test
    void itAsksTheDatabaseSeldom() {
        page(board());
        RoundTrips.Sent sent = RoundTrips.of(() -> page(board()));
        assertThat(sent.statements()).isLessThanOrEqualTo(80);
    }
}
