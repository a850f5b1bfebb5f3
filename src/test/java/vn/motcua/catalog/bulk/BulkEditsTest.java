package vn.motcua.catalog.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.identity.AsStaff.asStaff;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Amended;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.OnlineLevel;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.journal.Actor;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** The list of all procedures: filtered, kept, exported, and many changed at once. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=bulk")
class BulkEditsTest {

    private static final String PATH = "/catalog-procedures";
    private static final String CONTROL = "kiemsoat.huyen";

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private Catalog catalog;
    @Autowired private BusinessClock clock;
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void locality() {
        DemoLocality.load(program);
    }

    /** Two of their own, so that other tests see the demo as it is. */
    private void twins(int number) {
        for (int i = number; i < number + 2; i++) {
            String code = "7.00000" + i;
            at(() ->
                    catalog.load(
                            List.of(
                                    Amended.file(
                                            "2.000635",
                                            LocalDate.of(2022, 1, 1),
                                            Map.of(
                                                    "2.000635", code,
                                                    "QT.HT.12", "QT.DOI." + code,
                                                    "name: Cấp bản sao Trích lục hộ tịch\n",
                                                            "name: Đổi thử " + code + "\n"))),
                            Actor.SYSTEM));
        }
    }

    @Test
    void whatWasSeenIsDoneInOneActAsNewVersions() {
        twins(1);
        MvcTestResult seen =
                post(
                        "/preview",
                        "code",
                        "7.000001",
                        "code",
                        "7.000002",
                        "change",
                        "online:PART",
                        "from",
                        "01/07/2022",
                        "end",
                        "");
        assertThat(seen).hasStatus(200);
        assertThat(main(seen))
                .contains("Có 2 thủ tục thay đổi từ ngày 01/07/2022", "7.000001", "7.000002")
                .contains("Một phần");
        assertThat(catalog.snapshot().history("7.000001")).as("only looked at").hasSize(1);
        long before = events("catalog.bulk-edited");

        MvcTestResult done = again(seen);

        assertThat(done).hasStatus(303);
        for (String code : List.of("7.000001", "7.000002")) {
            List<ProcedureVersion> history = catalog.snapshot().history(code);
            assertThat(history).hasSize(2);
            assertThat(history.getFirst().onlineLevel()).isNotEqualTo(OnlineLevel.PART);
            assertThat(history.getFirst().validTo()).isEqualTo(LocalDate.of(2022, 7, 1));
            assertThat(history.getLast().onlineLevel()).isEqualTo(OnlineLevel.PART);
            assertThat(history.getLast().fees()).isEqualTo(history.getFirst().fees());
            assertThat(catalog.process(history.getLast().processId()).version()).isEqualTo(2);
        }
        assertThat(events("catalog.bulk-edited") - before).isEqualTo(1);
        assertThat(again(seen)).as("done once").hasStatus4xxClientError();
    }

    @Test
    void allThatWereFoundAreChangedAndWhatMovedSinceIsRefused() {
        twins(3);
        MvcTestResult seen =
                post(
                        "/preview?q=doi+thu+7.00000",
                        "all",
                        "on",
                        "change",
                        "online:FULL",
                        "from",
                        "01/08/2022",
                        "end",
                        "");
        assertThat(main(seen)).contains("7.000003", "7.000004");
        twins(5);
        MvcTestResult moved = again(seen);
        assertThat(moved).hasStatus(409);
        assertThat(main(moved)).contains("Danh mục vừa thay đổi");
        assertThat(catalog.snapshot().history("7.000003"))
                .allSatisfy(v -> assertThat(v.onlineLevel()).isNotEqualTo(OnlineLevel.FULL));
    }

    @Test
    void whatPublishingWouldRefuseIsSaidBeforehand() {
        MvcTestResult seen =
                post(
                        "/preview",
                        "code",
                        "2.000635",
                        "change",
                        "received:DISTRICT",
                        "from",
                        "01/09/2022",
                        "end",
                        "");
        assertThat(seen).hasStatus(200);
        assertThat(main(seen)).contains("Chưa công bố được, vì:", "receiving:justice");
        assertThat(page(seen).select("form[action*=/applied]")).isEmpty();
    }

