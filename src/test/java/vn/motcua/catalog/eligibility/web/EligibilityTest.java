package vn.motcua.catalog.eligibility.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.catalog.ControlDesk;
import vn.motcua.dossier.web.Desk;
import vn.motcua.journal.JournalVerification;
import vn.motcua.kernel.Uuid7;
import vn.motcua.testing.DatabaseTest;

/** Campaigns that decide what can be done online, and what stands on the national portal. */
@DatabaseTest
@AutoConfigureMockMvc
class EligibilityTest {

    private static final String PATH = "/online-eligibility";
    private static final String PORTAL = "/portal-integration";

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private JdbcClient jdbc;
    @Autowired private JournalVerification verification;

    private ControlDesk desk;

    @BeforeEach
    void locality() {
        desk = new ControlDesk(program, mvc);
    }

    @Test
    void aCampaignDecidesAndALaterOneKeepsWhatItDecided() throws IOException {
        String first = opened("Đợt một", "25/05/2022", "30/06/2022");
        String all = desk.text(first);
        assertThat(all).contains("2.000635");
        int scope = jdbc(first, "review_item");
        assertThat(scope).isGreaterThan(20);

        assertThat(
                        ControlDesk.main(
                                decided(
                                        first + "/preview",
                                        "FULL",
                                        "meets",
                                        "",
                                        "2.000635",
                                        "1.000656")))
                .contains("ghi cho 2 thủ tục", "Chưa rà soát");
        assertThat(jdbc(first, "review_decision")).as("a preview decides nothing").isZero();
        assertThat(decided(first + "/decided", "FULL", "meets", "", "2.000635", "1.000656"))
                .hasStatus(303);
        assertThat(desk.text(first)).doesNotContain("2.000635").contains("2 / " + scope);
        assertThat(desk.text(first + "?state=FULL"))
                .contains("2.000635", "Đáp ứng đủ điều kiện", "Lê Thị Bích Yến");
        assertThat(decided(first + "/decided", "FULL", "meets", "", "2.000635"))
                .as("the same once more")
                .hasStatus(409);
        assertThat(decided(first + "/decided", "NO", "other", "Chưa có dữ liệu", "2.000635"))
                .hasStatus(303);
        assertThat(desk.text(first + "?state=NO")).contains("Lý do khác: Chưa có dữ liệu");
        assertThat(events("catalog.eligibility-decided", first)).isEqualTo(2);

        String second = opened("Đợt hai", "31/05/2022", "31/07/2022");
        assertThat(
                        ControlDesk.main(
                                decided(
                                        second + "/preview",
                                        "PART",
                                        "presence-once",
                                        "",
                                        "2.000635")))
                .contains("Không31/05/2022");
        assertThat(decided(second + "/decided", "PART", "presence-once", "", "2.000635"))
                .hasStatus(303);
        assertThat(desk.text(first + "?state=NO")).contains("2.000635");
        assertThat(desk.text(PATH + "/procedures/2.000635")).contains("Đợt một", "Đợt hai");
        desk.at(
                LocalDate.of(2022, 7, 1),
                () -> {
                    assertThat(desk.text(PATH)).contains("Quá hạn: " + (scope - 2));
                });
        List<String> sheet = sheet(desk.get(first + ".xlsx?state=ALL"));
        assertThat(sheet).hasSize(scope + 1);
        assertThat(sheet.getFirst()).isEqualTo("Mã");
        assertThat(verification.verify().whole()).isTrue();
    }

