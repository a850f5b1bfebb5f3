package vn.motcua.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@SpringJUnitWebConfig(ShellTestConfiguration.class)
class ProblemAdviceTest {

    private MockMvcTester mvc;

    @BeforeEach
    void connect(WebApplicationContext context) {
        mvc = MockMvcTester.from(context);
    }

    @Test
    void theApiSaysEverythingThatIsWrongAtOnce() {
        MvcTestResult answer = mvc.get().uri("/api/v1/refused").exchange();

        assertThat(answer).hasStatus(422);
        assertThat(answer).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer)
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {
                          "type": "urn:motcua:problem:shell.sample-day-unreal",
                          "title": "Chưa thực hiện được",
                          "status": 422,
                          "detail": "Không có ngày 31/02/1990. Xin ghi lại, ví dụ 28/02/1990.",
                          "instance": "/api/v1/refused",
                          "errors": [
                            {"field": "born", "code": "shell.sample-day-unreal"},
                            {"field": "name", "code": "shell.sample-name-missing"}
                          ]
                        }
                        """);
    }

    @Test
    void theApiSpeaksTheLanguageThatIsAskedFor() {
        assertThat(
                        mvc.get()
                                .uri("/api/v1/refused")
                                .header(HttpHeaders.ACCEPT_LANGUAGE, "en-GB,en;q=0.9"))
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo(
                        "There is no day 31/02/1990. Please write it again, for example 28/02/1990.");
    }

    @Test
    void aDefectTellsItsTraceAndNothingElse() {
        MvcTestResult answer =
                mvc.get()
                        .uri("/api/v1/broken")
                        .header(
                                "traceparent",
                                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                        .exchange();

        assertThat(answer).hasStatus(500);
        assertThat(answer).bodyText().doesNotContain("secret").doesNotContain("042090001234");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.trace")
                .isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void aDefectOnAPageTellsItsTraceAndNothingElse() {
        MvcTestResult answer = mvc.get().uri("/test/broken").exchange();

        assertThat(answer).hasStatus(500);
        assertThat(answer).bodyText().contains("Mã tra cứu sự cố").doesNotContain("secret");
    }

    @Test
    void springsOwnRefusalsAreProblemsToo() {
        assertThat(
                        mvc.post()
                                .uri("/api/v1/number")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"a\": 1"))
                .hasStatus(400)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(mvc.get().uri("/api/v1/count?n=many")).hasStatus(400);
        assertThat(mvc.get().uri("/api/v1/count")).hasStatus(400);
        assertThat(mvc.delete().uri("/api/v1/count"))
                .hasStatus(405)
                .hasHeader(HttpHeaders.ALLOW, "GET")
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(mvc.post().uri("/api/v1/number").contentType(MediaType.TEXT_PLAIN).content("x"))
                .hasStatus(415);
    }

    @Test
    void aPageSaysNoInWords() {
        MvcTestResult answer = mvc.get().uri("/test/refused").exchange();

        assertThat(answer).hasStatus(422);
        Document page = document(answer);
        assertThat(page.select("h1").text()).isEqualTo("Chưa thực hiện được");
        assertThat(page.select("main .lead").eachText())
                .containsExactly(
                        "Không có ngày 31/02/1990. Xin ghi lại, ví dụ 28/02/1990.",
                        "Xin ghi họ và tên như trong giấy tờ tùy thân.");
    }

    @Test
    void anUnknownAddressIsAPageWithAWayHome() {
        MvcTestResult answer = mvc.get().uri("/nowhere").exchange();

        assertThat(answer).hasStatus(404);
        assertThat(document(answer).select("main a[href=/]")).isNotEmpty();
    }

    @Test
    void anHtmxRequestGetsTheContentAlone() {
        MvcTestResult answer =
                mvc.get().uri("/test/refused").header("HX-Request", "true").exchange();

        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyText().doesNotContain("<html").contains("<h1>");
    }

    @Test
    void whatWasTypedStaysAndTheErrorsLeadToTheirFields() {
        Document page = document(mvc.get().uri("/test/form").exchange());

        assertThat(page.select("#field-born").val()).isEqualTo("31/02/1990");
        assertThat(page.select(".errors a").eachAttr("href"))
                .containsExactly("#field-name", "#field-born", "#field-way")
                .allSatisfy(href -> assertThat(page.select(href)).hasSize(1));
        assertThat(page.select("#field-born").attr("aria-describedby"))
                .isEqualTo("field-born-hint field-born-error");
        assertThat(page.select("#field-born-error").text()).startsWith("Không có ngày 31/02/1990");
    }

    @Test
    void everyFieldHasALabelAndEveryIdIsGivenOnce() {
        Document page = document(mvc.get().uri("/style").exchange());

        assertThat(page.select("main input:not([type=hidden]), main select, main textarea"))
                .isNotEmpty()
                .allSatisfy(input ->
                        assertThat(
                                        page.select("label[for=" + input.id() + "]").size()
                                                + input.attr("aria-label").length())
                                .as(input.outerHtml())
                                .isPositive());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void noPageNeedsInlineScriptOrStyle() {
        Document page = document(mvc.get().uri("/style/office").exchange());

        assertThat(page.select("[style], style, script:not([src])")).isEmpty();
        assertThat(page.select("script")).isNotEmpty();
        assertThat(page.getAllElements())
                .flatExtracting(element -> element.attributes().asList())
                .noneMatch(attribute -> attribute.getKey().startsWith("on"));
    }

    @Test
    void theLanguageIsChosenByCookieAndTheChoiceComesBackToTheSamePage() {
        MvcTestResult chosen =
                mvc.post()
                        .uri("/language")
                        .param("lang", "en")
                        .param("back", "/style?x=1")
                        .exchange();

        assertThat(chosen).hasStatus(303).hasHeader(HttpHeaders.LOCATION, "/style?x=1");
        assertThat(chosen).cookies().hasValue("lang", "en");
        Document english =
                document(mvc.get().uri("/style").cookie(new Cookie("lang", "en")).exchange());
        assertThat(english.select("html").attr("lang")).isEqualTo("en");
        assertThat(english.select("h1").text()).isEqualTo("Components");
    }

    @Test
    void aPageIsVietnameseWhateverTheBrowserAnnounces() {
        Document page =
                document(
                        mvc.get()
                                .uri("/style")
                                .header(HttpHeaders.ACCEPT_LANGUAGE, "en-US")
                                .exchange());

        assertThat(page.select("html").attr("lang")).isEqualTo("vi");
    }

    @Test
    void nobodyIsSentElsewhereAfterwards() {
        assertThat(
                        mvc.post()
                                .uri("/look")
                                .param("theme", "dark")
                                .param("back", "//elsewhere.example"))
                .hasStatus(303)
                .hasHeader(HttpHeaders.LOCATION, "/")
                .cookies()
                .hasValue("theme", "dark");
    }

    @Test
    void anActIsSaidOnceOnTheNextPage() {
        MvcTestResult act = mvc.post().uri("/test/done").exchange();
        Cookie said = act.getResponse().getCookie("said");
        assertThat(said).isNotNull();

        MvcTestResult next = mvc.get().uri("/style").cookie(said).exchange();

        assertThat(document(next).select("[role=status]").text()).startsWith("Đã chuyển hồ sơ");
        assertThat(next).cookies().hasMaxAge("said", java.time.Duration.ZERO);
    }

    @Test
    void staticFilesAreKeptForEverUnderTheHashOfTheirContent() {
        Document page = document(mvc.get().uri("/style").exchange());
        String sheet = page.select("link[href*=motcua]").attr("href");
        assertThat(sheet).matches("/static/css/motcua-[0-9a-f]{32}\\.css");

        MvcTestResult file = mvc.get().uri(sheet).exchange();

        assertThat(file).hasStatusOk();
        assertThat(file)
                .hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable");
    }

    private static Document document(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
