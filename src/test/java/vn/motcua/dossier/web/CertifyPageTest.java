package vn.motcua.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Status;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Staff;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.RoundTrips;

@DatabaseTest
@AutoConfigureMockMvc
class CertifyPageTest {

    private static final String CARD =
            "042087000123|187654321|Trần Văn Quỳnh|02091987|Nam|Thôn Đại Lợi, xã Tùng Ảnh|15042021";
    private static final String SIGNER = Staff.idOf(Desk.SIGNER).toString();

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private JdbcClient jdbc;

    private Desk desk;

    @BeforeEach
    void aDesk() {
        desk = new Desk(program, mvc);
    }

    private MvcTestResult certify(String... more) {
        return certify(Uuid7.next(), more);
    }

    private MvcTestResult certify(UUID key, String... more) {
        List<String> fields =
                new ArrayList<>(
                        List.of(
                                "key", "" + key,
                                "fullName", "Trần Văn Quỳnh",
                                "idNumber", "042087000123",
                                "procedure", "2.000815",
                                "paper", "Bằng tốt nghiệp",
                                "pages", "3",
                                "copies", "2",
                                "signer", SIGNER,
                                "do", "now"));
        for (int i = 0; i < more.length; i += 2) {
            int at = fields.indexOf(more[i]);
            if (at < 0) {
                fields.addAll(List.of(more[i], more[i + 1]));
            } else {
                fields.set(at + 1, more[i + 1]);
            }
        }
        return desk.post("/counter/certify", Desk.RECEIVER, fields.toArray(String[]::new));
    }

    private static UUID done(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
        String to = "" + result.getResponse().getRedirectedUrl();
        return UUID.fromString(to.substring(to.indexOf("done=") + 5));
    }

    private Document after(MvcTestResult result) {
        return Desk.page(desk.get("" + result.getResponse().getRedirectedUrl(), Desk.RECEIVER));
    }

