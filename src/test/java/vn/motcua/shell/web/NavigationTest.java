package vn.motcua.shell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.identity.AsStaff.asStaff;

import java.io.UnsupportedEncodingException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** Many places stand under headings, each once; few stand alone. */
@DatabaseTest
@AutoConfigureMockMvc
class NavigationTest {

    @Autowired MockMvcTester mvc;

    @BeforeEach
    void open(@Autowired BeanFactory program) {
        DemoLocality.load(program);
    }

    @Test
    void theControlOfficeFindsItsPlacesUnderHeadings() throws Exception {
        Element places = places(mvc.get().uri("/tasks").with(asStaff("kiemsoat.huyen")).exchange());

        assertThat(places.select(".places-head").eachText())
                .containsExactly(
                        "Hằng ngày",
                        "Số liệu",
                        "Kiểm soát thủ tục",
                        "Với người dân",
                        "Quản trị",
                        "Của tôi");
        assertThat(places.select("ul").eachAttr("aria-label"))
                .isEqualTo(places.select(".places-head").eachText());
        List<String> paths = places.select("a").eachAttr("href");
        assertThat(paths).hasSizeGreaterThan(15).doesNotHaveDuplicates();
        assertThat(places.select("a[aria-current]").eachAttr("href")).containsExactly("/tasks");
    }

    @Test
    void aVisitorSeesFewPlacesAndNoHeading() throws Exception {
        Element places = places(mvc.get().uri("/catalog").exchange());

        assertThat(places.select(".places-head")).isEmpty();
        assertThat(places.select("ul")).hasSize(1);
        assertThat(places.select("a")).hasSizeBetween(3, 9);
    }

    private static Element places(MvcTestResult page) throws UnsupportedEncodingException {
        assertThat(page).hasStatusOk();
        Elements found = Jsoup.parse(page.getResponse().getContentAsString()).select("nav.places");
        assertThat(found).isNotEmpty();
        return found.getFirst();
    }
}
