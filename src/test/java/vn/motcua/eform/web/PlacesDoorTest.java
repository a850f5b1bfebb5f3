package vn.motcua.eform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.testing.Browser;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** What a page is offered while a place is typed, on a day of 2022. */
@DatabaseTest
@TestPropertySource(properties = {"motcua.test=places", "motcua.identity.suggestions=20"})
class PlacesDoorTest {

    @Autowired private BeanFactory program;
    @Autowired private WebApplicationContext context;

    private Browser browser;

    @BeforeEach
    void aDayOfThreeTiers() {
        DemoLocality.open(program);
        browser = new Browser(context);
    }

    private Document offered(String part, String... boxes) {
        MockHttpServletResponse answer = asked(part, boxes);
        assertThat(answer.getStatus()).isEqualTo(200);
        return Browser.page(answer);
    }

    private MockHttpServletResponse asked(String part, String... boxes) {
        UriComponentsBuilder path = UriComponentsBuilder.fromPath("/places/" + part);
        for (int i = 0; i < boxes.length; i += 2) {
            path.queryParam(boxes[i], boxes[i + 1]);
        }
        return browser.open(path.encode(StandardCharsets.UTF_8).build().toUriString());
    }

    @Test
    void aFewAreOfferedUnderTheNamesOfTheBoxes() {
        Document page =
                offered(
                        "commune",
                        "child.home.province",
                        "ha tinh",
                        "child.home.district",
                        "duc tho",
                        "child.home.commune",
                        "tung");
        assertThat(page.select("option").eachAttr("value"))
                .containsExactlyInAnyOrder("Xã Tùng Ảnh", "Xã Tùng Châu");
        // A browser hides an option that has not the typed letters in it.
        assertThat(page.select("option").eachAttr("label"))
                .allSatisfy(label -> assertThat(label).contains("tung"));
        assertThat(page.text()).as("no page around it").isEmpty();
        assertThat(
                        offered("district", "home.province", "Hà Tĩnh", "home.district", "đức")
                                .select("option")
                                .eachAttr("value"))
                .containsExactly("Huyện Đức Thọ");
    }

    @Test
    void whatHasTwinsIsOfferedWithWhatItLiesIn() {
        assertThat(offered("commune", "commune", "Tùng Ảnh").select("option").eachAttr("value"))
                .containsExactly("Xã Tùng Ảnh, Huyện Đức Thọ, Tỉnh Hà Tĩnh");
        assertThat(
                        offered("commune", "province", "TPHCM", "commune", "phuong 1")
                                .select("option")
                                .eachAttr("value"))
                .contains("Phường 01, Quận 4")
                .hasSizeLessThan(20);
    }

    @Test
    void nothingTypedOrNonsenseOffersNothing() {
        for (String typed : new String[] {"", " ", "%", "<>", "9".repeat(5_000), "'\"--"}) {
            assertThat(offered("commune", "commune", typed).select("option")).as(typed).isEmpty();
        }
        Element script = offered("commune", "commune", "tung <i>").selectFirst("i");
        assertThat(script).isNull();
    }

    @Test
    void itMayBeKeptForAWhileAndIsNotAnsweredWithoutEnd() {
        MockHttpServletResponse answer = asked("commune", "commune", "an");
        for (int i = 0; i < 40 && answer.getStatus() == 200; i++) {
            assertThat(answer.getHeader("Cache-Control")).isEqualTo("max-age=600, private");
            assertThat(answer.getContentLength()).isLessThan(5_000);
            answer = asked("commune", "commune", "an");
        }
        assertThat(answer.getStatus()).isEqualTo(429);
    }
}
