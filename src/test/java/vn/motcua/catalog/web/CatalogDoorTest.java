package vn.motcua.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Samples;
import vn.motcua.catalog.SourceFile;
import vn.motcua.journal.Actor;
import vn.motcua.organization.OrganizationFile;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;

/** Pages as anybody sees them, without signing in, on a day of 2022. */
@DatabaseTest
class CatalogDoorTest {

    private static final Instant NOW = Instant.parse("2022-03-01T02:00:00Z");
    private static final String CODE = "9.200001";

    @Autowired WebApplicationContext context;
    @Autowired Organizations organizations;
    @Autowired Catalog catalog;
    @Autowired BusinessClock clock;

    private MockMvc mvc;

    @BeforeEach
    void aPublishedProcedure() {
        organizations.load(OrganizationFile.parse(Samples.ORGANIZATION));
        String text =
                Samples.file()
                                .replace("9.000001", CODE)
                                .replace("QT.MA.01", "QT." + CODE)
                                .replace("Cấp giấy mẫu", "Đăng ký thả diều")
                                .replace("Sample certificate", "Kite flying permit")
                                .replace("all-communes", "[cat-a]")
                                .replace(
                                        "originals: 1}",
                                        "originals: 1, form: Mẫu đơn 7, form_link: \"https://example.gov.vn/7\"}")
                                .replace(
                                        "name_en: Certificate}",
                                        "name_en: Certificate, validity: 6 tháng}")
                        + """
                        conditions: [{text: Diều dài không quá 2 m., text_en: The kite is 2 m long at most.}]
                        dossier_sets: 2
                        legal: [{number: 7/2020/QH14, title: Luật Diều, issued_on: 2020-02-03, issuer: Quốc hội}]
                        obligation: {determined_by: Chi cục Thuế, determined_by_en: the tax office}
                        targets: Người chơi diều
                        keywords: [cánh bay giấy]
                        targets_en: Kite flyers
                        agencies: {competent: UBND xã An, competent_en: An commune}
                        national: {published: true, published_link: "https://example.gov.vn/tthc"}
                        description: Cho phép thả diều.
                        description_en: Lets kites fly.
                        """;
        Catalog.Loaded loaded =
                clock.runAt(
                        NOW, () -> catalog.load(List.of(new SourceFile("x", text)), Actor.SYSTEM));
        assertThat(loaded.published() + loaded.known()).isEqualTo(1);
        mvc =
                MockMvcBuilders.webAppContextSetup(context)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    private MockHttpServletResponse open(String path, String language) {
        return clock.runAt(
                NOW,
                () -> {
                    try {
                        return mvc.perform(
                                        get(URI.create(path))
                                                .cookie(new Cookie("lang", language))
                                                .accept("text/html"))
                                .andReturn()
                                .getResponse();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private Document page(String path, String language) {
        MockHttpServletResponse response = open(path, language);
        assertThat(response.getStatus()).isEqualTo(200);
        Document page =
                Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(page.text()).doesNotContain("⟦");
        return page;
    }

    @Test
    void theListFindsWithoutDiacriticsAndLeadsToTheProcedure() {
        Document page = page("/catalog?q=tha%20dieu", "vi");

        assertThat(page.select("tbody a[href=/catalog/" + CODE + "]").text())
                .isEqualTo("Đăng ký thả diều");
        assertThat(page.select("input[name=q]").val()).isEqualTo("tha dieu");
        assertThat(page.select("tbody").text()).contains("3 ngày làm việc");
        assertThat(page("/catalog?q=canh%20bay%20giay", "vi").select("tbody a").eachText())
                .as("by a key word of its publication")
                .startsWith("Đăng ký thả diều");
    }

    @Test
    void theListIsNarrowedByFieldAndAgency() {
        String found = "tbody a[href=/catalog/" + CODE + "]";
        String agency = "/catalog?q=tha%20dieu&agency=";

        assertThat(page(agency + Unit.idOf("cat-a"), "vi").select(found)).hasSize(1);
        assertThat(page(agency + Unit.idOf("cat-b"), "vi").select(found)).isEmpty();
        assertThat(page("/catalog?q=tha%20dieu&field=MA", "vi").select(found)).hasSize(1);
        assertThat(page("/catalog?q=tha%20dieu&field=XX", "vi").select(found)).isEmpty();
        assertThat(page("/catalog?q=khong%20co%20gi", "vi").select(".empty")).hasSize(1);
    }

    @Test
    void aProcedureShowsItsPapersLimitsAndSteps() {
        Document page = page("/catalog/" + CODE, "vi");

        assertThat(page.select("h1").text()).isEqualTo("Đăng ký thả diều");
        assertThat(page.text())
                .contains("3 ngày làm việc", "Trực tiếp, Trực tuyến", "Nộp, 1 bản chính", "Xã An");
        assertThat(page.select(".steps-name").eachText())
                .containsExactly("Tiếp nhận", "Thẩm tra", "Ký", "Phát hành", "Trả");
        assertThat(page.select("[style]")).isEmpty();
    }

    @Test
    void aProcedureShowsWhatItsPublicationSaysInWords() {
        Document page = page("/catalog/" + CODE, "vi");

        assertThat(page.select("ol li").eachText())
                .contains("Người nộp hồ sơ Nộp hồ sơ.", "Cơ quan giải quyết Kiểm tra và cấp giấy.");
        assertThat(page.select("main").text())
                .contains("Yêu cầu, điều kiện", "Diều dài không quá 2 m.")
                .contains("Viết theo Mẫu đơn 7", "Số lượng: 2 bộ hồ sơ.", "có hiệu lực 6 tháng")
                .contains("số tiền do Chi cục Thuế xác định", "Người chơi diều", "UBND xã An")
                .contains("Luật Diều 7/2020/QH14 · ban hành 03/02/2020, Quốc hội");
        assertThat(page.select("a[href=https://example.gov.vn/7]")).hasSize(1);
        assertThat(page.select("a[href=https://example.gov.vn/tthc]")).hasSize(1);
        assertThat(page.select("script[type=application/ld+json]").html())
                .contains("\"description\":\"Cho phép thả diều.\"", "serviceOutput", "Audience");
        assertThat(page("/catalog/" + CODE + "/changes", "vi").select("main").text())
                .contains("Mới ban hành, đang có hiệu lực");
    }

    @Test
    void everythingIsThereInEnglish() {
        Document page = page("/catalog/" + CODE, "en");

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1").text()).isEqualTo("Kite flying permit");
        assertThat(page.text()).contains("3 working days", "Hand in, 1 original", "At the counter");
        assertThat(page.select(".steps-name").eachText()).contains("Examine");
        assertThat(page.select("ol li").eachText())
                .contains("You File the dossier.", "The agency Examine it and issue the paper.");
        assertThat(page.select("main").text())
                .contains("The kite is 2 m long at most.", "holds for 6 months", "Lets kites fly.");
    }

    @Test
    void anUnknownProcedureOrDayIsNotFound() {
        assertThat(open("/catalog/0.000000", "vi").getStatus()).isEqualTo(404);
        assertThat(open("/catalog/" + CODE + "?on=2020-01-01", "vi").getStatus()).isEqualTo(404);
        assertThat(open("/catalog/" + CODE + "?on=soon", "vi").getStatus()).isEqualTo(400);
    }
}
