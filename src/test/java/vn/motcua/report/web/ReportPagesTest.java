package vn.motcua.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.organization.Unit;
import vn.motcua.report.Reporting;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.Golden;

/** Reports as officers see and do them, and the files that they take away. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=report-pages")
class ReportPagesTest {

    private static final String OFFICE = "vanphong.lienminh";
    private static final String CHAIR = "chutich.lienminh";

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;

    private Reporting office;

    @BeforeEach
    void anOffice() {
        office = new Reporting(program, mvc);
    }

    @Test
    void isMadeExplainedSignedAndSentPageByPage() throws IOException {
        office.receive("lienminh");
        office.receive("lienminh");
        office.read();
        office.at("2022-06-15T08:00");
        Document list = page("/reports?period=2022-M06", OFFICE);
        assertThat(list.select("tbody tr")).hasSize(1);
        assertThat(list.text())
                .contains("Lập báo cáo", "chưa kiểm chứng")
                .contains("II.06a", "Đã đối chiếu", "Theo trí nhớ");

        String path = location(make("lienminh", "2022-M06", OFFICE));
        Document report = page(path, OFFICE);
        assertThat(report.text())
                .contains(
                        "tháng 6 năm 2022",
                        "Mới lập",
                        "15/05/2022 – 14/06/2022",
                        "cột (13): 2 hồ sơ quá hạn chưa có giải trình");
        Element late = report.select("a[href*=form=II.06a][href*=column=13]").getFirst();
        assertThat(late.text()).isEqualTo("2");

        Document cell = page(late.attr("href"), OFFICE);
        assertThat(cell.select("tr.shown")).hasSize(2);
        assertThat(office.post(path + "/notes", OFFICE, of(late, "words", " ", "seen", "1")))
                .hasStatus(422);
        seeOther(
                office.post(
                        path + "/notes", OFFICE, of(late, "words", "Chờ xác minh", "seen", "1")));
        assertThat(page(path, OFFICE).text()).contains("Chờ xác minh");
        assertThat(page(path, OFFICE).getElementById("against")).isNull();

        seeOther(office.post(path + "/check", OFFICE, "seen", "1"));
        assertThat(office.post(path + "/approve", OFFICE, "seen", "1")).hasStatus(403);
        seeOther(office.post(path + "/approve", CHAIR, "seen", "1"));
        MvcTestResult unsigned = office.post(path + "/sign", CHAIR, "seen", "1");
        assertThat(unsigned).hasStatus(422);
        assertThat(Reporting.page(unsigned).text()).contains("Mục này phải có");
        seeOther(office.post(path + "/sign", CHAIR, "seen", "1", "number", "15/BC-UBND"));
        seeOther(office.post(path + "/send", OFFICE, "seen", "1"));
        assertThat(office.post(path + "/send", OFFICE, "seen", "1")).hasStatus(409);
        assertThat(page(path, Reporting.CONTROL).text()).contains("Đã gửi lên", "Trả lại báo cáo");

        files(path);
        deliver(path);
        seeOther(
                office.post(
                        path + "/return", Reporting.CONTROL, "seen", "1", "reason", "Thiếu số"));
        seeOther(office.post(path + "/reissue", OFFICE, "seen", "1", "reason", "Bổ sung"));
        Document again = page(path, OFFICE);
        assertThat(again.text()).contains("Khác với phiên bản 1", "Lý do lập lại: Bổ sung");
        assertThat(page(path + "?version=1", OFFICE).text()).contains("Đây là phiên bản 1");
    }

    private void deliver(String path) {
        String[] received = {
            "seen", "1", "recipient", "Cơ quan Tổ chức - Nội vụ huyện", "way", "AXIS",
            "standing", "RECEIVED", "on", "15/06/2022", "proof", "H27.90-220615-0012"
        };
        assertThat(office.post(path + "/deliveries", OFFICE, received))
                .as("nothing was sent there")
                .hasStatus(422);
        String[] sent = received.clone();
        sent[7] = "SENT";
        for (String[] wrong :
                List.of(
                        new String[] {"9", "14/06/2022"},
                        new String[] {"11", " "},
                        new String[] {"5", "PIGEON"},
                        new String[] {"3", ""},
                        new String[] {"9", "x"})) {
            String[] typed = sent.clone();
            typed[Integer.parseInt(wrong[0])] = wrong[1];
            assertThat(office.post(path + "/deliveries", OFFICE, typed))
                    .as(wrong[1])
                    .hasStatus(422);
        }
        seeOther(office.post(path + "/deliveries", OFFICE, sent));
        seeOther(office.post(path + "/deliveries", OFFICE, received));
        assertThat(page(path, OFFICE).text())
                .contains("Trục liên thông văn bản", "Đã tiếp nhận", "H27.90-220615-0012");
        assertThat(new String(file(path + "/exchange/II.06a.csv"), StandardCharsets.UTF_8))
                .contains("\"tong_nhan\"", "\"Hộ tịch\"", "\"2022-M06\"");
        assertThat(office.get(path + "/exchange/II.01b.csv", OFFICE)).hasStatus(404);
    }

    private void files(String path) throws IOException {
        byte[] xlsx = file(path + ".xlsx");
        byte[] pdf = file(path + ".pdf");
        byte[] docx = file(path + ".docx");
        byte[] written = file(path + "/narrative.docx");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(written));
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            assertThat(text.getText())
                    .contains(
                            "tổng số hồ sơ nhận giải quyết là 2",
                            "Đang giải quyết 2 hồ sơ: trong hạn 0, quá hạn 2.",
                            "Số: 15/BC-UBND");
        }
        if (Boolean.getBoolean("motcua.shots")) {
            Path folder = Path.of("target", "screenshots");
            Files.createDirectories(folder);
            Files.write(folder.resolve("report.xlsx"), xlsx);
            Files.write(folder.resolve("report.pdf"), pdf);
            Files.write(folder.resolve("report.docx"), docx);
            Files.write(folder.resolve("narrative.docx"), written);
        }
        Golden.check(
                Path.of("src", "test", "resources", "report", "commune-xlsx.txt"),
                SheetLines.of(xlsx),
                "motcua.report.write");
    }

    @Test
    void theDistrictSeesWhoIsMissingAndNamesTheReportsThatWentIn() {
        office.at("2022-06-17T08:00");
        String path = location(make("dt", "2022-Q2", Reporting.CONTROL));

        Document report = page(path, Reporting.CONTROL);
        assertThat(report.select("#missing li")).hasSize(16);
        assertThat(page("/reports?period=2022-Q2", Reporting.CONTROL).select("tbody tr"))
                .hasSize(17);
        assertThat(
                        office.post(
                                "/reports",
                                Reporting.CONTROL,
                                "unit",
                                "" + Unit.idOf("dt"),
                                "period",
                                "2022-Q2"))
                .hasStatus(409);
        MvcTestResult english =
                office.then(() ->
                        mvc.get()
                                .uri(path)
                                .header("Accept-Language", "en")
                                .with(vn.motcua.identity.AsStaff.asStaff(Reporting.CONTROL))
                                .exchange());
        assertThat(Reporting.page(english).text()).doesNotContain("⟦");
    }

    @ParameterizedTest
    @CsvSource({
        "/reports?period=2022-X1, 422",
        "/reports/x, 404",
        "/reports/00000000-0000-0000-0000-000000000001, 404",
        "/reports/00000000-0000-0000-0000-000000000001.xlsx, 404",
        "/reports/x/cell?form=II.06a&row=&column=, 404"
    })
    void whatIsNotThereIsSaidSo(String path, int status) {
        assertThat(office.get(path, OFFICE)).hasStatus(status);
    }

    @Test
    void whatIsTypedWronglyComesBackWithASentence() {
        office.at("2022-06-10T08:00");
        MvcTestResult running = make("yenho", "2022-M06", "vanphong.yenho");
        assertThat(running).hasStatus(422);
        assertThat(Reporting.page(running).text()).contains("đến hết ngày 14/06/2022");
        assertThat(office.post("/reports", OFFICE, "unit", "x", "period", "2022-M05"))
                .hasStatus(422);
        assertThat(make("lienminh", "x", OFFICE)).hasStatus(422);
        assertThat(make("lienminh", "2022-M05", "motcua.lienminh")).hasStatus(403);
        assertThat(office.get("/reports", "motcua.lienminh")).hasStatus(403);
        String path = location(make("lienminh", "2022-M05", OFFICE));
        for (String version : List.of("0", "-1", "7", "x")) {
            assertThat(office.get(path + "?version=" + version, OFFICE)).hasStatus(404);
        }
        assertThat(office.get(path + "/cell?form=II.06a&row=COMMUNE.ZZ&column=3", OFFICE))
                .hasStatus(404);
        assertThat(office.get(path + "/cell?form=Q&row=COMMUNE.ZZ&column=99", OFFICE))
                .hasStatus(404);
        assertThat(office.get(path, "vanphong.yenho")).hasStatus(403);
        assertThat(office.post(path + "/check", OFFICE, "seen", "abc")).hasStatus(409);
        assertThat(office.post(path + "/reissue", OFFICE, "seen", "1", "reason", "x".repeat(2001)))
                .hasStatus(422);
    }

    private MvcTestResult make(String unit, String period, String who) {
        return office.post("/reports", who, "unit", "" + Unit.idOf(unit), "period", period);
    }

    private static String location(MvcTestResult result) {
        assertThat(result).hasStatus(303);
        return String.valueOf(result.getResponse().getHeader("Location"));
    }

    private static void seeOther(MvcTestResult result) {
        assertThat(result).as("%s", Reporting.page(result).text()).hasStatus(303);
    }

    private Document page(String path, String who) {
        MvcTestResult result = office.get(path, who);
        assertThat(result).hasStatusOk();
        Document page = Reporting.page(result);
        keep(page, path);
        assertThat(page.text()).doesNotContain("⟦");
        return page;
    }

    /** For those who want to look at it with the styles of the program. */
    private static void keep(Document page, String path) {
        if (Boolean.getBoolean("motcua.shots")) {
            try {
                Path folder = Files.createDirectories(Path.of("target", "screenshots"));
                String name =
                        path.contains("cell") ? "cell" : path.length() > 40 ? "report" : "reports";
                Files.writeString(
                        folder.resolve(name + (path.contains("version") ? "-old" : "") + ".html"),
                        page.outerHtml());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private byte[] file(String path) {
        MvcTestResult result = office.get(path, OFFICE);
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsByteArray();
    }

    /** The cell of a link as a form sends it, with more. */
    private static String[] of(Element link, String... more) {
        List<String> fields = new ArrayList<>(List.of(more));
        String query = link.attr("href").substring(link.attr("href").indexOf('?') + 1);
        for (String one : query.split("&")) {
            fields.addAll(List.of(one.split("=", 2)));
        }
        return fields.toArray(String[]::new);
    }
}
