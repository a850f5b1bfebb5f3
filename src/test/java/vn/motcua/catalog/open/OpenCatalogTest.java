package vn.motcua.catalog.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Amended;
import vn.motcua.catalog.Catalog;
import vn.motcua.journal.Actor;
import vn.motcua.kernel.Zones;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** The open catalogue as programs read it that nobody knows. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=open-catalogue")
class OpenCatalogTest {

    private static final String API = "/api/v1/catalog";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final LocalDate CHANGE = LocalDate.of(2022, 7, 1);

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private Catalog catalog;
    @Autowired private BusinessClock clock;

    @BeforeEach
    void locality() {
        clock.runAt(
                DemoLocality.MORNING.minusSeconds(3600),
                () -> {
                    DemoLocality.load(program);
                    return null;
                });
        clock.runAt(
                DemoLocality.MORNING,
                () ->
                        catalog.load(
                                List.of(
                                        Amended.file(
                                                "2.000635",
                                                CHANGE,
                                                Map.of("amount: 8000", "amount: 5000"))),
                                Actor.SYSTEM));
    }

    @Test
    void allPagesTogetherAreWhatIsInForce() {
        Set<String> codes = new TreeSet<>();
        String after = "";
        JsonNode page;
        do {
            page = json(API + "/procedures?after=" + after);
            page.path("procedures").forEach(line -> codes.add(line.path("code").asString()));
            after = page.path("next").asString("");
        } while (!after.isEmpty());

        assertThat(codes).hasSize(page.path("total").asInt()).hasSizeGreaterThan(20);
        assertThat(codes)
                .isEqualTo(
                        new TreeSet<>(
                                catalog.snapshot().inForce(today()).stream()
                                        .map(v -> v.code())
                                        .toList()));
        assertThat(page.path("on").asString()).isEqualTo("2022-05-31");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    level=DISTRICT           | level         | DISTRICT
                    onlineLevel=4            | onlineLevel   | 4
                    field=HT                 | field.code    | HT
                    """)
    void aFilterLeavesOnlyWhatItNames(String query, String member, String value) {
        JsonNode found = json(API + "/procedures?" + query).path("procedures");
        JsonNode all = json(API + "/procedures").path("procedures");

        assertThat(found).isNotEmpty().hasSizeLessThan(all.size());
        assertThat(found)
                .allSatisfy(line ->
                        assertThat(line.at("/" + member.replace('.', '/')).asString())
                                .isEqualTo(value));
    }

    @Test
    void anAgencyAndADayLeaveWhatItReceivesThen() {
        JsonNode agency = json(API + "/agencies").path("agencies").get(0);
        JsonNode of = json(API + "/procedures?agency=" + agency.path("code").asString());
        assertThat(of.path("total").asInt())
                .isLessThan(json(API + "/procedures").path("total").asInt());
        assertThat(json(API + "/procedures?on=1999-01-01").path("total").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /procedures?agency=000.00.00.X99 | 422 | catalog.agency-not-known
                    /procedures?onlineLevel=5        | 422 | catalog.online-level-unknown
                    /procedures?level=VILLAGE        | 400 | http.400
                    /procedures?on=2022-02-31        | 400 | http.400
                    /procedures?on=0000-01-01        | 400 | catalog.open-day-impossible
                    /procedures/9.999999             | 404 | catalog.procedure-never-was
                    /changes.atom?page=x             | 400 | http.400
                    """)
    void whatCannotBeAnsweredIsAProblemInTheLanguageAskedFor(String path, int status, String code) {
        MockHttpServletResponse answer = get(API + path, "Accept-Language", "en");
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(JSON.readTree(answer.getContentAsByteArray()).path("code").asString())
                .isEqualTo(code);
    }

