package vn.motcua.filing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.filing.Draft;
import vn.motcua.filing.DraftStart;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Online;
import vn.motcua.kernel.Uuid7;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Citizens;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** An address in a step: read by the units of the day, taken by one press. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=filing")
class AddressStepTest {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Autowired private BeanFactory program;
    @Autowired private WebApplicationContext context;
    @Autowired private Drafts drafts;
    @Autowired private JdbcClient jdbc;

    private Browser browser;
    private Online online;

    @BeforeEach
    void aCitizenSignedIn() {
        DemoLocality.load(program);
        String contact = "09830200%02d".formatted(PEOPLE.incrementAndGet());
        browser = new Browser(context);
        Citizens.signIn(browser, context, contact, "Nguyễn Thị Công Dân");
        online = new Online(program, contact);
    }

    /** What is typed becomes the unit of the register; what is in doubt offers its places. */
    @Test
    void anAddressIsTakenByOnePress() {
        program.getBean(BusinessClock.class).runAt(DemoLocality.MORNING, this::takeOne);
    }

    private void takeOne() {
        DemoLocality.form(program, "1.000656");
        Draft draft =
                program.getBean(DraftStart.class)
                        .of(
                                Uuid7.next(),
                                online.citizen(),
                                drafts.offered("1.000656"),
                                Online.AGENCY,
                                "chung",
                                null,
                                null);
        String step =
                drafts.form(draft).sections().stream()
                        .filter(s ->
                                s.fields().stream()
                                        .anyMatch(f ->
                                                f.fields().stream()
                                                        .anyMatch(p -> p.id().equals("home"))))
                        .findFirst()
                        .orElseThrow()
                        .id();
        String path = "/my/drafts/" + draft.id() + "/form-" + step;
        Document page = Browser.page(browser.open(path));
        String name =
                page.selectFirst("input[name$=.province]").attr("name").replace(".province", "");
        assertThat(page.select("datalist option")).hasSizeBetween(34, 63);
        MockHttpServletResponse refused =
                browser.submit(
                        path,
                        name + ".province",
                        "nghe an",
                        name + ".commune",
                        "tung anh",
                        "seen",
                        "1");
        assertThat(refused.getStatus()).isEqualTo(422);
        page = Browser.page(refused);
        assertThat(page.selectFirst("#errors").text())
                .contains("không có nơi này ở Tỉnh Nghệ An", "Xã Tùng Ảnh");
        Element offer = page.selectFirst("button[name=_place]");
        assertThat(offer.text()).isEqualTo("Xã Tùng Ảnh (Huyện Đức Thọ, Tỉnh Hà Tĩnh)");

        MockHttpServletResponse taken =
                browser.submit(
                        path,
                        name + ".province",
                        "nghe an",
                        name + ".commune",
                        "tung anh",
                        "_place",
                        offer.attr("value"),
                        "seen",
                        String.valueOf(
                                drafts.require(draft.id(), online.citizen().account()).version()));
        page = Browser.page(taken);
        assertThat(page.selectFirst("[name='" + name + ".province']").val())
                .isEqualTo("Tỉnh Hà Tĩnh");
        assertThat(page.select("button[name=_place]")).isEmpty();
        assertThat(
                        drafts.require(draft.id(), online.citizen().account())
                                .content()
                                .answers()
                                .toString())
                .contains("\"communeCode\":\"18259\"");
    }
}
