package vn.motcua.dossier.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
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
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
@AutoConfigureMockMvc
class RegisterPageTest {

    private static final String COPIES_SQL =
            """
            with copies as (
                insert into dossier.dossier (dossier_id, code, procedure, version_id, agency_id, status,
                    received_at, promised_due, track_key, channel)
                select gen_random_uuid(), code, procedure, version_id, agency_id, status,
                    received_at, promised_due, track_key, channel
                from dossier.dossier, generate_series(1, 1001) where dossier_id = :id
                returning dossier_id, agency_id, received_at)
            insert into dossier.involved (dossier_id, agency_id, received_at)
            select dossier_id, agency_id, received_at from copies
            """;

    private static final String NAMESAKES_SQL =
            """
            insert into dossier.applicant (dossier_id, full_name, address, result_by, folded, salt)
            select d.dossier_id, a.full_name, a.address, a.result_by, a.folded, a.salt
            from dossier.dossier d, dossier.applicant a, dossier.dossier o
            where a.dossier_id = :id and o.dossier_id = :id and d.code = o.code
              and d.dossier_id <> o.dossier_id
            """;

    @Autowired private TransactionTemplate transaction;
    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private JdbcClient jdbc;

    private Desk desk;
    private UUID id;

    @BeforeEach
    void twoDossiersOfPeopleWithRareNames() {
        desk = new Desk(program, mvc);
        id = desk.receive("Đặng Thị Ước Nguyện");
        desk.receive("=1+1 Đặng Ước");
    }

    private Document open(String query, String who) {
        return Desk.page(desk.get("/register" + query, who));
    }

    private boolean lists(Document page) {
        return page.select("[data-key-row]").eachAttr("href").contains("/dossiers/" + id);
    }

    @Test
    void findsWithAndWithoutDiacriticsAndByCode() {
        String code = desk.state(id).code();

        assertThat(lists(open("?q=ước nguyện", Desk.CLERK))).isTrue();
        assertThat(lists(open("?q=dang uoc", Desk.CLERK))).isTrue();
        assertThat(lists(open("?q=" + code, Desk.CLERK))).isTrue();
        assertThat(lists(open("?q=nguyen van khong ai", Desk.CLERK))).isFalse();
    }

    @Test
    void findsByTheBeginningsOfWordsAndByEitherEndOfACode() {
        String code = desk.state(id).code();

        assertThat(lists(open("?q=uoc ngu", Desk.CLERK))).isTrue();
        assertThat(lists(open("?q=oc guyen", Desk.CLERK))).isFalse();
        assertThat(lists(open("?q=" + code.substring(0, 12), Desk.CLERK))).isTrue();
        assertThat(lists(open("?q=" + code.substring(code.length() - 6), Desk.CLERK))).isTrue();
        assertThat(lists(open("?q=25" + code.substring(code.length() - 6), Desk.CLERK))).isFalse();
    }

    @Test
    void findsANameThatManyHaveAmongTheNewest() {
        transaction.executeWithoutResult(tx -> {
            tx.setRollbackOnly();
            int copied = jdbc.sql(COPIES_SQL).param("id", id).update();
            int named = jdbc.sql(NAMESAKES_SQL).param("id", id).update();

            Document first = open("?q=uoc nguyen", Desk.CLERK);
            Document next =
                    open(
                            first.select("nav a[rel=next]").attr("href").replace("/register", ""),
                            Desk.CLERK);

            assertThat(copied).isEqualTo(named).isEqualTo(1001);
            assertThat(first.select("[data-key-row]")).hasSize(50);
            assertThat(next.select("[data-key-row]")).hasSize(50);
            assertThat(next.select("[data-key-row]").eachAttr("href"))
                    .doesNotContainAnyElementsOf(first.select("[data-key-row]").eachAttr("href"));
        });
    }

    @Test
    void whatMeansSomethingToTheDatabaseIsOnlyText() {
        for (String odd : new String[] {"%", "_", "' | a", "a:*", "\\", "1%1", "(()"}) {
            assertThat(desk.get("/register?q=" + URLEncoder.encode(odd, UTF_8), Desk.CLERK))
                    .hasStatusOk();
        }
    }

    @Test
    void showsNoOtherAgencysRegister() {
        assertThat(lists(open("", Desk.CLERK))).isTrue();
        assertThat(lists(open("", Desk.ELSEWHERE))).isFalse();
        assertThat(lists(open("?agency=" + desk.state(id).agency(), Desk.ELSEWHERE))).isFalse();
        assertThat(lists(open("?q=dang uoc", "kiemsoat.huyen"))).isTrue();
        assertThat(desk.get("/register", "quantri.huyen")).hasStatus(403);
    }