    @Test
    void onlyTheAgenciesThatAreNamedReceive() {
        twins(9);
        Document list = page(get(PATH + "?q=7.000009"));
        List<String> communes =
                list.select("input[name=unit]").eachAttr("value").stream()
                        .filter(id -> offering("2.000635").contains(UUID.fromString(id)))
                        .limit(2)
                        .toList();
        MvcTestResult seen =
                post(
                        "/preview",
                        "code",
                        "7.000009",
                        "change",
                        "received:LISTED",
                        "from",
                        "01/07/2022",
                        "unit",
                        communes.get(0),
                        "unit",
                        communes.get(1));
        assertThat(main(seen)).contains("Cơ quan tiếp nhận: ", "2 cơ quan được nêu tên");
        assertThat(again(seen)).hasStatus(303);
        assertThat(offering("7.000009"))
                .containsExactlyInAnyOrderElementsOf(
                        communes.stream().map(UUID::fromString).toList());
        for (String unit : List.of("", "x", "00000000-0000-0000-0000-000000000000")) {
            String asked = "/preview?code=7.000009&change=received:LISTED&from=01/09/2022";
            MvcTestResult wrong = post(asked, "unit", unit);
            assertThat(wrong).hasStatus(422);
            assertThat(main(wrong)).contains("Hãy chọn ít nhất một cơ quan tiếp nhận");
        }
    }

    private List<UUID> offering(String code) {
        LocalDate day = LocalDate.of(2022, 7, 1);
        return catalog.agenciesOffering(catalog.inForce(code, day).orElseThrow(), day).stream()
                .map(Unit::id)
                .toList();
    }

