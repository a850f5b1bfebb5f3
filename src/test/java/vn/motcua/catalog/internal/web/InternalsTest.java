package vn.motcua.catalog.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import vn.motcua.catalog.internal.Part;
import vn.motcua.dossier.web.Desk;
import vn.motcua.journal.JournalVerification;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;

/** The register of internal procedures from the inventory to what is up to date. */
@DatabaseTest
@AutoConfigureMockMvc
class InternalsTest {

    private static final String PATH = "/internal-procedures";
    private static final String UNIT = Unit.idOf("dt-office").toString();

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
    void fromTheInventoryToWhatIsUpToDate() {
        String first = registered("F.1", "Thẩm định kế hoạch", "Lĩnh vực phễu");
        String second = registered("F.2", "Điều chuyển tài sản", "Lĩnh vực phễu");
        String inventory = approved("12/QĐ-UBND", "20/05/2022");
        String later = registered("F.3", "Đến sau kiểm kê", "Lĩnh vực phễu");

        String frozen = desk.text(PATH + "/inventories/" + inventory);
        assertThat(frozen).contains("F.1", "F.2").doesNotContain("F.3");
        assertThat(row(inventory, "Lĩnh vực phễu")).containsExactly("2", "0", "0", "0", "0", "0");

        noted(first, "REVIEWED", "21/05/2022", "document", "01/BB-VP");
        noted(first, "PROCESS", "23/05/2022", "document", "QT.NB.1");
        assertThat(ControlDesk.said(note(first, "DECIDED", "24/05/2022", decided())))
                .contains("còn thiếu 8 mục");
        described(first);
        noted(first, "DECIDED", "24/05/2022", decided());
        noted(first, "DISCLOSED", "25/05/2022", "place", "Cổng huyện", "link", "https://a.vn/1");
        noted(later, "REVIEWED", "25/05/2022", "document", "02/BB-VP");
        assertThat(row(inventory, "Lĩnh vực phễu")).containsExactly("2", "1", "1", "1", "1", "1");
        assertThat(desk.text(PATH + "/funnel?inventory=" + inventory)).contains("12/QĐ-UBND");

        String change = Uuid7.next().toString();
        for (int i = 0; i < 2; i++) {
            assertThat(
                            desk.post(
                                    first + "/changes",
                                    "change",
                                    change,
                                    "instrument",
                                    "NĐ 30/2022/NĐ-CP",
                                    "effectiveOn",
                                    "01/06/2022"))
                    .hasStatus(303);
        }
        assertThat(events("catalog.internal-basis-changed", first)).isEqualTo(1);
        desk.at(
                LocalDate.of(2022, 6, 15),
                () -> {
                    assertThat(desk.text(first)).contains("Cập nhật chậm nhất 15/06/2022");
                    assertThat(row(inventory, "Lĩnh vực phễu")).endsWith("1", "1");
                });
        desk.at(
                LocalDate.of(2022, 6, 16),
                () -> {
                    assertThat(desk.text(first)).contains("Quá hạn cập nhật từ 15/06/2022");
                    assertThat(desk.text(PATH + "?waiting=on"))
                            .contains("F.1")
                            .doesNotContain("F.2");
                    assertThat(row(inventory, "Lĩnh vực phễu")).endsWith("1", "0");
                    assertThat(
                                    desk.post(
                                            first + "/changes/" + change + "/applied",
                                            "appliedOn",
                                            "16/06/2022",
                                            "note",
                                            "Rút ngắn 2 ngày"))
                            .hasStatus(303);
                    assertThat(row(inventory, "Lĩnh vực phễu")).endsWith("1", "1");
                });

        assertThat(desk.post(second + "/ended", "from", "30/05/2022", "decision", "15/QĐ-UBND"))
                .hasStatus(303);
        assertThat(desk.text(PATH)).doesNotContain("F.2");
        assertThat(row(inventory, "Lĩnh vực phễu")).as("frozen").startsWith("2");
        assertThat(
                        ControlDesk.said(
                                note(second, "REVIEWED", "30/05/2022", Map.of("document", "3/BB"))))
                .contains("không còn thực hiện");
        assertThat(verification.verify().whole()).isTrue();
    }