    @Test
    void filtersByStateAndDay() {
        assertThat(lists(open("?q=dang uoc&state=OPEN", Desk.CLERK))).isTrue();
        assertThat(lists(open("?q=dang uoc&state=RETURNED", Desk.CLERK))).isFalse();
        assertThat(lists(open("?q=dang uoc&from=31/05/2022&to=31/05/2022", Desk.CLERK))).isTrue();
        assertThat(lists(open("?q=dang uoc&from=01/06/2022", Desk.CLERK))).isFalse();
    }

    @Test
    void aFieldHasARegisterOfItsOwn() {
        assertThat(lists(open("?q=dang uoc&procedure=field:HT", Desk.CLERK))).isTrue();
        assertThat(lists(open("?q=dang uoc&procedure=field:CT", Desk.CLERK))).isFalse();
        assertThat(lists(open("?q=dang uoc&procedure=field:none", Desk.CLERK))).isFalse();
    }

    @Test
    void theFormIsATableOfFifteenColumnsAndSheetsOfTheLaw() throws IOException {
        MvcTestResult table = desk.get("/register.xlsx?q=dang uoc", Desk.CLERK);
        byte[] xlsx = table.getResponse().getContentAsByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(book.getSheetAt(0).getRow(0).getLastCellNum()).isEqualTo((short) 15);
            assertThat(book.getSheetAt(0).getLastRowNum()).isPositive();
            assertThat(book.getSheetAt(0).getRow(1).getCell(4).getStringCellValue())
                    .isEqualTo("Đặng Thị Ước Nguyện");
        }

        MvcTestResult sheets = desk.get("/register.pdf?q=dang uoc", Desk.CLERK);
        assertThat(sheets).hasStatusOk();
        assertThat(
                        new String(
                                sheets.getResponse().getContentAsByteArray(),
                                0,
                                5,
                                StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void sheetsThatWouldStopSomewhereAreRefusedAndTheTableFileGoesOn() {
        transaction.executeWithoutResult(tx -> {
            tx.setRollbackOnly();
            jdbc.sql(COPIES_SQL).param("id", id).update();

            assertThat(desk.get("/register.xlsx", Desk.CLERK)).hasStatus(422);
            assertThat(desk.get("/register.pdf", Desk.CLERK)).hasStatus(422);
            assertThat(desk.get("/register.csv", Desk.CLERK)).hasStatusOk();
        });
    }

    @Test
    void anImpossibleDayIsSaidBesideItsField() {
        MvcTestResult result = desk.get("/register?from=31/02/2022", Desk.CLERK);

        assertThat(result).hasStatus(422);
        Document page = Desk.page(result);
        assertThat(Desk.text(page, "field-from-error")).contains("Ngày này không thể đúng");
        assertThat(page.select("#field-from").val()).isEqualTo("31/02/2022");
        assertThat(desk.get("/register?from=02/06/2022&to=01/06/2022", Desk.CLERK)).hasStatus(422);
        assertThat(desk.get("/register.csv?from=x", Desk.CLERK)).hasStatus(422);
    }

    @Test
    void theExportIsATableFileAndIsNoted() {
        long before = exports();

        MvcTestResult result = desk.get("/register.csv?q=dang uoc", Desk.CLERK);

        assertThat(result).hasStatusOk();
        byte[] body = result.getResponse().getContentAsByteArray();
        assertThat(body).startsWith(0xEF, 0xBB, 0xBF);
        String text = new String(body, StandardCharsets.UTF_8);
        assertThat(text.lines().count()).isGreaterThanOrEqualTo(2);
        assertThat(text).contains("\"Đặng Thị Ước Nguyện\"", "\"'=1+1").doesNotContain("⟦");
        assertThat(exports()).isEqualTo(before + 1);
    }

    @Test
    void thePrintHasTheColumnsOfTheForm() {
        Document page = open("/print?q=dang uoc", Desk.CLERK);

        assertThat(page.select("thead").text()).contains("STT", "Mã hồ sơ", "Ký nhận");
        assertThat(page.text()).contains("Đặng Thị Ước Nguyện", "0912345678");
    }

    private long exports() {
        return jdbc.sql("select count(*) from journal.access_log where what = 'register-export'")
                .query(Long.class)
                .single();
    }
}