    private int number(UUID dossier) {
        return jdbc.sql("select number from dossier.certificate where dossier_id = :id")
                .param("id", dossier)
                .query(Integer.class)
                .single();
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    @Test
    void oneFormReceivesCertifiesAndHandsOver() {
        MvcTestResult saved = certify();
        UUID id = done(saved);
        DossierState state = desk.state(id);
        Document next = after(saved);

        assertThat(state.status()).isEqualTo(Status.RETURNED);
        assertThat(state.resolvedAt()).isEqualTo(state.receivedAt());
        assertThat(Desk.text(next, "number"))
                .isEqualTo("Số chứng thực " + number(id) + ", quyển số 01/2022-SCT/BS");
        assertThat(Desk.text(next, "done"))
                .contains("Trần Văn Quỳnh · Bằng tốt nghiệp · 2 bản · 10.000");
        assertThat(next.select("#field-fullName").val()).as("ready for the next").isEmpty();
        assertThat(next.select("#field-signer option[selected]").val()).isEqualTo(SIGNER);
        assertThat(next.text()).doesNotContain("⟦");
    }

    @Test
    void theDossierPageTellsItAndTheJournalKnowsNoPaper() {
        UUID id = done(certify("paper", "Bằng của Nguyễn Thị Mật"));
        Document page = Desk.page(desk.get("/dossiers/" + id, Desk.RECEIVER));

        assertThat(page.text())
                .contains(
                        "“Bằng của Nguyễn Thị Mật”",
                        "đã ký chứng thực",
                        "Trần Văn Quỳnh · 042087000123")
                .doesNotContain("⟦");
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*) from journal.event
                                        where stream_id = :id and payload::text like '%Mật%'
                                        """)
                                .param("id", id)
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void numbersFollowWithoutAGapAlsoWhenOneIsRefusedBetween() {
        int first = number(done(certify()));
        assertThat(certify("signer", "" + Staff.idOf(Desk.CLERK)))
                .hasStatus(422)
                .bodyText()
                .contains("Người ký chứng thực phải là lãnh đạo");
        int second = number(done(certify()));
        int other = number(done(certify("procedure", "2.000884")));
        int third = number(done(certify()));

        assertThat(List.of(second, third)).containsExactly(first + 1, first + 2);
        assertThat(other).as("each book counts for itself").isLessThan(third);
    }

    @Test
    void theSameFormSentTwiceIsOneCase() {
        UUID key = Uuid7.next();
        UUID first = done(certify(key));
        long before = rows("dossier.certificate");

        assertThat(done(certify(key))).isEqualTo(first).isEqualTo(key);
        assertThat(rows("dossier.certificate")).isEqualTo(before);
    }

    @Test
    void everythingWrongIsSaidAtOnceAndNothingIsDone() {
        long before = rows("journal.event");
        long counted = rows("dossier.certificate_counter");
        MvcTestResult refused =
                certify(
                        "fullName",
                        "",
                        "idNumber",
                        "12",
                        "paper",
                        " ",
                        "pages",
                        "0",
                        "copies",
                        "x");
        Document page = Desk.page(refused);

        assertThat(refused).hasStatus(422);
        assertThat(page.select("#errors a").eachAttr("href"))
                .contains(
                        "#field-fullName",
                        "#field-idNumber",
                        "#field-paper",
                        "#field-pages",
                        "#field-copies");
        assertThat(page.select("#field-copies").val()).as("typed stays").isEqualTo("x");
        assertThat(rows("journal.event")).isEqualTo(before);
        assertThat(rows("dossier.certificate_counter")).isEqualTo(counted);
    }

    @Test
    void aScannedCardFillsInThePersonWithoutScripts() {
        MvcTestResult filled = certify("fullName", "", "idNumber", "", "scan", CARD);
        Document page = Desk.page(filled);

        assertThat(filled).hasStatusOk();
        assertThat(page.select("#field-fullName").val()).isEqualTo("Trần Văn Quỳnh");
        assertThat(page.select("#field-idNumber").val()).isEqualTo("042087000123");
        assertThat(page.select("#field-paper").val()).isEqualTo("Bằng tốt nghiệp");
    }

    @Test
    void whatIsPromisedForTheDayWaitsBesideTheFormAndIsSignedThere() {
        MvcTestResult saved = certify("do", "later", "fullName", "Lê Thị Chờ");
        UUID id = done(saved);
        assertThat(desk.state(id).status()).isEqualTo(Status.RECEIVED);
        assertThat(rows("dossier.certificate_counter")).isNotNegative();
        Document page = after(saved);
        assertThat(page.select("form[action$=" + id + "]")).hasSize(1);
        assertThat(Desk.text(page, "done")).contains("Đã nhận của Lê Thị Chờ, hẹn trả");

        MvcTestResult signed =
                desk.post(
                        "/counter/certify/" + id,
                        Desk.RECEIVER,
                        "key",
                        "" + Uuid7.next(),
                        "signer",
                        SIGNER);

        assertThat(done(signed)).isEqualTo(id);
        assertThat(desk.state(id).status()).isEqualTo(Status.RETURNED);
        assertThat(number(id)).isPositive();
        assertThat(after(signed).select("form[action$=" + id + "]")).isEmpty();
    }

    @Test
    void afterThreeItIsPromisedForTheNextWorkingDay() {
        desk.later(Duration.ofHours(7));
        UUID id = done(certify("do", "later"));

        assertThat(desk.state(id).promised()).isEqualTo("2022-06-01T10:00:00Z");
    }

    @Test
    void aLongerTimeIsPromisedOnlyWhereItWasAgreed() {
        assertThat(certify("do", "later", "longer", "on"))
                .hasStatus(422)
                .bodyText()
                .contains("Kéo dài thời hạn phải có thỏa thuận");
        UUID id = done(certify("do", "later", "longer", "on", "agreed", "Phiếu hẹn ngày 31/5"));

        assertThat(desk.state(id).caseId()).isEqualTo("phuc-tap");
        assertThat(desk.state(id).promised()).isEqualTo("2022-06-03T10:00:00Z");
        assertThat(done(certify("longer", "on"))).as("done at once").isNotNull();
    }

    @Test
    void whatWaitsIsAlsoSignedOnItsOwnPage() {
        UUID id = done(certify("do", "later"));
        Document page = Desk.page(desk.get("/dossiers/" + id, Desk.RECEIVER));
        assertThat(page.select("input[name=act]").eachAttr("value"))
                .contains("certify")
                .doesNotContain("result");
        assertThat(page.select("input[name=paper]").val()).isEqualTo("Bằng tốt nghiệp");

        MvcTestResult sent =
                desk.send(
                        id,
                        Desk.RECEIVER,
                        "certify",
                        "paper",
                        "Bằng tốt nghiệp",
                        "pages",
                        "3",
                        "copies",
                        "2",
                        "signer",
                        SIGNER);

        assertThat(sent).hasStatus3xxRedirection();
        assertThat(desk.state(id).status()).isEqualTo(Status.RESOLVED);
    }

    @Test
    void otherProceduresAreNotCertifiedBy() {
        assertThat(certify("procedure", "2.000635")).hasStatus(409);
        UUID id = desk.receive("Trần Văn Quỳnh");
        assertThat(
                        desk.send(
                                id,
                                Desk.RECEIVER,
                                "certify",
                                "paper",
                                "Đơn",
                                "pages",
                                "1",
                                "copies",
                                "1",
                                "signer",
                                SIGNER))
                .hasStatus(409);
    }

    @Test
    void theFeeFollowsWhatIsTyped() {
        MvcTestResult fee =
                desk.post(
                        "/counter/certify/fee",
                        Desk.RECEIVER,
                        "procedure",
                        "2.000815",
                        "pages",
                        "300",
                        "copies",
                        "2");

        assertThat(Desk.page(fee).text()).contains("400.000");
    }

    @Test
    void theBookIsReadOnTheScreenAndAsFiles() throws Exception {
        UUID id = done(certify("paper", "Giấy khai sinh số 7"));
        String day = "?book=SCT/BS&from=31/05/2022&to=31/05/2022";
        Document page = Desk.page(desk.get("/certificates" + day, Desk.CHAIR));
        String csv =
                desk.get("/certificates.csv" + day, Desk.CHAIR)
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
        byte[] xlsx =
                desk.get("/certificates.xlsx" + day, Desk.CHAIR)
                        .getResponse()
                        .getContentAsByteArray();
        MvcTestResult pdf = desk.get("/certificates.pdf" + day, Desk.CHAIR);

        assertThat(page.select("tbody tr").last().text())
                .contains("" + number(id), "Giấy khai sinh số 7", "042087000123");
        assertThat(page.text()).doesNotContain("⟦");
        assertThat(csv).contains("\"Giấy khai sinh số 7\"").contains("Phó Chủ tịch");
        try (XSSFWorkbook book = new XSSFWorkbook(new java.io.ByteArrayInputStream(xlsx))) {
            var sheet = book.getSheetAt(0);
            var last = sheet.getRow(sheet.getLastRowNum());
            assertThat(last.getCell(3).getStringCellValue()).isEqualTo("Giấy khai sinh số 7");
            assertThat(last.getCell(6).getNumericCellValue()).isEqualTo(10_000);
        }
        assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
        byte[] sheets = pdf.getResponse().getContentAsByteArray();
        assertThat(sheets).startsWith('%', 'P', 'D', 'F');
        if (Boolean.getBoolean("motcua.shots")) {
            Files.write(Path.of("target", "screenshots", "book.pdf"), sheets);
            Files.write(Path.of("target", "screenshots", "book.xlsx"), xlsx);
        }
        assertThat(text(sheets))
                .contains("SỔ CHỨNG THỰC BẢN SAO TỪ BẢN CHÍNH", "Giấy khai sinh số 7");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ");
        }
    }

    @Test
    void anImpossibleDayOfTheBookIsRefused() {
        assertThat(desk.get("/certificates?from=31/02/2022", Desk.CHAIR)).hasStatus(422);
        assertThat(desk.get("/certificates.csv?from=31/02/2022", Desk.CHAIR)).hasStatus(422);
    }

    @Test
    void aCertificationIsOneTransactionOfFewRoundTrips() {
        certify();
        RoundTrips.Sent sent = RoundTrips.of(() -> certify());

        System.out.println("Round trips of a certification: " + sent);
        assertThat(sent.statements()).isLessThanOrEqualTo(14);
    }
}
