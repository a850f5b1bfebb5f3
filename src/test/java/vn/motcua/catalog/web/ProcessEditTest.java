package vn.motcua.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.identity.AsStaff.asKeeper;
import static vn.motcua.identity.AsStaff.asStaff;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.CatalogIds;
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
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void locality() {
        DemoLocality.open(program);
    }

    private static String process(String code) {
        return "/admin/procedures/" + code + "/process";
    }

    private static String edit(String code, String day) {
        return process(code) + "/" + day + "/edit";
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(asKeeper()).exchange();
    }

    private MvcTestResult post(String path, Map<String, String> typed) {
        var request = mvc.post().uri(path).with(csrf()).with(asKeeper());
        typed.forEach(request::param);
        return request.exchange();
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

    private void begun(String code, String day) {
        LocalDate from = LocalDate.parse(day);
        MvcTestResult answer =
                post(
                        "/process-drafts",
                        Map.of(
                                "code",
                                code,
                                "validFrom",
                                "%02d/%02d/%d"
                                        .formatted(
                                                from.getDayOfMonth(),
                                                from.getMonthValue(),
                                                from.getYear())));
        assertThat(answer).hasStatus(303);
        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo(edit(code, day));
    }

    private InternalProcess drafted(String code, String day) {
        return Objects.requireNonNull(drafts.draft(code, LocalDate.parse(day)).process());
    }

    private InternalProcess published(String code) {
        return catalog.process(catalog.snapshot().history(code).getLast().processId());
    }

    /** What the page would send with a press: everything that stands in its form. */
    private static Map<String, String> form(Document page) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (Element input : page.select("#table input[name], #table select[name]")) {
            boolean ticked =
                    !input.attr("type").matches("checkbox|radio") || input.hasAttr("checked");
            if (ticked && !input.attr("name").equals("actions")) {
                typed.put(input.attr("name"), value(input));
            }
        }
        return typed;
    }

    private static String value(Element input) {
        if (!input.tagName().equals("select")) {
            return input.val();
        }
        Element chosen = input.selectFirst("option[selected]");
        return chosen == null ? "" : chosen.val();
    }

    private MvcTestResult press(String path, String act) {
        Map<String, String> typed = form(page(get(path)));
        typed.put("act", act);
        return post(path.replaceAll("\\?.*", ""), typed);
    }

    /** Types into the open row, with the actions that it has, and presses. */
    private MvcTestResult type(
            String code, String day, String row, Map<String, String> more, String act) {
        String path = edit(code, day);
        Document page = page(get(path + "?row=" + row));
        Map<String, String> typed = form(page);
        typed.putAll(more);
        typed.put("act", act);
        var request = mvc.post().uri(path).with(csrf()).with(asKeeper());
        typed.forEach(request::param);
        page.select("input[name=actions][checked]").forEach(a -> request.param("actions", a.val()));
        return request.exchange();
    }

    @Test
    void aDraftBeginsAsTheProcessInForceAndChangesNothing() {
        begun(PERMIT, "2023-01-01");

        Document page = page(get(edit(PERMIT, "2023-01-01")));

        assertThat(drafted(PERMIT, "2023-01-01").steps()).isEqualTo(published(PERMIT).steps());
        assertThat(page.select("tr[data-step]")).hasSize(published(PERMIT).steps().size());
        assertThat(page.select("svg.chart g[data-box]")).hasSize(published(PERMIT).steps().size());
        assertThat(page.select("#findings").text()).contains("Không có gì cản trở");
        assertThat(page.select("[style], script:not([src])")).isEmpty();
        assertThat(catalog.inForce(PERMIT, LocalDate.of(2023, 1, 1)).orElseThrow().validFrom())
                .isBefore(LocalDate.of(2023, 1, 1));
        Document list = page(get("/process-drafts?q=" + PERMIT));
        assertThat(list.select("a[href='" + edit(PERMIT, "2023-01-01") + "']")).hasSize(1);
        assertThat(list.text()).contains("Công bố được", "Quy trình đang áp dụng");
        assertThat(page(get("/process-drafts?q=khongcogi")).text()).contains("Không có bản nháp");
        assertThat(page(get("/process-drafts?state=bare")).text()).doesNotContain(PERMIT);
    }

    @Test
    void rowsGoUpAndDownComeAndGoAndEveryPressIsTakenBack() {
        String day = "2023-02-01";
        begun(OTHER, day);
        List<Step> first = drafted(OTHER, day).steps();
        String second = first.get(1).id();

        assertThat(press(edit(OTHER, day), "add:" + second)).hasStatus(303);
        InternalProcess longer = drafted(OTHER, day);
        assertThat(longer.steps()).hasSize(first.size() + 1);
        Step fresh = longer.steps().get(2);
        assertThat(longer.step(second).next()).extracting("to").containsExactly(fresh.id());
        assertThat(fresh.next()).isEqualTo(first.get(1).next());
        assertThat(page(get(edit(OTHER, day))).select("#mark-" + fresh.id()).text())
                .contains("chưa ghi nội dung công việc", "chưa có người thực hiện");

        assertThat(press(edit(OTHER, day), "up:" + fresh.id())).hasStatus(303);
        InternalProcess moved = drafted(OTHER, day);
        assertThat(moved.steps())
                .extracting(Step::id)
                .startsWith(first.getFirst().id(), fresh.id());
        assertThat(moved.first().next()).extracting("to").containsExactly(fresh.id());
        assertThat(moved.step(fresh.id()).next()).extracting("to").containsExactly(second);

        assertThat(press(edit(OTHER, day), "remove:" + fresh.id())).hasStatus(303);
        assertThat(drafted(OTHER, day).steps()).isEqualTo(first);

        for (int i = 0; i < 3; i++) {
            assertThat(press(edit(OTHER, day), "undo")).hasStatus(303);
        }
        assertThat(drafted(OTHER, day).steps()).isEqualTo(first);
        assertThat(press(edit(OTHER, day), "undo")).hasStatus(409);
        assertThat(press(edit(OTHER, day), "redo")).hasStatus(303);
        assertThat(drafted(OTHER, day)).isEqualTo(longer);
        assertThat(press(edit(OTHER, day), "redo")).hasStatus(303);
        assertThat(drafted(OTHER, day)).isEqualTo(moved);
    }

    @Test
    void whatIsTypedIsLookedAtWithoutBeingKeptAndGoesAlongWithEveryPress() {
        String day = "2023-03-01";
        begun(OTHER, day);
        Step second = drafted(OTHER, day).steps().get(1);
        Map<String, String> slow = Map.of("amount", "90", "unit", "WORKING_DAY");

        MvcTestResult looked = type(OTHER, day, second.id(), slow, "look");

        assertThat(looked).hasStatusOk();
        assertThat(page(looked).select("#findings").text()).contains("vượt quá thời hạn");
        assertThat(page(looked).select("g.chart-wrong")).hasSize(1);
        assertThat(drafted(OTHER, day).step(second.id())).isEqualTo(second);

        MvcTestResult opened =
                type(OTHER, day, second.id(), slow, "open:" + drafted(OTHER, day).first().id());
        assertThat(opened).hasStatus(303);
        assertThat(opened.getResponse().getRedirectedUrl()).contains("?row=");
        assertThat(drafted(OTHER, day).step(second.id()).time().toString())
                .isEqualTo("90 ngày làm việc");
        assertThat(press(edit(OTHER, day), "publish")).hasStatus(303);
        assertThat(page(get(process(OTHER) + "/" + day + "/publish")).text())
                .contains("Phải sửa những điểm sau", "Quay lại sửa bảng");
    }

    @Test
    void everythingThatStandsInARowComesBackAsItWas() {
        String day = "2023-04-01";
        begun(PERMIT, day);
        InternalProcess before = drafted(PERMIT, day);

        for (Step step : before.steps()) {
            assertThat(type(PERMIT, day, step.id(), Map.of(), "save")).hasStatus(303);
            assertThat(drafted(PERMIT, day).step(step.id())).isEqualTo(step);
        }
        assertThat(drafted(PERMIT, day)).isEqualTo(before);
        assertThat(page(get(edit(PERMIT, day))).select("button[value=undo][disabled]")).hasSize(1);
    }

    @Test
    void badInputIsRefusedAtItsFieldAndNothingIsKept() {
        String day = "2023-05-01";
        begun(PERMIT, day);
        InternalProcess before = drafted(PERMIT, day);
        String row = before.steps().get(1).id();

        MvcTestResult refused =
                type(
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
        Document page = page(refused);
        for (String field : List.of("id", "name", "product", "performer", "amount")) {
            assertThat(page.select("#field-" + field + "-error")).as(field).hasSize(1);
        }
        assertThat(page.select("[id='field-to.0-error']").text()).contains("Không có bước B99");
        assertThat(page.select("#field-amount-error").text()).contains("“-3”", "lớn hơn 0");
        assertThat(page.select("#field-name").val()).isEqualTo("<script>alert(1)</script>");
        assertThat(drafted(PERMIT, day)).isEqualTo(before);
        for (String amount : List.of("0", "1e3", "123456", "NaN", "0,001", "３")) {
            assertThat(type(PERMIT, day, row, Map.of("amount", amount), "save"))
                    .as(amount)
                    .hasStatus(422);
        }
        assertThat(type(PERMIT, day, row, Map.of("start.0", "thủ tục"), "save")).hasStatus(422);
        assertThat(type(PERMIT, day, row, Map.of("id", before.first().id()), "save"))
                .hasStatus(422);
        assertThat(press(edit(PERMIT, day), "up:B99")).hasStatus(409);
        assertThat(press(edit(PERMIT, day), "dance")).hasStatus(303);
        assertThat(drafted(PERMIT, day)).isEqualTo(before);
    }

    @Test
    void aTableThatNeverEndsIsDrawnAndNamedAndNotPublished() {
        String day = "2023-06-01";
        begun(OTHER, day);
        InternalProcess before = drafted(OTHER, day);
        String last = before.steps().getLast().id();

        assertThat(type(OTHER, day, last, Map.of("to.0", before.steps().get(1).id()), "save"))
                .hasStatus(303);

        Document page = page(get(edit(OTHER, day)));
        assertThat(page.select("polyline.chart-back")).hasSize(1);
        assertThat(page.select("#findings a[href='#row-" + last + "']").text())
                .contains("dẫn ngược về");
        MvcTestResult refused = publish(OTHER, day, Map.of());
        assertThat(refused).hasStatus(422);
        assertThat(page(refused).select("#errors").text()).contains("dẫn ngược về");
        assertThat(catalog.inForce(OTHER, LocalDate.of(2023, 6, 1)).orElseThrow().validFrom())
                .isBefore(LocalDate.of(2023, 6, 1));
    }

    private MvcTestResult publish(String code, String day, Map<String, String> more) {
        String path = process(code) + "/" + day + "/publish";
        LocalDate from = LocalDate.parse(day);
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("stamp", page(get(path)).select("input[name=stamp]").val());
        typed.put("number", "512/QĐ-UBND");
        typed.put("signedOn", "30/05/2022");
        typed.put("signer", "Võ Công Hàm, Chủ tịch");
        typed.put(
                "validFrom",
                from.getDayOfMonth() + "/" + from.getMonthValue() + "/" + from.getYear());
        typed.putAll(more);
        return post(path, typed);
    }

    @Test
    void theSecondOfTwoWhoEditAtOnceIsToldAndLosesNothing() {
        String day = "2023-07-01";
        begun(OTHER, day);
        Step second = drafted(OTHER, day).steps().get(1);
        Map<String, String> old = form(page(get(edit(OTHER, day) + "?row=" + second.id())));
        assertThat(type(OTHER, day, second.id(), Map.of("name", "Người thứ nhất"), "save"))
                .hasStatus(303);
        old.put("name", "Người thứ hai");
        old.put("act", "save");

        MvcTestResult refused = post(edit(OTHER, day), old);

        assertThat(refused).hasStatus(409);
        assertThat(page(refused).select("#errors").text()).contains("Người khác vừa sửa");
        assertThat(page(refused).select("#field-name").val()).isEqualTo("Người thứ hai");
        assertThat(drafted(OTHER, day).step(second.id()).name()).isEqualTo("Người thứ nhất");
        Map<String, String> again = form(page(refused));
        again.put("act", "save");
        assertThat(post(edit(OTHER, day), again)).hasStatus(303);
        assertThat(drafted(OTHER, day).step(second.id()).name()).isEqualTo("Người thứ hai");

        assertThat(press(edit(OTHER, day), "remove:" + second.id())).hasStatus(303);
        MvcTestResult gone = post(edit(OTHER, day), old);
        assertThat(gone).hasStatus(409);
        assertThat(page(gone).select(".alert").text()).contains("Người thứ hai");
    }

    @Test
    void aDraftIsPublishedUnderItsDecisionAndShownWithIt() throws Exception {
        String code = "1.004772";
        String day = "2022-07-15";
        begun(code, day);
        ProcedureVersion before = catalog.snapshot().history(code).getLast();
        String row = drafted(code, day).steps().get(1).id();
        MvcTestResult same = publish(code, day, Map.of());
        assertThat(page(same).select("#errors").text()).contains("không khác quy trình");
        assertThat(type(code, day, row, Map.of("name", "Thẩm tra, ghi sổ"), "save")).hasStatus(303);

        MvcTestResult bare =
                publish(code, day, Map.of("number", " ", "signedOn", "31/02/2022", "signer", ""));
        assertThat(bare).hasStatus(422);
        for (String field : List.of("number", "signedOn", "signer")) {
            assertThat(page(bare).select("#field-" + field + "-error")).as(field).hasSize(1);
        }
        assertThat(publish(code, day, Map.of("signedOn", "01/06/2030"))).hasStatus(422);
        assertThat(publish(code, day, Map.of("validFrom", "01/05/2022"))).hasStatus(422);
        assertThat(publish(code, day, Map.of("validFrom", "01/05/2001"))).hasStatus(422);
        assertThat(publish(code, day, Map.of("stamp", "1"))).hasStatus(409);
        assertThat(catalog.snapshot().history(code)).hasSize(1);

        assertThat(publish(code, day, Map.of("validFrom", "20/07/2022"))).hasStatus(303);

        ProcedureVersion now = catalog.snapshot().history(code).getLast();
        assertThat(now.validFrom()).isEqualTo("2022-07-20");
        assertThat(now.decision()).isEqualTo(before.decision());
        assertThat(catalog.process(now.processId()).version()).isEqualTo(2);
        assertThat(catalog.process(before.processId()).step(row).name())
                .isNotEqualTo("Thẩm tra, ghi sổ");
        assertThat(get(edit(code, day))).hasStatus(404);
        assertThat(page(get(process(code) + "?on=2022-07-20")).text())
                .contains("Quyết định 512/QĐ-UBND ngày 30/05/2022, Võ Công Hàm, Chủ tịch ký");
        Document history = page(get(process(code) + "/history"));
        assertThat(history.text()).contains("512/QĐ-UBND", "lần 2", "Thẩm tra, ghi sổ");
        String compare = history.select("a[href*=/compare/]").attr("href");
        assertThat(page(get(compare)).select("ins")).hasSize(1);
        assertThat(page(get(compare)).select("ins").text()).isEqualTo("Thẩm tra, ghi sổ");
        String printed =
                new PDFTextStripper()
                        .getText(
                                Loader.loadPDF(
                                        get(process(code) + "/2022-07-20.pdf")
                                                .getResponse()
                                                .getContentAsByteArray()));
        assertThat(printed).contains("512/QĐ-UBND");
        assertThat(
                        jdbc.sql(
                                        "select cast(payload as jsonb) ->> 'number' from journal.event"
                                                + " where type = 'catalog.process-approved'"
                                                + " and stream_id = :stream")
                                .param("stream", now.procedure())
                                .query(String.class)
                                .list())
                .containsExactly("512/QĐ-UBND");
    }

    @Test
    void aProcedureOfTheNationalDatabaseGetsATableAndIsPublishedWithIt() {
        String code = "7.300001";
        String day = "2022-08-01";
        ProcedureVersion like = catalog.snapshot().history(OTHER).getLast();
        jdbc.sql(
                        """
                        insert into catalog.procedure_draft (id, code, valid_from, folded, body, saved_at)
                        select :id, :code, cast(:day as date), :code, body
                            || jsonb_build_object('code', :code, 'validFrom', :day, 'procedure',
                                cast(gen_random_uuid() as text)), now()
                        from catalog.procedure_version where id = :like
                        """)
                .param("id", CatalogIds.version(code, LocalDate.parse(day)))
                .param("code", code)
                .param("day", day)
                .param("like", like.id())
                .update();
        assertThat(page(get("/process-drafts?q=" + code)).text()).contains("Lập bảng");

        begun(code, day);

        assertThat(drafted(code, day).code()).isEqualTo("QT." + code);
        assertThat(page(get(process(code) + "/" + day + "/publish")).text())
                .contains("chưa được công bố lần nào");
        assertThat(press(edit(code, day) + "?row=@", "save")).hasStatus(303);
        assertThat(publish(code, day, Map.of())).hasStatus(303);
        assertThat(catalog.inForce(code, LocalDate.of(2022, 8, 1))).isPresent();
        assertThat(page(get("/process-drafts?q=" + code)).text()).doesNotContain(code);
    }

    @Test
    void theSignOfAProcessIsChangedAndThatOfAnotherProcedureNotTaken() {
        String day = "2023-08-01";
        begun(OTHER, day);
        Map<String, String> typed = form(page(get(edit(OTHER, day) + "?row=@")));
        typed.put("act", "save");
        typed.put("sign", "QT <1>");
        assertThat(page(post(edit(OTHER, day), typed)).select("#field-sign-error").text())
                .contains("không dùng được");
        typed.put("sign", published(PERMIT).code());
        assertThat(post(edit(OTHER, day), typed)).hasStatus(303);
        assertThat(drafted(OTHER, day).code()).isEqualTo(published(PERMIT).code());

        MvcTestResult refused = publish(OTHER, day, Map.of());

        assertThat(refused).hasStatus(409);
        assertThat(page(refused).select("#errors").text())
                .contains("đã dùng cho thủ tục " + PERMIT);
        assertThat(catalog.inForce(OTHER, LocalDate.of(2023, 8, 1)).orElseThrow().validFrom())
                .isBefore(LocalDate.of(2023, 8, 1));
    }

    @Test
    void aDraftIsDroppedByWhoSawItAsItIs() {
        String day = "2023-09-01";
        begun(OTHER, day);
        assertThat(post(edit(OTHER, day) + "/drop", Map.of("stamp", "7"))).hasStatus(409);
        assertThat(get(edit(OTHER, day))).hasStatusOk();
        assertThat(post(edit(OTHER, day) + "/drop", Map.of("stamp", "1"))).hasStatus(303);
        assertThat(get(edit(OTHER, day))).hasStatus(404);
    }

    @Test
    void constituentsThatAreLoadedForTheSameDayLeaveTheTableAndOvertakeWhoEdits() {
        String day = "2023-12-01";
        begun(OTHER, day);
        Map<String, String> old = form(page(get(edit(OTHER, day))));
        old.put("act", "remove:" + drafted(OTHER, day).steps().get(1).id());
        ProcedureVersion loaded = drafts.draft(OTHER, LocalDate.parse(day)).version();

        catalog.saveDrafts(List.of(new ProcedureDraft(loaded, null, new Place("x", 1), Map.of())));

        assertThat(drafted(OTHER, day).steps()).isEqualTo(published(OTHER).steps());
        assertThat(post(edit(OTHER, day), old)).hasStatus(409);
        assertThat(drafted(OTHER, day).steps()).isEqualTo(published(OTHER).steps());
    }

    @Test
    void theDayAndTheProcedureAreAskedForAndADraftIsBegunOnce() {
        begun(OTHER, "2023-10-01");
        assertThat(post("/process-drafts", Map.of("code", OTHER, "validFrom", "01/10/2023")))
                .hasStatus(409);
        assertThat(post("/process-drafts", Map.of("code", OTHER, "validFrom", "31/02/2023")))
                .hasStatus(422);
        assertThat(post("/process-drafts", Map.of("code", OTHER, "validFrom", "01/01/2001")))
                .hasStatus(422);
        assertThat(post("/process-drafts", Map.of("code", "x", "validFrom", "01/10/2023")))
                .hasStatus(404);
    }

    @Test
    void whoDoesNotManageTheCatalogueEditsNothing() {
        begun(PERMIT, "2023-11-01");
        String path = edit(PERMIT, "2023-11-01");
        for (String one : List.of(path, process(PERMIT) + "/history", "/process-drafts")) {
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
