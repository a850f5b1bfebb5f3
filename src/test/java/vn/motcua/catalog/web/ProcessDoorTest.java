package vn.motcua.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.identity.AsStaff.asKeeper;
import static vn.motcua.identity.AsStaff.asStaff;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcessDrafts;
import vn.motcua.catalog.Step;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** The internal process for those who manage the catalog: taken away, drawn on, brought back. */
@DatabaseTest
@TestPropertySource(properties = "motcua.test=process-door")
@AutoConfigureMockMvc
class ProcessDoorTest {

    private static final String PERMIT = "1.009994";
    private static final String PATH = "/admin/procedures/" + PERMIT + "/process";

    @Autowired private MockMvcTester mvc;
    @Autowired private BeanFactory program;
    @Autowired private Catalog catalog;
    @Autowired private ProcessDrafts drafts;
    @Autowired private BusinessClock clock;

    @BeforeEach
    void locality() {
        DemoLocality.open(program);
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(asKeeper()).exchange();
    }

    private static Document page(MvcTestResult result) {
        Document page =
                Jsoup.parse(
                        new String(
                                result.getResponse().getContentAsByteArray(),
                                StandardCharsets.UTF_8));
        assertThat(page.text()).doesNotContain("⟦");
        return page;
    }

    private MvcTestResult upload(byte[] file, String from, String language) {
        return mvc.post()
                .uri(PATH)
                .multipart()
                .file(new MockMultipartFile("file", "ve.bpmn", "application/xml", file))
                .param("validFrom", from)
                .cookie(new Cookie("lang", language))
                .with(csrf())
                .with(asKeeper())
                .exchange();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = ProcessDoorTest.class.getResourceAsStream("/bpmn/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private InternalProcess published() {
        return catalog.process(catalog.inForce(PERMIT, clock.today()).orElseThrow().processId());
    }

    private LocalDate day() {
        return catalog.inForce(PERMIT, clock.today()).orElseThrow().validFrom();
    }

    @Test
    void theTableIsShownWithItsTimesAndWhatTheCheckSays() {
        Document page = page(get(PATH));

        assertThat(page.select("tbody tr")).hasSize(published().steps().size());
        assertThat(page.text())
                .contains("Không có gì cản trở", "không vượt quá thời hạn", "Đồng thời các bước");
        assertThat(page.select("[style]")).isEmpty();
        assertThat(page(get("/catalog/" + PERMIT)).select("a[href^=" + PATH + "]")).hasSize(1);
    }

    @Test
    void whoDoesNotManageTheCatalogSeesNoneOfIt() {
        assertThat(mvc.get().uri(PATH).with(asStaff("motcua2.tunganh")).exchange()).hasStatus(403);
        assertThat(mvc.get().uri(PATH + "/" + day() + ".bpmn").with(asStaff("motcua2.tunganh")))
                .hasStatus(403);
        assertThat(page(mvc.get().uri("/catalog/" + PERMIT).exchange()).select("a[href^=/admin]"))
                .isEmpty();
    }

    @Test
    void whatIsTakenAwayComesBackAsTheSameTable() {
        byte[] file = get(PATH + "/" + day() + ".bpmn").getResponse().getContentAsByteArray();

        MvcTestResult answer = upload(file, "01/07/2022", "vi");

        assertThat(answer).hasStatus(303);
        assertThat(answer.getResponse().getRedirectedUrl()).startsWith(PATH + "?draft=2022-07-01");
        InternalProcess drafted =
                Objects.requireNonNull(drafts.draft(PERMIT, LocalDate.of(2022, 7, 1)).process());
        assertThat(drafted.steps()).isEqualTo(published().steps());
        assertThat(drafted.code()).isEqualTo(published().code());
        Document page = page(get(PATH + "?draft=2022-07-01"));
        assertThat(page.text()).contains("Đây là bản nháp", "Không có gì cản trở");
        assertThat(catalog.inForce(PERMIT, LocalDate.of(2022, 7, 1)).orElseThrow().validFrom())
                .isEqualTo(day());
        assertThat(get(PATH + "/draft-2022-07-01.bpmn")).hasStatusOk();
        assertThat(get(PATH + "/draft-2022-07-01.pdf")).hasStatusOk();
    }

    @Test
    void whatAStrangerLeftOutIsNamedRowByRow() throws IOException {
        assertThat(upload(resource("drawn-for-an-engine.bpmn"), "01/08/2022", "vi")).hasStatus(303);

        Document page = page(get(PATH + "?draft=2022-08-01"));

        assertThat(page.text())
                .contains("/ B1: chưa có người thực hiện", "/ B1: thời gian của một hàng")
                .contains("/ B7: thiếu tên tiếng Anh", "Chưa ghi", "Chưa cộng được thời gian");
        assertThat(drafts.draft(PERMIT, LocalDate.of(2022, 8, 1)).process().steps())
                .extracting(Step::performer)
                .containsOnly(Step.TO_BE_NAMED);
        assertThat(get(PATH + "/draft-2022-08-01.bpmn")).hasStatusOk();
        assertThat(get(PATH + "/draft-2022-08-01.docx")).hasStatusOk();
    }

    @Test
    void aDrawingThatRunsInACircleIsShownAndNamed() throws IOException {
        String circle =
                new String(resource("drawn-for-an-engine.bpmn"), StandardCharsets.UTF_8)
                        .replace(
                                "sourceRef=\"refuse\" targetRef=\"hand\"",
                                "sourceRef=\"refuse\" targetRef=\"receive\"");
        assertThat(upload(circle.getBytes(StandardCharsets.UTF_8), "01/09/2022", "vi"))
                .hasStatus(303);

        assertThat(page(get(PATH + "?draft=2022-09-01")).text()).contains("dẫn ngược về");
        assertThat(get(PATH + "/draft-2022-09-01.bpmn")).hasStatusOk();
        assertThat(get(PATH + "/draft-2022-09-01.pdf")).hasStatusOk();
    }

    @Test
    void aFileThatCannotBeATableIsRefusedInBothLanguagesAndNothingStays() throws IOException {
        String file =
                new String(resource("drawn-for-an-engine.bpmn"), StandardCharsets.UTF_8)
                        .replace(
                                "<userTask id=\"sign\" name=\"Ký\" />",
                                "<serviceTask id=\"sign\" name=\"Ký\" />");
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);

        MvcTestResult refused = upload(bytes, "01/10/2022", "vi");

        assertThat(refused).hasStatus(422);
        assertThat(page(refused).select("#errors").text())
                .contains("ve.bpmn:", "không dùng được serviceTask sign “Ký”");
        assertThat(page(refused).select("#field-validFrom").val()).isEqualTo("01/10/2022");
        assertThat(page(upload(bytes, "01/10/2022", "en")).select("#errors").text())
                .contains("serviceTask sign “Ký” cannot be used");
        assertThat(drafts.of(PERMIT))
                .extracting(draft -> draft.version().validFrom())
                .doesNotContain(LocalDate.of(2022, 10, 1));
    }