    @Test
    void aStageIsCorrectedAndTakenBackAndNothingIsLost() {
        String one = registered("C.1", "Cho ý kiến dự thảo", "Lĩnh vực đính chính");
        noted(one, "REVIEWED", "20/05/2022", "document", "01/BB");
        assertThat(
                        ControlDesk.said(
                                note(one, "REVIEWED", "20/05/2022", Map.of("document", "01/BB"))))
                .contains("đúng như vậy");
        noted(one, "REVIEWED", "21/05/2022", "document", "01/BB-VP");
        noted(one, "PROCESS", "22/05/2022", "document", "QT.1");
        assertThat(desk.post(one + "/stages/REVIEWED/withdrawn")).hasStatus(409);
        assertThat(desk.post(one + "/stages/PROCESS/withdrawn")).hasStatus(303);
        assertThat(desk.text(one)).contains("01/BB-VP", "21/05/2022").doesNotContain("QT.1");
        assertThat(events("catalog.internal-stage-noted", one)).isEqualTo(3);
        assertThat(events("catalog.internal-stage-withdrawn", one)).isEqualTo(1);
        assertThat(
                        jdbc.sql("select count(*) from catalog.internal_fact where procedure = :id")
                                .param("id", id(one))
                                .query(Long.class)
                                .single())
                .as("what was said before is kept")
                .isEqualTo(3);
    }