    @Test
    void theEndIsANewVersionThatEnds() {
        twins(7);
        MvcTestResult seen =
                post(
                        "/preview",
                        "code",
                        "7.000007",
                        "change",
                        "end",
                        "from",
                        "01/07/2022",
                        "end",
                        "01/01/2023");
        assertThat(main(seen)).contains("Hết hiệu lực từ ngày 01/01/2023");
        assertThat(again(seen)).hasStatus(303);
        assertThat(catalog.inForce("7.000007", LocalDate.of(2022, 12, 31))).isPresent();
        assertThat(catalog.inForce("7.000007", LocalDate.of(2023, 1, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2.000635 | online:PART  | 01/01/2022 |            | đã qua
                    2.000635 | online:PART  | 31/02/2022 |            | dạng dd/mm/yyyy
                    2.000635 | online:MUCH  | 01/09/2022 |            | Hãy chọn điều cần đổi
                    2.000635 | field:NO     | 01/09/2022 |            | Hãy chọn điều cần đổi
                    2.000635 | end          | 01/09/2022 | 01/09/2022 | phải sau ngày
                    9.999999 | online:PART  | 01/09/2022 |            | không có hiệu lực vào ngày
                             | online:PART  | 01/09/2022 |            | đánh dấu ít nhất một
                    """)
    void whatCannotBeIsExplainedAndTheFormComesBack(
            String code, String change, String from, String end, String said) {
        MvcTestResult answer =
                post(
                        "/preview",
                        "code",
                        code == null ? "" : code,
                        "change",
                        change,
                        "from",
                        from,
                        "end",
                        end == null ? "" : end);
        assertThat(answer).hasStatus(422);
        assertThat(main(answer)).contains(said);
    }

    @Test
    void theListIsFilteredAndExported() throws IOException {
        String all = main(get(PATH));
        assertThat(all).contains("Mọi thủ tục", "Đổi những thủ tục đã đánh dấu");
        Document district = page(get(PATH + "?level=DISTRICT&state=IN_FORCE"));
        assertThat(district.select("tbody tr")).isNotEmpty();
        assertThat(district.select("tbody td[data-label='Cấp']"))
                .allSatisfy(cell -> assertThat(cell.text()).contains("huyện"));
        String csv = text(get(PATH + "/file.csv?level=DISTRICT"));
        assertThat(csv).startsWith("\uFEFF\"Mã\"");
        byte[] xlsx = get(PATH + "/file.xlsx?level=DISTRICT").getResponse().getContentAsByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(book.getSheetAt(0).getLastRowNum() + 1).isEqualTo(csv.split("\r\n").length);
        }
        assertThat(main(get(PATH + "?missing=ENGLISH&q=khong-co-gi-nhu-the")))
                .contains("Không có thủ tục nào");
    }

    @Test
    void aFilterIsKeptUsedRenamedAndDeleted() {
        String asked = "level=DISTRICT&state=IN_FORCE";
        assertThat(page(get(PATH)).select("nav.filters")).as("nothing to keep yet").isEmpty();
        MvcTestResult kept = form("/filters", "name", "Cấp huyện", "path", PATH, "query", asked);
        assertThat(kept).hasStatus(303);
        assertThat(kept.getResponse().getHeader("Location")).endsWith(PATH + "?" + asked);
        Element chip = page(get(PATH)).selectFirst("nav.filters a");
        assertThat(chip.text()).contains("Cấp huyện");
        assertThat(chip.attr("href")).isEqualTo(PATH + "?" + asked);
        Document open = page(get(PATH + "?" + asked + "&page=1"));
        assertThat(open.selectFirst("nav.filters a").attr("aria-current")).isEqualTo("true");
        String renaming = open.selectFirst("form[action$=/renamed]").attr("action");
        assertThat(form(renaming, "name", "Của huyện")).hasStatus(303);
        assertThat(main(get(PATH))).contains("Của huyện").doesNotContain("Cấp huyện cả");
        assertThat(form("/filters", "name", "Của huyện", "path", PATH, "query", "q=x"))
                .hasStatus(409);
        MvcTestResult other =
                at(() ->
                        mvc.post()
                                .uri(renaming.replace("renamed", "deleted"))
                                .with(asStaff("quantri"))
                                .with(csrf())
                                .exchange());
        assertThat(other).as("of somebody else").hasStatus(404);
        assertThat(form(renaming.replace("renamed", "deleted"))).hasStatus(303);
        assertThat(page(get(PATH)).select("nav.filters")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    x | https://evil.example    | q=1                | 400
                    x | //evil.example          | q=1                | 400
                    x | /catalog-procedures?a=b | q=1                | 400
                    x | /catalog-procedures     | q=<script>         | 400
                    x | /catalog-procedures     | page=3             | 422
                    x | /catalog-procedures     | q=                 | 422
                      | /catalog-procedures     | q=1                | 422
                    """)
    void aFilterOfNoListIsRefused(String name, String path, String query, int status) {
        assertThat(
                        form(
                                "/filters",
                                "name",
                                name == null ? " " : name,
                                "path",
                                path,
                                "query",
                                query))
                .hasStatus(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/catalog-control/completeness",
                "/catalog-differences",
                "/discrepancies",
                "/portal-integration",
                "/process-drafts"
            })
    void otherListsKeepFiltersToo(String path) {
        String asked = "q=khai";
        assertThat(form("/filters", "name", "Khai", "path", path, "query", asked)).hasStatus(303);

        assertThat(page(get(path)).select("nav.filters a").eachAttr("href"))
                .containsExactly(path + "?" + asked);
    }

    /** Sends the form of a preview as it stands there. */
    private MvcTestResult again(MvcTestResult seen) {
        Element form = page(seen).selectFirst("form[action*=/applied]");
        return at(() -> {
            var request = mvc.post().uri(java.net.URI.create(form.attr("action")));
            form.select("input[type=hidden]")
                    .forEach(input -> request.param(input.attr("name"), input.attr("value")));
            return request.with(asStaff(CONTROL)).with(csrf()).exchange();
        });
    }

    private MvcTestResult post(String path, String... fields) {
        return form(PATH + path, fields);
    }

    private MvcTestResult form(String path, String... fields) {
        return at(() -> {
            var request = mvc.post().uri(java.net.URI.create(path));
            for (int i = 0; i < fields.length; i += 2) {
                if (!fields[i].equals("code") || !fields[i + 1].isEmpty()) {
                    request.param(fields[i], fields[i + 1]);
                }
            }
            return request.with(asStaff(CONTROL)).with(csrf()).exchange();
        });
    }

    private MvcTestResult get(String path) {
        return at(() -> mvc.get().uri(java.net.URI.create(path)).with(asStaff(CONTROL)).exchange());
    }

    private <T> T at(Supplier<T> action) {
        return clock.runAt(DemoLocality.MORNING, action);
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static Document page(MvcTestResult answer) {
        return Jsoup.parse(text(answer));
    }

    private static String main(MvcTestResult answer) {
        return page(answer).selectFirst("main").text();
    }

    private long events(String type) {
        return jdbc.sql("select count(*) from journal.event where type = :type")
                .param("type", type)
                .query(Long.class)
                .single();
    }
}
