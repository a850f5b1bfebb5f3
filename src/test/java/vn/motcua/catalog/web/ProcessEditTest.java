package vn.motcua.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.identity.AsStaff.asKeeper;
import static vn.motcua.identity.AsStaff.asStaff;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Place;
import vn.motcua.catalog.ProcedureDraft;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.ProcessDrafts;
import vn.motcua.catalog.Step;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** Internal processes drawn up press by press, and published under the decision that approves. */
@DatabaseTest
@TestPropertySource(properties = "motcua.test=process-door")
@AutoConfigureMockMvc
class ProcessEditTest {

    private static final String PERMIT = "1.009994";
    private static final String OTHER = "2.000635";

    @Autowired private MockMvcTester mvc;
    @Autowired private BeanFactory program;
    @Autowired private Catalog catalog;
    @Autowired private ProcessDrafts drafts;

    private ProcessDesk desk;

    @BeforeEach
    void locality() {
        DemoLocality.open(program);
        desk = new ProcessDesk(mvc);
    }

    private InternalProcess drafted(String code, String day) {
        return Objects.requireNonNull(drafts.draft(code, LocalDate.parse(day)).process());
    }

    private InternalProcess published(String code) {
        return catalog.process(catalog.snapshot().history(code).getLast().processId());
    }

    @Test
    void aDraftBeginsAsTheProcessInForceAndChangesNothing() {
        desk.begun(PERMIT, "2023-01-01");

        Document page = ProcessDesk.page(desk.get(ProcessDesk.edit(PERMIT, "2023-01-01")));

        assertThat(drafted(PERMIT, "2023-01-01").steps()).isEqualTo(published(PERMIT).steps());
        assertThat(page.select("tr[data-step]")).hasSize(published(PERMIT).steps().size());
        assertThat(page.select("svg.chart g[data-box]")).hasSize(published(PERMIT).steps().size());
        assertThat(page.select("#findings").text()).contains("Không có gì cản trở");
        assertThat(page.select("[style], script:not([src])")).isEmpty();
        assertThat(catalog.inForce(PERMIT, LocalDate.of(2023, 1, 1)).orElseThrow().validFrom())
                .isBefore(LocalDate.of(2023, 1, 1));
        Document list = ProcessDesk.page(desk.get("/process-drafts?q=" + PERMIT));
        assertThat(list.select("a[href='" + ProcessDesk.edit(PERMIT, "2023-01-01") + "']"))
                .hasSize(1);
        assertThat(list.text()).contains("Công bố được", "Quy trình đang áp dụng");
        assertThat(ProcessDesk.page(desk.get("/process-drafts?q=khongcogi")).text())
                .contains("Không có bản nháp");
        assertThat(ProcessDesk.page(desk.get("/process-drafts?state=bare")).text())
                .doesNotContain(PERMIT);
    }

    @Test
    void rowsGoUpAndDownComeAndGoAndEveryPressIsTakenBack() {
        String day = "2023-02-01";
        desk.begun(OTHER, day);
        List<Step> first = drafted(OTHER, day).steps();
        String second = first.get(1).id();

        assertThat(desk.press(ProcessDesk.edit(OTHER, day), "add:" + second)).hasStatus(303);
        InternalProcess longer = drafted(OTHER, day);
        assertThat(longer.steps()).hasSize(first.size() + 1);
        Step fresh = longer.steps().get(2);
        assertThat(longer.step(second).next()).extracting("to").containsExactly(fresh.id());
        assertThat(fresh.next()).isEqualTo(first.get(1).next());
        assertThat(
                        ProcessDesk.page(desk.get(ProcessDesk.edit(OTHER, day)))
                                .select("#mark-" + fresh.id())
                                .text())
                .contains("chưa ghi nội dung công việc", "chưa có người thực hiện");

        assertThat(desk.press(ProcessDesk.edit(OTHER, day), "up:" + fresh.id())).hasStatus(303);
        InternalProcess moved = drafted(OTHER, day);
        assertThat(moved.steps())
                .extracting(Step::id)
                .startsWith(first.getFirst().id(), fresh.id());
        assertThat(moved.first().next()).extracting("to").containsExactly(fresh.id());
        assertThat(moved.step(fresh.id()).next()).extracting("to").containsExactly(second);

        assertThat(desk.press(ProcessDesk.edit(OTHER, day), "remove:" + fresh.id())).hasStatus(303);
        assertThat(drafted(OTHER, day).steps()).isEqualTo(first);

        for (int i = 0; i < 3; i++) {
            assertThat(desk.press(ProcessDesk.edit(OTHER, day), "undo")).hasStatus(303);
        }
        assertThat(drafted(OTHER, day).steps()).isEqualTo(first);
        assertThat(desk.press(ProcessDesk.edit(OTHER, day), "undo")).hasStatus(409);
        assertThat(desk.press(ProcessDesk.edit(OTHER, day), "redo")).hasStatus(303);
        assertThat(drafted(OTHER, day)).isEqualTo(longer);
        assertThat(desk.press(ProcessDesk.edit(OTHER, day), "redo")).hasStatus(303);
        assertThat(drafted(OTHER, day)).isEqualTo(moved);
    }

