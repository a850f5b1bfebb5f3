package vn.motcua.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.identity.AsStaff.asStaff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
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
import vn.motcua.calendar.BusinessClock;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

@DatabaseTest
@AutoConfigureMockMvc
class CounterTest {

    private static final String RECEIVER = "motcua.tunganh";
    private static final String EXTRACT = "/counter/2.000635";
    private static final String BIRTH = "/counter/1.001193";
    private static final String CARD =
            "042087000123|187654321|Trần Văn Quỳnh|02091987|Nam|Thôn Đại Lợi, xã Tùng Ảnh|15042021";
    private static final List<String> TABLES =
            List.of(
                    "dossier.dossier",
                    "dossier.code",
                    "dossier.code_counter",
                    "dossier.applicant",
                    "dossier.note",
                    "dossier.task",
                    "dossier.involved",
                    "dossier.notable",
                    "journal.stream",
                    "journal.event",
                    "notice.message");

    @Autowired private MockMvcTester mvc;
    @Autowired private JdbcClient jdbc;
    @Autowired private BusinessClock clock;

    private final Map<String, String> form = new LinkedHashMap<>();

    @BeforeAll
    static void locality(@Autowired BeanFactory program) {
        DemoLocality.load(program);
    }

    @BeforeEach
    void goodForm() {
        form.put("key", Uuid7.next().toString());
        form.put("caseId", "chung");
        form.put("papersOf", "chung");
        form.put("fullName", "Trần Văn Quỳnh");
        form.put("idNumber", "042087000123");
        form.put("birthDate", "02/09/1987");
        form.put("gender", "Nam");
        form.put("address", "Thôn Đại Lợi, xã Tùng Ảnh");
        form.put("phone", "0912 345 678");
        form.put("sets", "1");
        form.put("resultBy", "DESK");
        form.put("papers.to-khai", "on");
        form.put("papers.giay-to-tuy-than", "on");
    }

    private MvcTestResult get(String path, String who) {
        return clock.runAt(
                DemoLocality.MORNING, () -> mvc.get().uri(path).with(asStaff(who)).exchange());
    }

    private MvcTestResult post(String path, String who) {
        return clock.runAt(
                DemoLocality.MORNING,
                () -> {
                    var request = mvc.post().uri(path).with(asStaff(who)).with(csrf());
                    form.forEach(request::param);
                    return request.exchange();
                });
    }