    @Test
    void theDayAndTheFileAreAskedFor() throws IOException {
        byte[] good = resource("saved-by-a-modeller.bpmn");

        assertThat(page(upload(good, "31/02/2023", "vi")).select("#errors").text())
                .contains("“31/02/2023” không phải ngày");
        assertThat(upload(good, "", "vi")).hasStatus(422);
        assertThat(page(upload(good, "01/01/2020", "vi")).select("#errors").text())
                .contains("phải áp dụng sau ngày");
        assertThat(page(upload(new byte[0], "01/10/2022", "vi")).select("#errors").text())
                .contains("Chưa chọn tệp .bpmn");
        assertThat(upload(new byte[3_000_000], "01/10/2022", "vi")).hasStatus(413);
    }

    @Test
    void theProcessOfAnotherProcedureIsNotTakenForThisOne() throws IOException {
        String file =
                new String(resource("saved-by-a-modeller.bpmn"), StandardCharsets.UTF_8)
                        .replace("code=\"QT.XD.01\"", "code=\"QT.HT.01\"");

        MvcTestResult refused = upload(file.getBytes(StandardCharsets.UTF_8), "01/10/2022", "vi");

        assertThat(refused).hasStatus(409);
        assertThat(page(refused).select("#errors").text()).contains("QT.HT.01");
    }

    @Test
    void theAnnexSaysTheTableItsTimeAndTheLimit() throws IOException {
        MvcTestResult pdf = get(PATH + "/" + day() + ".pdf");
        MvcTestResult word = get(PATH + "/" + day() + ".docx");

        assertThat(pdf.getResponse().getContentType()).isEqualTo("application/pdf");
        String printed =
                new PDFTextStripper()
                        .getText(Loader.loadPDF(pdf.getResponse().getContentAsByteArray()));
        try (XWPFDocument opened =
                        new XWPFDocument(
                                new ByteArrayInputStream(
                                        word.getResponse().getContentAsByteArray()));
                XWPFWordExtractor text = new XWPFWordExtractor(opened)) {
            for (String said : new String[] {printed, text.getText()}) {
                assertThat(said.replaceAll("\\s+", " "))
                        .contains("PHỤ LỤC", PERMIT, "Nội dung công việc", "Thời gian")
                        .contains("Tổng thời gian thực hiện", "không vượt quá thời hạn")
                        .contains(published().first().name());
            }
        }
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(get("/admin/procedures/0.000000/process")).hasStatus(404);
        assertThat(get(PATH + "?draft=2031-01-01")).hasStatus(404);
        assertThat(get(PATH + "/soon.pdf")).hasStatus(404);
        assertThat(get(PATH + "/draft-2031-01-01.bpmn")).hasStatus(404);
        assertThat(get(PATH + "?on=soon")).hasStatus(400);
    }
}