    @Test
    void twoWhoDescribeAtOnceAreToldApart() {
        String one = registered("V.1", "Xin chủ trương", "Lĩnh vực hai người");
        assertThat(describe(one, "1", "Xin chủ trương đầu tư")).hasStatus(303);
        assertThat(ControlDesk.said(describe(one, "1", "Tên của người thứ hai")))
                .contains("người khác sửa");
        assertThat(desk.text(one)).contains("Xin chủ trương đầu tư");
        assertThat(describe(one, "2", "Xin chủ trương đầu tư"))
                .as("the same words change nothing")
                .hasStatus(303);
        assertThat(events("catalog.internal-described", one)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    code  |           | Mã gồm 1 đến 40
                    code  | =1+1      | Mã gồm 1 đến 40
                    name  |           | Hãy điền mục này
                    field |           | Hãy điền mục này
                    unit  | x         | Hãy điền mục này
                    kind  | NOBODY    | Hãy điền mục này
                    SETS  | 0         | từ 1 đến 99
                    SETS  | -2        | từ 1 đến 99
                    SETS  | hai       | từ 1 đến 99
                    """)
    void whatIsWrongComesBackAndNothingIsKept(String field, String typed, String words) {
        Map<String, String> form = new java.util.HashMap<>(form("W.1", "Tên", "Lĩnh vực sai"));
        form.put(field, typed == null ? "" : typed);
        long before = count("catalog.internal_procedure");
        MvcTestResult answer = desk.post(PATH, form);
        assertThat(answer).hasStatus(422);
        assertThat(Desk.page(answer).selectFirst("main").text()).contains(words);
        assertThat(count("catalog.internal_procedure")).isEqualTo(before);
    }

    @Test
    void anEmptyFormIsToldAllThatIsMissing() {
        assertThat(Desk.page(desk.post(PATH, "name", "")).select("p.error")).hasSize(5);
    }

    @Test
    void aCodeIsGivenOnce() {
        registered("D.1", "Một", "Lĩnh vực mã");
        assertThat(ControlDesk.said(desk.post(PATH, form("D.1", "Hai", "Lĩnh vực mã"))))
                .contains("Mã D.1 đã có");
    }

    @Test
    void anInventoryIsSeenBeforeItIsFrozen() {
        registered("I.1", "Một", "Lĩnh vực kiểm kê");
        String[] wrong = {"number", "", "signer", " ", "signedOn", "01/01/2030", "seen", "0"};
        long before = count("catalog.inventory");
        assertThat(ControlDesk.said(desk.post(PATH + "/inventories", wrong)))
                .contains("Hãy điền mục này", "chưa đến", "lúc xem có 0 thủ tục");
        wrong[5] = "31/02/2022";
        assertThat(ControlDesk.said(desk.post(PATH + "/inventories", wrong)))
                .contains("dd/mm/yyyy");
        assertThat(count("catalog.inventory")).isEqualTo(before);
    }

    private String registered(String code, String name, String field) {
        Map<String, String> form = form(code, name, field);
        for (int i = 0; i < 2; i++) {
            assertThat(desk.post(PATH, form)).as("sent twice it is there once").hasStatus(303);
        }
        return PATH + "/" + form.get("id");
    }

    private static Map<String, String> form(String code, String name, String field) {
        return Map.of(
                "id", Uuid7.next().toString(),
                "code", code,
                "name", name,
                "field", field,
                "kind", "BETWEEN",
                "sameLevel", "on",
                "unit", UNIT);
    }

    private void described(String path) {
        Map<String, String> form =
                new java.util.HashMap<>(form("F.1", "Thẩm định kế hoạch", "Lĩnh vực phễu"));
        form.put("version", "1");
        for (Part part : Part.values()) {
            form.put(part.name(), part == Part.SETS ? "2" : "Nội dung");
        }
        assertThat(desk.post(path + "/edit", form)).hasStatus(303);
    }

    private MvcTestResult describe(String path, String version, String name) {
        Map<String, String> form = new java.util.HashMap<>(form("", name, "Lĩnh vực hai người"));
        form.put("version", version);
        return desk.post(path + "/edit", form);
    }

    private String approved(String number, String signed) {
        String id = Uuid7.next().toString();
        String seen =
                Desk.page(desk.get(PATH + "/inventories"))
                        .selectFirst("input[name=seen]")
                        .attr("value");
        for (int i = 0; i < 2; i++) {
            assertThat(
                            desk.post(
                                    PATH + "/inventories",
                                    "id",
                                    id,
                                    "number",
                                    number,
                                    "signedOn",
                                    signed,
                                    "signer",
                                    "Chủ tịch UBND huyện",
                                    "seen",
                                    seen))
                    .hasStatus(303);
        }
        return id;
    }

    private static Map<String, String> decided() {
        return Map.of(
                "document", "88/QĐ-UBND",
                "signer", "Chủ tịch UBND tỉnh",
                "authority", "QĐ 1085/QĐ-TTg");
    }

    private void noted(String path, String stage, String on, String... more) {
        Map<String, String> fields = new java.util.HashMap<>();
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        noted(path, stage, on, fields);
    }

    private void noted(String path, String stage, String on, Map<String, String> more) {
        MvcTestResult answer = note(path, stage, on, more);
        assertThat(answer).as(() -> Desk.page(answer).select(".error").text()).hasStatus(303);
    }

    private MvcTestResult note(String path, String stage, String on, Map<String, String> more) {
        Map<String, String> fields = new java.util.HashMap<>(more);
        fields.put("on", on);
        return desk.post(path + "/stages/" + stage, fields);
    }

    /** The numbers of one field in the table of an inventory. */
    private List<String> row(String inventory, String field) {
        return Desk.page(desk.get(PATH + "/funnel?inventory=" + inventory)).select("tr").stream()
                .filter(row -> row.select("th").text().equals(field))
                .findFirst()
                .orElseThrow()
                .select("td")
                .eachText();
    }

    private static java.util.UUID id(String path) {
        return java.util.UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private long events(String type, String path) {
        return jdbc.sql("select count(*) from journal.event where type = :type and stream_id = :id")
                .param("type", type)
                .param("id", id(path))
                .query(Long.class)
                .single();
    }
}