    @Test
    void whatIsTypedIsLookedAtWithoutBeingKeptAndGoesAlongWithEveryPress() {
        String day = "2023-03-01";
        desk.begun(OTHER, day);
        Step second = drafted(OTHER, day).steps().get(1);
        Map<String, String> slow = Map.of("amount", "90", "unit", "WORKING_DAY");

        MvcTestResult looked = desk.type(OTHER, day, second.id(), slow, "look");

        assertThat(looked).hasStatusOk();
        assertThat(ProcessDesk.page(looked).select("#findings").text())
                .contains("vượt quá thời hạn");
        assertThat(ProcessDesk.page(looked).select("g.chart-wrong")).hasSize(1);
        assertThat(drafted(OTHER, day).step(second.id())).isEqualTo(second);

        MvcTestResult opened =
                desk.type(
                        OTHER, day, second.id(), slow, "open:" + drafted(OTHER, day).first().id());
        assertThat(opened).hasStatus(303);
        assertThat(opened.getResponse().getRedirectedUrl()).contains("?row=");
        assertThat(drafted(OTHER, day).step(second.id()).time().toString())
                .isEqualTo("90 ngày làm việc");
        assertThat(desk.press(ProcessDesk.edit(OTHER, day), "publish")).hasStatus(303);
        assertThat(
                        ProcessDesk.page(
                                        desk.get(
                                                ProcessDesk.process(OTHER)
                                                        + "/"
                                                        + day
                                                        + "/publish"))
                                .text())
                .contains("Phải sửa những điểm sau", "Quay lại sửa bảng");
    }

    @Test
    void everythingThatStandsInARowComesBackAsItWas() {
        String day = "2023-04-01";
        desk.begun(PERMIT, day);
        InternalProcess before = drafted(PERMIT, day);

        for (Step step : before.steps()) {
            assertThat(desk.type(PERMIT, day, step.id(), Map.of(), "save")).hasStatus(303);
            assertThat(drafted(PERMIT, day).step(step.id())).isEqualTo(step);
        }
        assertThat(drafted(PERMIT, day)).isEqualTo(before);
        assertThat(
                        ProcessDesk.page(desk.get(ProcessDesk.edit(PERMIT, day)))
                                .select("button[value=undo][disabled]"))
                .hasSize(1);
    }

    @Test
    void badInputIsRefusedAtItsFieldAndNothingIsKept() {
        String day = "2023-05-01";
        desk.begun(PERMIT, day);
        InternalProcess before = drafted(PERMIT, day);
        String row = before.steps().get(1).id();

        MvcTestResult refused =
                desk.type(
                        PERMIT,
                        day,
                        row,
                        Map.of(
                                "id", "hàng 2",
                                "name", "<script>alert(1)</script>",
                                "product", "x".repeat(501),
                                "performer", "receiving:astronaut",
                                "amount", "-3",
                                "to.0", "B99"),
                        "save");

        assertThat(refused).hasStatus(422);
        Document page = ProcessDesk.page(refused);
        for (String field : List.of("id", "name", "product", "performer", "amount")) {
            assertThat(page.select("#field-" + field + "-error")).as(field).hasSize(1);
        }
        assertThat(page.select("[id='field-to.0-error']").text()).contains("Không có bước B99");
        assertThat(page.select("#field-amount-error").text()).contains("“-3”", "lớn hơn 0");
        assertThat(page.select("#field-name").val()).isEqualTo("<script>alert(1)</script>");
        assertThat(drafted(PERMIT, day)).isEqualTo(before);
        for (String amount : List.of("0", "1e3", "123456", "NaN", "0,001", "３")) {
            assertThat(desk.type(PERMIT, day, row, Map.of("amount", amount), "save"))
                    .as(amount)
                    .hasStatus(422);
        }
        assertThat(desk.type(PERMIT, day, row, Map.of("start.0", "thủ tục"), "save"))
                .hasStatus(422);
        assertThat(desk.type(PERMIT, day, row, Map.of("id", before.first().id()), "save"))
                .hasStatus(422);
        assertThat(desk.press(ProcessDesk.edit(PERMIT, day), "up:B99")).hasStatus(409);
        assertThat(desk.press(ProcessDesk.edit(PERMIT, day), "dance")).hasStatus(303);
        assertThat(drafted(PERMIT, day)).isEqualTo(before);
    }