    /** The first column of the only sheet. */
    private static List<String> sheet(MvcTestResult answer) throws IOException {
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook book =
                new XSSFWorkbook(
                        new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            Sheet sheet = book.getSheetAt(0);
            sheet.forEach(row -> cells.add(row.getCell(0).getStringCellValue()));
        }
        return cells;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    MAYBE | meets    |    | 31/05/2022 | 2.000635 | Hãy chọn có hay không
                    FULL  | presence |    | 31/05/2022 | 2.000635 | dùng được cho quyết định này
                    FULL  | none     |    | 31/05/2022 | 2.000635 | dùng được cho quyết định này
                    NO    | other    |    | 31/05/2022 | 2.000635 | cần diễn giải
                    NO    | presence |    | 01/06/2022 | 2.000635 | phải từ 25/05/2022 đến 31/05/2022
                    NO    | presence |    | 24/05/2022 | 2.000635 | phải từ 25/05/2022 đến 31/05/2022
                    NO    | presence |    | 31/02/2022 | 2.000635 | dd/mm/yyyy
                    NO    | presence |    | 31/05/2022 | 9.999999 | không thuộc đợt này
                    NO    | presence |    | 31/05/2022 |          | chọn ít nhất một
                    """)
    void whatCannotBeDecidedIsExplained(
            String answer, String reason, String words, String on, String code, String said) {
        String campaign = opened("Đợt sai", "25/05/2022", "30/06/2022");
        for (String act : List.of("/preview", "/decided")) {
            MvcTestResult refused =
                    desk.post(
                            campaign + act,
                            "answer",
                            answer,
                            "reason",
                            reason,
                            "words",
                            words == null ? "" : words,
                            "on",
                            on,
                            code == null ? "none" : "code",
                            code == null ? "" : code);
            assertThat(refused).hasStatus4xxClientError();
            assertThat(ControlDesk.main(refused)).contains(said);
        }
        assertThat(jdbc(campaign, "review_decision")).isZero();
    }

    @Test
    void aCampaignThatIsWrongIsNotOpened() {
        long before = count("catalog.review_campaign");
        assertThat(ControlDesk.said(campaign("", "01/06/2022", "30/05/2022", "")))
                .contains("đặt tên đợt", "phải từ ngày bắt đầu");
        assertThat(ControlDesk.said(campaign("Đợt", "1", "30/05/2022", ""))).contains("dd/mm/yyyy");
        assertThat(ControlDesk.said(campaign("Đợt", "01/06/2022", "30/06/2022", "no-such-field")))
                .contains("Không có thủ tục nào đang có hiệu lực");
        assertThat(count("catalog.review_campaign")).isEqualTo(before);
    }

    private MvcTestResult campaign(String name, String from, String to, String field) {
        return desk.post(PATH, "name", name, "from", from, "to", to, "field", field);
    }

    @Test
    void whatIsIntegratedIsNotedWithItsProofAndEnded() throws IOException {
        Map<String, String> form = integration("2.000635");
        int before = share();
        for (int i = 0; i < 2; i++) {
            assertThat(desk.post(PORTAL, form)).hasStatus(303);
        }
        assertThat(share()).isEqualTo(before + 1);
        assertThat(desk.text(PORTAL)).contains("2.000635", "30/05/2022");
        assertThat(ControlDesk.said(desk.post(PORTAL, integration("2.000635"))))
                .contains("đã ghi tích hợp từ 30/05/2022");
        String one = PORTAL + "/" + form.get("id") + "/ended";
        assertThat(ControlDesk.said(desk.post(one, "ended", "29/05/2022")))
                .contains("Tích hợp từ 30/05/2022");
        assertThat(ControlDesk.said(desk.post(one, "ended", "01/06/2022"))).contains("chưa đến");
        assertThat(desk.post(one, "ended", "31/05/2022")).hasStatus(303);
        assertThat(desk.post(one, "ended", "31/05/2022")).hasStatus(409);
        assertThat(share()).isEqualTo(before);
        assertThat(desk.text(PORTAL + "?which=ENDED")).contains("Dừng từ 31/05/2022");
        try (XSSFWorkbook book =
                new XSSFWorkbook(
                        new ByteArrayInputStream(
                                desk.get(PORTAL + ".xlsx?which=ENDED&q=2.000635")
                                        .getResponse()
                                        .getContentAsByteArray()))) {
            Row row = book.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("2.000635");
            assertThat(row.getCell(3).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2022, 5, 31));
        }
        assertThat(desk.post(PORTAL, integration("2.000635"))).as("anew").hasStatus(303);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    link  | http://dichvucong.gov.vn/p | bắt đầu bằng https://
                    link  | dichvucong.gov.vn          | bắt đầu bằng https://
                    link  |                            | bắt đầu bằng https://
                    proof | ftp://huyen.gov.vn/a       | bắt đầu bằng https://
                    proof |                            | Cần một minh chứng
                    on    | 01/06/2022                 | chưa đến
                    on    | mai                        | dd/mm/yyyy
                    code  | 9.999999                   | không có thủ tục mã 9.999999
                    """)
    void whatIsWronglyIntegratedComesBack(String field, String typed, String words) {
        Map<String, String> form = integration("1.000656");
        form.put(field, typed == null ? "" : typed);
        long before = count("catalog.portal_integration");
        MvcTestResult answer = desk.post(PORTAL, form);
        assertThat(answer).hasStatus(422);
        assertThat(ControlDesk.main(answer)).contains(words);
        assertThat(count("catalog.portal_integration")).isEqualTo(before);
    }

    private int share() {
        String bar =
                Desk.page(desk.get(PORTAL)).selectFirst("main .progress progress").attr("value");
        return Integer.parseInt(bar);
    }

    private static Map<String, String> integration(String code) {
        return new HashMap<>(
                Map.of(
                        "id",
                        Uuid7.next().toString(),
                        "code",
                        code,
                        "on",
                        "30/05/2022",
                        "link",
                        "https://dichvucong.gov.vn/p/home/dvc-chi-tiet.html?ma=" + code,
                        "proof",
                        "https://huyen.gov.vn/minh-chung/" + code));
    }

    private String opened(String name, String from, String to) {
        String id = Uuid7.next().toString();
        for (int i = 0; i < 2; i++) {
            assertThat(desk.post(PATH, "id", id, "name", name, "from", from, "to", to))
                    .as("sent twice it is opened once")
                    .hasStatus(303);
        }
        return PATH + "/" + id;
    }

    private MvcTestResult decided(
            String path, String answer, String reason, String words, String... codes) {
        List<String> fields =
                new ArrayList<>(
                        List.of(
                                "answer",
                                answer,
                                "reason",
                                reason,
                                "words",
                                words,
                                "on",
                                "31/05/2022"));
        for (String code : codes) {
            fields.add("code");
            fields.add(code);
        }
        return desk.post(path, fields.toArray(String[]::new));
    }

    private int jdbc(String campaign, String table) {
        return jdbc.sql("select count(*) from catalog." + table + " where campaign = :id")
                .param("id", UUID.fromString(campaign.substring(campaign.lastIndexOf('/') + 1)))
                .query(Integer.class)
                .single();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private long events(String type, String campaign) {
        return jdbc.sql("select count(*) from journal.event where type = :type and stream_id = :id")
                .param("type", type)
                .param("id", UUID.fromString(campaign.substring(campaign.lastIndexOf('/') + 1)))
                .query(Long.class)
                .single();
    }
}
