package vn.motcua.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** What a citizen learns of the procedures of the demo locality before leaving home. */
@DatabaseTest
@AutoConfigureMockMvc
class ProcedureDoorTest {

    private static final String BIRTH = "/catalog/1.001193";

    @Autowired private MockMvcTester mvc;

    @BeforeAll
    static void locality(@Autowired BeanFactory program) {
        DemoLocality.load(program);
    }

    private Document page(String path) {
        MvcTestResult result = mvc.get().uri(path).exchange();
        assertThat(result).hasStatusOk();
        byte[] body = result.getResponse().getContentAsByteArray();
        Document page = Jsoup.parse(new String(body, StandardCharsets.UTF_8));
        assertThat(page.text()).doesNotContain("⟦");
        return page;
    }

    private static List<String> found(Document page) {
        return page.select("tbody th a").eachText();
    }

    @Test
    void everydayWordsAndSlipsOfThemFindTheProcedure() {
        assertThat(found(page("/catalog?q=làm giấy khai sinh cho con")))
                .first()
                .isEqualTo("Đăng ký khai sinh");
        assertThat(found(page("/catalog?q=giaays ddoojc thân")))
                .first()
                .isEqualTo("Cấp Giấy xác nhận tình trạng hôn nhân");
        assertThat(found(page("/catalog?q=sang ten so do"))).isNotEmpty();
        assertThat(found(page("/catalog?q=" + "🙂".repeat(300)))).isEmpty();
    }

    @Test
    void anOccasionGathersItsProcedures() {
        Document doors = page("/");
        Document death = page("/catalog?occasion=death");

        assertThat(doors.select("a[href=/catalog?occasion=death]")).hasSize(1);
        assertThat(found(death)).contains("Đăng ký khai tử").doesNotContain("Đăng ký kết hôn");
        assertThat(found(page("/catalog?occasion=nothing"))).isEmpty();
    }

    @Test
    void levelAndOnlineLevelNarrowTheList() {
        Document communes = page("/catalog?level=COMMUNE");

        assertThat(found(communes)).isNotEmpty();
        assertThat(communes.select("details.more[open]")).hasSize(1);
        assertThat(found(page("/catalog?level=PROVINCE"))).isEmpty();
        assertThat(found(page("/catalog?level=COMMUNE&online=LEVEL_2&occasion=birth")).size())
                .isLessThan(found(page("/catalog?level=COMMUNE&occasion=birth")).size());
        assertThat(mvc.get().uri("/catalog?level=MOON").exchange()).hasStatus(400);
    }

    @Test
    void theCheckListIsThatOfTheCaseChosen() {
        Document first = page(BIRTH);
        List<String> cases = first.select("main nav.tabs a").eachAttr("href");

        assertThat(cases).hasSizeGreaterThan(1);
        assertThat(cases.stream().map(this::page).map(ProcedureDoorTest::papers).distinct())
                .hasSizeGreaterThan(1);
        assertThat(papers(page(BIRTH + "?case=no-such"))).isEqualTo(papers(first));
    }

    private static List<String> papers(Document page) {
        return page.select(".checks label").eachText();
    }

    @Test
    void searchEnginesReadAService() {
        Document page = page(BIRTH);
        JsonNode service =
                new JsonMapper().readTree(page.select("script[type=application/ld+json]").html());

        assertThat(service.get("@type").stringValue()).isEqualTo("GovernmentService");
        assertThat(service.get("identifier").stringValue()).isEqualTo("1.001193");
        assertThat(service.get("provider").size()).isPositive();
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(BIRTH);
        assertThat(page.select("meta[name=description]").attr("content")).contains("khai sinh");
    }

    @Test
    void theyAreToldWhatThereIs() throws UnsupportedEncodingException {
        String map = mvc.get().uri("/sitemap.xml").exchange().getResponse().getContentAsString();
        String robots = mvc.get().uri("/robots.txt").exchange().getResponse().getContentAsString();

        assertThat(map.split("<loc>", -1)).hasSizeGreaterThan(50);
        assertThat(map).contains("/catalog/1.001193</loc>");
        assertThat(robots).contains("Sitemap: http", "Disallow: /track");
    }

    @Test
    void thePosterHasACodeThatLeadsToThePage() {
        Document poster = page(BIRTH + "/poster");

        assertThat(poster.select(".poster svg path")).hasSize(1);
        assertThat(poster.select(".poster").text()).contains("http://localhost" + BIRTH);
        assertThat(papers(poster)).isNotEmpty();
        assertThat(mvc.get().uri("/catalog/0.000/poster").exchange()).hasStatus(404);
    }
}