    @Test
    void aTableThatNeverEndsIsDrawnAndNamedAndNotPublished() {
        String day = "2023-06-01";
        desk.begun(OTHER, day);
        InternalProcess before = drafted(OTHER, day);
        String last = before.steps().getLast().id();

        assertThat(desk.type(OTHER, day, last, Map.of("to.0", before.steps().get(1).id()), "save"))
                .hasStatus(303);

        Document page = ProcessDesk.page(desk.get(ProcessDesk.edit(OTHER, day)));
        assertThat(page.select("polyline.chart-back")).hasSize(1);
        assertThat(page.select("#findings a[href='#row-" + last + "']").text())
                .contains("dẫn ngược về");
        MvcTestResult refused = desk.publish(OTHER, day, Map.of());
        assertThat(refused).hasStatus(422);
        assertThat(ProcessDesk.page(refused).select("#errors").text()).contains("dẫn ngược về");
        assertThat(catalog.inForce(OTHER, LocalDate.of(2023, 6, 1)).orElseThrow().validFrom())
                .isBefore(LocalDate.of(2023, 6, 1));
    }

    @Test
    void theSecondOfTwoWhoEditAtOnceIsToldAndLosesNothing() {
        String day = "2023-07-01";
        desk.begun(OTHER, day);
        Step second = drafted(OTHER, day).steps().get(1);
        Map<String, String> old =
                ProcessDesk.form(
                        ProcessDesk.page(
                                desk.get(ProcessDesk.edit(OTHER, day) + "?row=" + second.id())));
        assertThat(desk.type(OTHER, day, second.id(), Map.of("name", "Người thứ nhất"), "save"))
                .hasStatus(303);
        old.put("name", "Người thứ hai");
        old.put("act", "save");

        MvcTestResult refused = desk.post(ProcessDesk.edit(OTHER, day), old);

        assertThat(refused).hasStatus(409);
        assertThat(ProcessDesk.page(refused).select("#errors").text())
                .contains("Người khác vừa sửa");
        assertThat(ProcessDesk.page(refused).select("#field-name").val())
                .isEqualTo("Người thứ hai");
        assertThat(drafted(OTHER, day).step(second.id()).name()).isEqualTo("Người thứ nhất");
        Map<String, String> again = ProcessDesk.form(ProcessDesk.page(refused));
        again.put("act", "save");
        assertThat(desk.post(ProcessDesk.edit(OTHER, day), again)).hasStatus(303);
        assertThat(drafted(OTHER, day).step(second.id()).name()).isEqualTo("Người thứ hai");

        assertThat(desk.press(ProcessDesk.edit(OTHER, day), "remove:" + second.id()))
                .hasStatus(303);
        MvcTestResult gone = desk.post(ProcessDesk.edit(OTHER, day), old);
        assertThat(gone).hasStatus(409);
        assertThat(ProcessDesk.page(gone).select(".alert").text()).contains("Người thứ hai");
    }

    @Test
    void aDraftIsDroppedByWhoSawItAsItIs() {
        String day = "2023-09-01";
        desk.begun(OTHER, day);
        assertThat(desk.post(ProcessDesk.edit(OTHER, day) + "/drop", Map.of("stamp", "7")))
                .hasStatus(409);
        assertThat(desk.get(ProcessDesk.edit(OTHER, day))).hasStatusOk();
        assertThat(desk.post(ProcessDesk.edit(OTHER, day) + "/drop", Map.of("stamp", "1")))
                .hasStatus(303);
        assertThat(desk.get(ProcessDesk.edit(OTHER, day))).hasStatus(404);
    }