    private static Document page(MvcTestResult result) {
        return Jsoup.parse(
                new String(
                        result.getResponse().getContentAsByteArray(),
                        java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String text(Document page, String id) {
        Element element = page.getElementById(id);
        return element == null ? "nothing under " + id : element.text();
    }

    private Map<String, Long> rows() {
        Map<String, Long> rows = new LinkedHashMap<>();
        TABLES.forEach(table ->
                rows.put(
                        table,
                        jdbc.sql("select count(*) from " + table).query(Long.class).single()));
        return rows;
    }

    @Test
    void offersWhatThisAgencyReceivesAndFindsItWithoutDiacritics() {
        Document all = page(get("/counter", RECEIVER));
        Document found = page(get("/counter?q=chung thuc", RECEIVER));

        assertThat(all.select(".pick")).hasSizeGreaterThan(30);
        assertThat(all.select(".pick").text()).doesNotContain("hộ kinh doanh");
        assertThat(found.select(".pick"))
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.text().toLowerCase()).contains("chứng thực"));
        assertThat(found.select(".pick[data-key=1]")).hasSize(1);
    }

    @Test
    void oneHitOpensItselfButNotWhileSomebodyIsStillTyping() {
        MvcTestResult entered = get("/counter?q=trich luc ho tich ban sao", RECEIVER);
        MvcTestResult typing =
                clock.runAt(
                        DemoLocality.MORNING,
                        () ->
                                mvc.get()
                                        .uri("/counter?q=trich luc ho tich ban sao")
                                        .header("HX-Request", "true")
                                        .with(asStaff(RECEIVER))
                                        .exchange());

        assertThat(entered).hasStatus(303).hasHeader("Location", EXTRACT);
        assertThat(typing).hasStatusOk();
    }

    @Test
    void theFormListsThePapersWithTheCountsAskedFor() {
        Document page = page(get(EXTRACT, RECEIVER));

        assertThat(page.select("input[name^=papers.][type=checkbox]")).hasSize(3);
        assertThat(page.select("input[name=papers.to-khai.originals]").val()).isEqualTo("1");
        assertThat(page.select("input[name=papers.to-khai]").hasAttr("checked")).isFalse();
        assertThat(page.select("#field-scan").hasAttr("autofocus")).isTrue();
    }

    @Test
    void aDossierIsReceivedAndItsReceiptShown() {
        Map<String, Long> before = rows();

        MvcTestResult result = post(EXTRACT, RECEIVER);

        String receipt = "/dossiers/" + form.get("key") + "/received";
        assertThat(result).hasStatus(303).hasHeader("Location", receipt);
        assertThat(rows().get("dossier.dossier")).isEqualTo(before.get("dossier.dossier") + 1);
        Document page = page(get(receipt, RECEIVER));
        assertThat(text(page, "code")).matches("000\\.05\\.90\\.H27-220531-\\d{4}");
        assertThat(page.text()).contains("Trần Văn Quỳnh").doesNotContain("⟦");
    }

    @Test
    void whatIsReceivedOftenComesFirstWithAKeyOfItsOwn() {
        post(EXTRACT, RECEIVER);

        Document page = page(get("/counter", RECEIVER));

        assertThat(page.select(".pick[data-key=1]").attr("href")).isEqualTo(EXTRACT);
    }

    @Test
    void allThereStandsForEveryRequiredPaperAndOneOfEachAlternative() {
        form.keySet().removeIf(name -> name.startsWith("papers."));
        form.put("complete", "on");

        assertThat(post(BIRTH, RECEIVER)).hasStatus(303);

        String papers =
                jdbc.sql("select payload from journal.event where stream_id = :id and version = 1")
                        .param("id", UUID.fromString(form.get("key")))
                        .query(String.class)
                        .single();
        assertThat(papers)
                .contains("to-khai", "giay-chung-sinh", "giay-to-tuy-than")
                .doesNotContain("cam-doan", "bien-ban-bo-roi", "uy-quyen");
    }

    @Test
    void aScannedCardFillsTheFormAndLosesNothing() {
        Map<String, Long> before = rows();
        form.put("fullName", "");
        form.put("idNumber", "");
        form.put("scan", CARD);

        MvcTestResult result = post(EXTRACT, RECEIVER);

        assertThat(result).hasStatusOk();
        Document page = page(result);
        assertThat(page.select("#field-fullName").val()).isEqualTo("Trần Văn Quỳnh");
        assertThat(page.select("#field-idNumber").val()).isEqualTo("042087000123");
        assertThat(page.select("#field-birthDate").val()).isEqualTo("02/09/1987");
        assertThat(page.select("#field-phone").val()).isEqualTo("0912 345 678");
        assertThat(page.select("input[name=papers.to-khai]").hasAttr("checked")).isTrue();
        assertThat(page.select("input[name=key]").val()).isEqualTo(form.get("key"));
        assertThat(page.select("#field-scan").val()).isEmpty();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void anotherCaseShowsItsOwnPapersBeforeAnythingIsReceived() {
        Map<String, Long> before = rows();
        form.put("caseId", "bo-roi");

        MvcTestResult result = post(BIRTH, RECEIVER);

        assertThat(result).hasStatusOk();
        Document page = page(result);
        assertThat(page.select("input[name=papers.bien-ban-bo-roi]")).hasSize(1);
        assertThat(page.select("input[name=papersOf]").val()).isEqualTo("bo-roi");
        assertThat(page.text()).contains("Danh mục giấy tờ đã đổi");
        assertThat(rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    idNumber | 042087 | field-idNumber-error | Số định danh phải có 12 chữ số
                    idNumber | 142087000123 | field-idNumber-error | Số định danh phải có 12 chữ số
                    taxNumber | 0100047512 | field-taxNumber-error | Mã số thuế không đúng
                    organisation | Công ty Sông La | field-taxNumber-error | Mã số thuế không đúng
                    birthDate | 31/02/1987 | field-birthDate-error | Ngày này không thể đúng
                    birthDate | 01/06/2022 | field-birthDate-error | Ngày này không thể đúng
                    birthDate | hôm qua | field-birthDate-error | Ngày này không thể đúng
                    fullName | '' | field-fullName-error | Hãy nhập nội dung này
                    address | '' | field-address-error | Hãy nhập nội dung này
                    phone | 12 | field-phone-error | Số điện thoại phải bắt đầu
                    email | lan@ | field-email-error | Địa chỉ thư điện tử không đúng
                    sets | không | field-sets-error | Hãy nhập nội dung này
                    papers.to-khai | off | field-papers.to-khai-error | Thiếu giấy tờ: Tờ khai cấp bản sao
                    papers.to-khai.originals | 0 | field-papers.to-khai-error | Thiếu giấy tờ: Tờ khai
                    papers.to-khai.originals | -1 | field-papers.to-khai-error | Số lượng phải là số từ 0 đến 99
                    papers.so-ho-khau | on | field-papers.so-ho-khau | Thủ tục không yêu cầu giấy tờ này
                    scan | rác | field-scan-error | không phải mã trên thẻ căn cước
                    """)
    void badInputIsSaidBesideItsFieldAndStoresNothing(
            String field, String typed, String place, String sentence) {
        Map<String, Long> before = rows();
        form.put(field, typed);

        MvcTestResult result = post(EXTRACT, RECEIVER);

        assertThat(result).hasStatus(422);
        Document page = page(result);
        assertThat(text(page, place)).contains(sentence);
        assertThat(text(page, "errors")).contains(sentence);
        assertThat(page.select("#field-address").val()).isEqualTo(form.get("address"));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        form.put("birthDate", "32/13/1987");
        form.put("idNumber", "1");
        form.remove("papers.to-khai");

        Document page = page(post(EXTRACT, RECEIVER));

        assertThat(page.select("#errors li")).hasSize(3);
    }

    @Test
    void theSameFormSentTwiceIsOneDossier() {
        MvcTestResult first = post(EXTRACT, RECEIVER);
        Map<String, Long> before = rows();

        MvcTestResult second = post(EXTRACT, RECEIVER);

        assertThat(second)
                .hasStatus(303)
                .hasHeader(
                        "Location",
                        Objects.requireNonNull(first.getResponse().getHeader("Location")));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void anOldFormFilledInForAnotherPersonIsNotTakenForTheFirst() {
        post(EXTRACT, RECEIVER);
        Map<String, Long> before = rows();
        String used = form.get("key");
        form.put("fullName", "Nguyễn Thị Lan");

        MvcTestResult result = post(EXTRACT, RECEIVER);

        assertThat(result).hasStatus(409);
        Document page = page(result);
        assertThat(text(page, "errors")).contains("Biểu mẫu này đã được dùng");
        assertThat(page.select("#field-fullName").val()).isEqualTo("Nguyễn Thị Lan");
        assertThat(page.select("input[name=key]").val()).isNotEqualTo(used);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aKeyThatSomebodyElseUsedIsRefused() {
        post(EXTRACT, "motcua.thitran");
        Map<String, Long> before = rows();

        MvcTestResult result = post(EXTRACT, RECEIVER);

        assertThat(result).hasStatus(409);
        assertThat(text(page(result), "errors")).contains("Biểu mẫu này đã được dùng");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aProcedureOfAnotherAgencyIsSaidBesideTheSearch() {
        Map<String, Long> before = rows();

        MvcTestResult opened = get("/counter/2.000720", RECEIVER);
        MvcTestResult sent = post("/counter/2.000720", RECEIVER);

        assertThat(opened).hasStatus(409);
        assertThat(sent).hasStatus(409);
        assertThat(text(page(sent), "procedure-error"))
                .contains("không được tiếp nhận thủ tục 2.000720");
        assertThat(get("/counter/9.999999", RECEIVER)).hasStatus(422);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void nobodyReceivesForAnAgencyThatIsNotTheirs() {
        Map<String, Long> before = rows();
        long noted = securityRows();
        form.put("agency", Unit.idOf("thitran").toString());

        MvcTestResult result = post(EXTRACT, RECEIVER);

        assertThat(result).hasStatus(403);
        assertThat(rows()).isEqualTo(before);
        assertThat(securityRows()).isEqualTo(noted + 1);
    }

    @Test
    void whoDoesNotReceiveFindsTheCounterShut() {
        assertThat(get("/counter", "hotich.tunganh")).hasStatus(403);
        assertThat(get(EXTRACT, "quantri.huyen")).hasStatus(403);
        assertThat(post(EXTRACT, "hotich.tunganh")).hasStatus(403);
    }

    private long securityRows() {
        return jdbc.sql("select count(*) from journal.security_log").query(Long.class).single();
    }
}