    @Test
    void aProcedureHasItsVersionsWithAllConstituents() {
        JsonNode procedure = json(API + "/procedures/2.000635");

        assertThat(procedure.path("versions")).hasSize(2);
        JsonNode last = procedure.path("versions").get(1);
        assertThat(procedure.path("inForce"))
                .isEqualTo(procedure.path("versions").get(0).path("id"));
        assertThat(last.path("fees").get(0).path("amount").asInt()).isEqualTo(5000);
        assertThat(last.path("validFrom").asString()).isEqualTo("2022-07-01");
        assertThat(procedure.path("versions").get(0).path("validTo").asString())
                .isEqualTo("2022-07-01");
        for (String member :
                List.of("papers", "limits", "applicants", "channels", "results", "cases")) {
            assertThat(last.path(member)).as(member).isNotEmpty();
        }
        assertThat(last.at("/limits/0/time/unit").asString()).isNotEmpty();
        assertThat(last.at("/process/steps")).isNotEmpty();
        assertThat(json(API + "/processes").path("processes")).hasSize(25);
    }

    @Test
    void whatAClientHasIsNotSentAgain() {
        for (String path :
                List.of(
                        "/procedures",
                        "/procedures/2.000635",
                        "/changes.atom",
                        "/changes.json",
                        "/catalogue.csv",
                        "/catalogue.jsonld")) {
            MockHttpServletResponse first = get(API + path);
            String tag = first.getHeader("ETag");
            assertThat(tag).as(path).isNotBlank();
            assertThat(first.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
            MockHttpServletResponse again = get(API + path, "If-None-Match", tag);
            assertThat(again.getStatus()).as(path).isEqualTo(304);
            assertThat(again.getContentAsByteArray()).isEmpty();
            assertThat(get(API + path, "If-None-Match", "\"other\"").getStatus()).isEqualTo(200);
        }
        String changed = get(API + "/procedures").getHeader("Last-Modified");
        assertThat(changed).isEqualTo("Tue, 31 May 2022 01:30:00 GMT");
        assertThat(get(API + "/procedures", "If-Modified-Since", changed).getStatus())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @EnumSource(OpenFormat.class)
    void filesAreTheSamePackedAndUnpacked(OpenFormat format) throws IOException {
        MockHttpServletResponse plain = get(API + "/" + format.file());
        MockHttpServletResponse packed =
                get(API + "/" + format.file(), "Accept-Encoding", "br, gzip");
        assertThat(plain.getHeader("Content-Encoding")).isNull();
        assertThat(plain.getContentType()).isEqualTo(format.type());
        assertThat(packed.getHeader("Content-Encoding")).isEqualTo("gzip");
        byte[] unpacked =
                new GZIPInputStream(new ByteArrayInputStream(packed.getContentAsByteArray()))
                        .readAllBytes();
        assertThat(unpacked).isEqualTo(plain.getContentAsByteArray());
        assertThat(
                        get(API + "/" + format.file(), "Accept-Encoding", "gzip;q=0")
                                .getHeader("Content-Encoding"))
                .isNull();
    }

    @Test
    void theWholeCatalogueSaysWhatTheInterfaceSays() {
        JsonNode whole = json(API + "/catalogue.json");
        assertThat(whole.path("procedures")).hasSize(whole.path("total").asInt());
        for (JsonNode one : whole.path("procedures")) {
            if (one.path("code").asString().equals("2.000635")) {
                assertThat(one).isEqualTo(json(API + "/procedures/2.000635"));
                return;
            }
        }
        throw new AssertionError("2.000635 is not in it");
    }

    @Test
    void theTableHoldsOneLineForEachAndNoFormula() {
        clock.runAt(
                DemoLocality.MORNING,
                () ->
                        catalog.load(
                                List.of(
                                        Amended.file(
                                                "2.000635",
                                                LocalDate.of(2022, 1, 1),
                                                Map.of(
                                                        "2.000635",
                                                        "2.999401",
                                                        "QT.HT.12",
                                                        "QT.MO.1",
                                                        "name: Cấp bản sao Trích lục hộ tịch\n",
                                                        "name: '=HYPERLINK(\"x\")'\n"))),
                                Actor.SYSTEM));
        String text = text(get(API + "/catalogue.csv"));
        assertThat(text).startsWith("\uFEFF\"code\",\"name\"").endsWith("\r\n");
        assertThat(text).contains("'=HYPERLINK(\"\"x\"\")").doesNotContain(",\"=");
        assertThat(text.split("\r\n")).hasSize(1 + catalog.snapshot().inForce(today()).size());
    }

    @Test
    void theFeedTellsInPlainWordsWhatChangedUnderIdsThatStay() throws Exception {
        Document feed = xml(API + "/changes.atom");
        Element entry = (Element) feed.getElementsByTagName("entry").item(0);
        assertThat(child(entry, "title")).contains("2.000635", "sửa đổi", "01/07/2022");
        assertThat(child(entry, "content")).contains("giảm từ 8.000 đồng xuống 5.000 đồng");
        assertThat(child(entry, "updated")).isEqualTo("2022-05-31T01:30:00Z");
        assertThat(child(entry, "id"))
                .isEqualTo("urn:uuid:" + catalog.inForce("2.000635", CHANGE).orElseThrow().id());
        assertThat(child(feed.getDocumentElement(), "updated")).isEqualTo("2022-05-31T01:30:00Z");

        Document english = xml(API + "/changes.atom?lang=en");
        Element same = (Element) english.getElementsByTagName("entry").item(0);
        assertThat(child(same, "content")).contains("from 8,000 VND to 5,000 VND");
        assertThat(child(same, "id")).isEqualTo(child(entry, "id"));

        JsonNode json = json(API + "/changes.json");
        assertThat(json.at("/items/0/id").asString()).isEqualTo(child(entry, "id"));
        assertThat(json.at("/items/0/content_text").asString()).isEqualTo(child(entry, "content"));
    }

    @Test
    void thePagesOfTheFeedLeadThroughAllOfIt() throws Exception {
        List<String> ids = new ArrayList<>();
        String path = API + "/changes.atom";
        while (!path.isEmpty()) {
            Document feed = xml(path);
            var entries = feed.getElementsByTagName("entry");
            for (int i = 0; i < entries.getLength(); i++) {
                ids.add(child((Element) entries.item(i), "id"));
            }
            path = "";
            var links = feed.getElementsByTagName("link");
            for (int i = 0; i < links.getLength(); i++) {
                Element link = (Element) links.item(i);
                if (link.getAttribute("rel").equals("next")) {
                    path = link.getAttribute("href").replace("http://localhost", "");
                }
            }
        }
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(50);
        assertThat(xml(API + "/changes.atom?page=999").getElementsByTagName("entry").getLength())
                .isZero();
    }

    @Test
    void peopleAreToldWhatThereIs() {
        String page = text(get("/catalog/open"));
        assertThat(page)
                .contains("Dữ liệu mở", "catalogue.csv", "catalogue.jsonld", "changes.atom")
                .contains("2.000635", "01/07/2022");
    }

    private LocalDate today() {
        return Zones.dayOf(DemoLocality.MORNING);
    }

    private static String child(Element of, String name) {
        return of.getElementsByTagName(name).item(0).getTextContent();
    }

    private Document xml(String path) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(get(path).getContentAsByteArray()));
    }

    private JsonNode json(String path) {
        MockHttpServletResponse answer = get(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return JSON.readTree(answer.getContentAsByteArray());
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse get(String path, String... headers) {
        Instant now = DemoLocality.MORNING;
        return clock.runAt(
                now,
                () -> {
                    var request = mvc.get().uri(java.net.URI.create(path));
                    for (int i = 0; i < headers.length; i += 2) {
                        request.header(headers[i], headers[i + 1]);
                    }
                    return request.exchange().getResponse();
                });
    }
}