    @Test
    void manyDraftsAreSeenThenDiscardedOrNoneOfThem() throws IOException {
        String marks = "/process-drafts/discard?";
        for (String day : List.of("2024-02-01", "2024-03-01")) {
            desk.begun(OTHER, day);
        }
        String list = "/process-drafts?q=" + OTHER;
        assertThat(desk.get("/process-drafts/discard")).hasStatus(422);
        assertThat(desk.get(marks + "draft=x")).hasStatus(422);
        List<String> values =
                ProcessDesk.page(desk.get(list))
                        .select("input[name=draft]")
                        .eachAttr("value")
                        .stream()
                        .filter(value -> value.contains("/2024@"))
                        .toList();
        assertThat(values).hasSize(2);
        String asked = marks + "draft=" + values.get(0) + "&draft=" + values.get(1);

        Document preview = ProcessDesk.page(desk.get(asked));
        assertThat(preview.select("main").text())
                .contains("2 bản nháp", "01/02/2024", "01/03/2024");
        desk.press(ProcessDesk.edit(OTHER, "2024-03-01"), "remove:B2");
        assertThat(discarded(values)).as("one of them moved since").hasStatus(409);
        assertThat(ProcessDesk.page(desk.get(list)).select("input[name=draft]").size())
                .isGreaterThanOrEqualTo(2);

        try (XSSFWorkbook book =
                new XSSFWorkbook(
                        new ByteArrayInputStream(
                                desk.get("/process-drafts.xlsx?q=" + OTHER)
                                        .getResponse()
                                        .getContentAsByteArray()))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo(OTHER);
        }
        List<String> now =
                ProcessDesk.page(desk.get(list))
                        .select("input[name=draft]")
                        .eachAttr("value")
                        .stream()
                        .filter(value -> value.contains("/2024@"))
                        .toList();
        assertThat(discarded(now)).hasStatus(303);
        assertThat(desk.get(ProcessDesk.edit(OTHER, "2024-02-01"))).hasStatus(404);
        assertThat(desk.get(ProcessDesk.edit(OTHER, "2024-03-01"))).hasStatus(404);
        assertThat(discarded(now)).as("gone").hasStatus(409);
    }

    private MvcTestResult discarded(List<String> marks) {
        return mvc.post()
                .uri("/process-drafts/discarded")
                .param("draft", marks.toArray(String[]::new))
                .with(csrf())
                .with(asKeeper())
                .exchange();
    }

    @Test
    void constituentsThatAreLoadedForTheSameDayLeaveTheTableAndOvertakeWhoEdits() {
        String day = "2023-12-01";
        desk.begun(OTHER, day);
        Map<String, String> old =
                ProcessDesk.form(ProcessDesk.page(desk.get(ProcessDesk.edit(OTHER, day))));
        old.put("act", "remove:" + drafted(OTHER, day).steps().get(1).id());
        ProcedureVersion loaded = drafts.draft(OTHER, LocalDate.parse(day)).version();

        catalog.saveDrafts(List.of(new ProcedureDraft(loaded, null, new Place("x", 1), Map.of())));

        assertThat(drafted(OTHER, day).steps()).isEqualTo(published(OTHER).steps());
        assertThat(desk.post(ProcessDesk.edit(OTHER, day), old)).hasStatus(409);
        assertThat(drafted(OTHER, day).steps()).isEqualTo(published(OTHER).steps());
    }

    @Test
    void theDayAndTheProcedureAreAskedForAndADraftIsBegunOnce() {
        desk.begun(OTHER, "2023-10-01");
        assertThat(desk.post("/process-drafts", Map.of("code", OTHER, "validFrom", "01/10/2023")))
                .hasStatus(409);
        assertThat(desk.post("/process-drafts", Map.of("code", OTHER, "validFrom", "31/02/2023")))
                .hasStatus(422);
        assertThat(desk.post("/process-drafts", Map.of("code", OTHER, "validFrom", "01/01/2001")))
                .hasStatus(422);
        assertThat(desk.post("/process-drafts", Map.of("code", "x", "validFrom", "01/10/2023")))
                .hasStatus(404);
    }

    @Test
    void whoDoesNotManageTheCatalogueEditsNothing() {
        desk.begun(PERMIT, "2023-11-01");
        String path = ProcessDesk.edit(PERMIT, "2023-11-01");
        for (String one :
                List.of(path, ProcessDesk.process(PERMIT) + "/history", "/process-drafts")) {
            assertThat(mvc.get().uri(one).with(asStaff("motcua2.tunganh")).exchange())
                    .as(one)
                    .hasStatus(403);
        }
        assertThat(
                        mvc.post()
                                .uri(path)
                                .param("act", "undo")
                                .with(csrf())
                                .with(asStaff("motcua2.tunganh"))
                                .exchange())
                .hasStatus(403);
        assertThat(mvc.get().uri(path).with(asStaff("kiemsoat.huyen")).exchange()).hasStatusOk();
    }
}
