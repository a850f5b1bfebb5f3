package vn.motcua.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.SourceFile;
import vn.motcua.journal.Actor;
import vn.motcua.journal.JournalVerification;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** A publication decision from its registration to what is in force after it. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=decisions")
class DecisionsTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 7, 1);

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private Catalog catalog;
    @Autowired private BusinessClock clock;
    @Autowired private JdbcClient jdbc;
    @Autowired private JournalVerification verification;

    @BeforeEach
    void locality() {
        DemoLocality.load(program);
    }

    @Test
    void amendsThreeAddsTwoAbolishesOneAsOneAct() {
        String id =
                registered(
                        "1.000894 > 2.999001",
                        amended(
                                "2.000635",
                                FIRST,
                                Map.of(
                                        "Người yêu cầu nộp phí và nhận bản sao trích lục.",
                                        "Người yêu cầu nhận bản sao trích lục.",
                                        "amount: 8000",
                                        "amount: 5000",
                                        "\"trong ngày\"",
                                        "\"2 ngày làm việc\"")),
                        amended(
                                "1.000656",
                                FIRST,
                                Map.of("name: Đăng ký khai tử", "name: Đăng ký việc tử")),
                        amended("1.000689", FIRST, Map.of()),
                        amended(
                                "2.000635",
                                FIRST,
                                Map.of("2.000635", "2.999001", "QT.HT.12", "QT.MOI.1")),
                        amended(
                                "2.000635",
                                FIRST,
                                Map.of("2.000635", "2.999002", "QT.HT.12", "QT.MOI.2")));
        String preview = ControlOffice.main(office().get("/catalog-decisions/" + id));
        assertThat(preview)
                .contains("Sửa đổi, bổ sung: 3", "Mới ban hành: 1", "Thay thế: 1", "Bãi bỏ: 1")
                .contains(
                        "Phí, lệ phí (Phí cấp bản sao trích lục) giảm từ 8.000 đồng xuống 5.000 đồng")
                .contains("Thời hạn giải quyết: từ trong ngày thành 2 ngày làm việc")
                .contains(
                        "Trình tự thực hiện: từ Người nộp hồ sơ: Người yêu cầu nộp phí và nhận bản sao"
                                + " trích lục. thành Người nộp hồ sơ: Người yêu cầu nhận bản sao trích lục.")
                .contains("Nội dung không đổi.")
                .contains("Được thay bằng 2.999001");
        assertThat(catalog.inForce("2.999001", FIRST)).as("nothing holds yet").isEmpty();

        String sheet =
                "/catalog/2.000635/posted/"
                        + PostedPage.mark(catalog.inForce("2.000635", FIRST).orElseThrow());
        assertThat(ControlOffice.main(office().get(sheet))).contains("Tờ niêm yết còn đúng");

        assertThat(office().post("/catalog-decisions/" + id + "/applied")).hasStatus(303);

        assertThat(catalog.inForce("2.999001", FIRST)).isPresent();
        assertThat(catalog.inForce("1.000894", FIRST.minusDays(1))).isPresent();
        assertThat(catalog.inForce("1.000894", FIRST)).isEmpty();
        assertThat(catalog.inForce("2.000635", FIRST).orElseThrow().decision().number())
                .isEqualTo("135/QĐ-UBND");
        assertThat(
                        catalog.inForce("2.000635", FIRST.minusDays(1))
                                .orElseThrow()
                                .fees()
                                .getFirst()
                                .amount()
                                .amount())
                .isEqualTo(8000);
        assertThat(events("catalog.decision-applied")).isEqualTo(1);
        assertThat(events("catalog.procedure-abolished")).isEqualTo(1);
        assertThat(ControlOffice.main(office().get("/catalog-decisions/" + id)))
                .contains("Đã áp dụng");
        assertThat(office().post("/catalog-decisions/" + id + "/applied")).hasStatus(409);
        assertThat(office().post("/catalog-decisions/" + id + "/discarded")).hasStatus(409);
        assertThat(verification.verify().whole()).isTrue();
        historyIsTold(sheet);

        LocalDate later = LocalDate.of(2023, 1, 1);
        office().at(() ->
                catalog.load(List.of(amended("1.000894", later, Map.of())), Actor.SYSTEM));
        assertThat(catalog.inForce("1.000894", later)).isPresent();
        assertThat(catalog.inForce("1.000894", later.minusDays(1)))
                .as("what was abolished does not come back to life")
                .isEmpty();
    }

    private void historyIsTold(String sheet) {
        assertThat(ControlOffice.main(office().get(sheet)))
                .as("until the day itself")
                .contains("Tờ niêm yết còn đúng");
        Instant then = Zones.instantOf(FIRST.atTime(9, 0));
        clock.runAt(
                then,
                () -> {
                    assertThat(text(sheet))
                            .contains("Tờ niêm yết đã cũ", "Từ ngày 01/07/2022")
                            .contains("giảm từ 8.000 đồng xuống 5.000 đồng");
                    assertThat(text("/catalog/1.000894/posted/" + mark("1.000894")))
                            .contains("Thủ tục đã bị bãi bỏ");
                    assertThat(text("/catalog/2.000635/posted/00000000")).contains("Không nhận ra");
                    assertThat(text("/catalog/2.000635/changes"))
                            .contains("Từ 01/07/2022", "135/QĐ-UBND", "Bắt đầu từ 15/09/2020")
                            .contains("Sửa đổi, bổ sung, đang có hiệu lực")
                            .contains("Hết hiệu lực, đã có bản sửa đổi");
                    assertThat(text("/catalog/1.000894/changes"))
                            .contains("Bãi bỏ từ 01/07/2022", "Theo quyết định số 135/QĐ-UBND.")
                            .contains("Hết hiệu lực, đã được thủ tục khác thay thế")
                            .contains("Thay bằng thủ tục 2.999001");
                    assertThat(text("/catalog/2.999001/changes"))
                            .contains(
                                    "Thay thế thủ tục khác, đang có hiệu lực",
                                    "Thay thế thủ tục 1.000894");
                    assertThat(text("/catalog/2.000635/changes/2020-09-15/2022-07-01"))
                            .contains("Phí, lệ phí h)Có thay đổi");
                });
        new CitizensView(mvc, clock).isToldOfADecision(then);
    }

    private String text(String path) {
        return ControlOffice.main(mvc.get().uri(path).exchange());
    }

    private String mark(String code) {
        return PostedPage.mark(catalog.snapshot().history(code).getLast());
    }

    /** The number of each row is the day in August, so that no two meet. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1 | 9.999999            |          | không còn hiệu lực vào ngày
                    2 | 2.000635            | 2.000635 | vừa được công bố vừa bị bãi bỏ
                    3 | 1.000656 > 9.999998 |          | không có trong quyết định và cũng không có hiệu lực
                    4 | 1.000656 > 1.000689\\n1.000689 > 1.000656 | | thay thế lẫn nhau thành vòng
                    """)
    void whatCannotBeAppliedSaysWhyAndChangesNothing(
            int day, String abolished, String amended, String said) {
        LocalDate from = LocalDate.of(2022, 8, day);
        SourceFile[] files =
                amended == null
                        ? new SourceFile[0]
                        : new SourceFile[] {amended(amended, from, Map.of())};
        long before = events("catalog.decision-applied");
        String id = registered(from, abolished.replace("\\n", "\n"), files);

        assertThat(ControlOffice.main(office().get("/catalog-decisions/" + id)))
                .contains("Chưa áp dụng được", said)
                .doesNotContain("Áp dụng cho");
        assertThat(office().post("/catalog-decisions/" + id + "/applied"))
                .hasStatus4xxClientError();
        assertThat(events("catalog.decision-applied")).isEqualTo(before);
        assertThat(office().post("/catalog-decisions/" + id + "/discarded")).hasStatus(303);
        assertThat(office().get("/catalog-decisions/" + id)).hasStatus(404);
    }

    @Test
    void whatHasALaterVersionIsNotAbolishedUnderIt() {
        LocalDate later = LocalDate.of(2022, 9, 1);
        office().at(() ->
                catalog.load(List.of(amended("2.000908", later, Map.of())), Actor.SYSTEM));
        long before = events("catalog.procedure-abolished");

        for (LocalDate day : List.of(later.minusDays(10), later)) {
            String id = registered(day, "2.000908");
            assertThat(ControlOffice.main(office().get("/catalog-decisions/" + id)))
                    .contains(
                            "Thủ tục 2.000908 còn phiên bản đã công bố, có hiệu lực từ 01/09/2022")
                    .doesNotContain("Áp dụng cho");
            assertThat(office().post("/catalog-decisions/" + id + "/applied")).hasStatus(422);
            assertThat(office().post("/catalog-decisions/" + id + "/discarded")).hasStatus(303);
        }
        assertThat(catalog.inForce("2.000908", later)).isPresent();
        assertThat(events("catalog.procedure-abolished")).isEqualTo(before);

        String id = registered(later.plusDays(1), "2.000908");
        assertThat(office().post("/catalog-decisions/" + id + "/applied")).hasStatus(303);
        assertThat(catalog.inForce("2.000908", later)).isPresent();
        assertThat(catalog.inForce("2.000908", later.plusDays(1))).isEmpty();
    }

    @Test
    void aHalfFilledProcedureIsNamedWithAllThatItLacks() {
        LocalDate from = LocalDate.of(2022, 10, 1);
        SourceFile half = amended("2.000930", from, Map.of("order:", "note2:"));
        String text =
                half.text()
                        .replaceAll("(?s)note2:.*?(?=\\n(conditions|agencies):)", "")
                        .replaceAll("(?s)papers:.*?(?=\\nresults:)", "");
        String id = registered(from, "", new SourceFile("half.yaml", text));

        assertThat(ControlOffice.main(office().get("/catalog-decisions/" + id)))
                .contains("Thủ tục 2.000930 (từ 01/10/2022) chưa đủ các bộ phận tạo thành bắt buộc")
                .contains("Còn thiếu: Trình tự thực hiện, Thành phần, số lượng hồ sơ.");
        assertThat(office().post("/catalog-decisions/" + id + "/applied")).hasStatus(422);
        assertThat(catalog.snapshot().history("2.000930")).hasSize(1);
    }

    @Test
    void aFileOfAnotherDayIsNamed() {
        String id = registered("", amended("2.000635", LocalDate.of(2022, 9, 9), Map.of()));
        assertThat(ControlOffice.main(office().get("/catalog-decisions/" + id)))
                .contains("trong tệp có hiệu lực từ 09/09/2022, còn quyết định từ 01/07/2022");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    number      |            | Hãy nhập số
                    signedOn    | 31/02/2022 | dạng dd/mm/yyyy
                    signedOn    | 01/01/2030 | Các ngày không khớp
                    receivedOn  | 01/01/2020 | Các ngày không khớp
                    abolished   | mười       | “mười” không phải mã thủ tục
                    abolished   |            | chưa thay đổi gì
                    """)
    void aFormThatIsWrongComesBackAsItWasTyped(String field, String typed, String said) {
        Map<String, String> fields = new java.util.HashMap<>(form(FIRST, "1.000894"));
        fields.put(field, typed == null ? "" : typed);
        int before =
                jdbc.sql("select count(*) from catalog.decision").query(Integer.class).single();

        MvcTestResult answer = office().send(fields);

        assertThat(answer).hasStatus(422);
        assertThat(ControlOffice.main(answer)).contains(said);
        assertThat(jdbc.sql("select count(*) from catalog.decision").query(Integer.class).single())
                .isEqualTo(before);
    }

    @Test
    void aFileThatCannotBeReadIsNamedByItsLineAndNothingIsKept() {
        MvcTestResult answer =
                office().send(form(FIRST, ""), new SourceFile("x.yaml", "code: 1\nname: [\n"));
        assertThat(answer).hasStatus(422);
        assertThat(ControlOffice.main(answer)).contains("x.yaml:");
    }

    @Test
    void itsLimitsItsEntryAndItsPapersAreOnItsPage() {
        Map<String, String> form = new HashMap<>(form(FIRST, "1.001022"));
        form.put("number", "77/QĐ-UBND");
        form.put("signedOn", "27/05/2022");
        form.put("receivedOn", "27/05/2022");
        form.put("basisOn", "01/06/2022");
        MvcTestResult registered = office().send(form);
        assertThat(registered).hasStatus(303);
        String path = String.valueOf(registered.getResponse().getHeader("Location"));

        assertThat(ControlOffice.main(office().get(path)))
                .contains("27/05/2022", "theo ngày làm việc: 25/05/2022")
                .contains("chậm 2 ngày làm việc", "Còn hạn", "03/06/2022");
        assertThat(ControlOffice.main(office().get("/catalog-decisions?q=77/&state=LATE")))
                .doesNotContain("77/QĐ-UBND");
        assertThat(ControlOffice.main(office().get("/catalog-decisions?q=77/&state=NOT_ENTERED")))
                .contains("77/QĐ-UBND");

        for (String day : List.of("", "32/05/2022", "01/06/2022", "26/05/2022")) {
            assertThat(office().post(path + "/entered", "on", day)).as(day).hasStatus(422);
        }
        assertThat(events("catalog.decision-entered")).isZero();
        assertThat(office().post(path + "/entered", "on", "31/05/2022")).hasStatus(303);
        assertThat(ControlOffice.main(office().get(path))).contains("31/05/2022", "Đúng hạn");
        assertThat(office().get("/catalog-decisions.xlsx?q=77/")).hasStatusOk();

        byte[] scan = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        assertThat(office().paper(path, "Quyết định 77.pdf", scan)).hasStatus(303);
        assertThat(office().paper(path, "x.exe", scan)).hasStatus(422);
        assertThat(office().paper(path, "x.docx", scan)).hasStatus(422);
        assertThat(office().paper(path, "x.pdf", new byte[0])).hasStatus(422);
        String file =
                Jsoup.parse(ControlOffice.body(office().get(path)))
                        .selectFirst("main a[href*=/papers/]")
                        .attr("href");
        assertThat(office().get(file)).hasStatusOk().hasContentType("application/pdf");
        assertThat(office().post(file + "/withdrawn")).hasStatus(303);
        assertThat(office().get(file)).hasStatus(404);
        assertThat(office().post(path + "/discarded")).hasStatus(303);
    }

    private String registered(String abolished, SourceFile... files) {
        return registered(FIRST, abolished, files);
    }

    private String registered(LocalDate effective, String abolished, SourceFile... files) {
        MvcTestResult answer = office().send(form(effective, abolished), files);
        assertThat(answer).hasStatus(303);
        return String.valueOf(answer.getResponse().getHeader("Location")).replaceAll(".*/", "");
    }

    private static Map<String, String> form(LocalDate effective, String abolished) {
        return Map.of(
                "id", Uuid7.next().toString(),
                "number", "135/QĐ-UBND",
                "issuer", "PROVINCE",
                "signedOn", "20/06/2022",
                "effectiveOn", "%td/%<tm/%<tY".formatted(effective),
                "receivedOn", "22/06/2022",
                "abolished", abolished);
    }

    private ControlOffice office() {
        return new ControlOffice(mvc, clock);
    }

    private long events(String type) {
        return jdbc.sql("select count(*) from journal.event where type = :type")
                .param("type", type)
                .query(Long.class)
                .single();
    }

    /** A demo procedure from another day on, with some words replaced. */
    private static SourceFile amended(String code, LocalDate from, Map<String, String> words) {
        try {
            String text =
                    new ClassPathResource("demo/procedures/" + code + ".yaml")
                            .getContentAsString(StandardCharsets.UTF_8)
                            .replaceAll("(?m)^valid_from: .*$", "valid_from: " + from);
            for (Map.Entry<String, String> word : words.entrySet()) {
                text = text.replace(word.getKey(), word.getValue());
            }
            return new SourceFile(code + "-" + words.hashCode() + ".yaml", text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
