package vn.motcua.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
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
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.ProcessDrafts;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** Drafts of internal processes published under the decision that approves them. */
@DatabaseTest
@TestPropertySource(properties = "motcua.test=process-door")
@AutoConfigureMockMvc
class ProcessPublishTest {

    private static final String PERMIT = "1.009994";
    private static final String OTHER = "2.000635";

    @Autowired private MockMvcTester mvc;
    @Autowired private BeanFactory program;
    @Autowired private Catalog catalog;
    @Autowired private ProcessDrafts drafts;
    @Autowired private JdbcClient jdbc;

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
    void aDraftIsPublishedUnderItsDecisionAndShownWithIt() throws Exception {
        String code = "1.004772";
        String day = "2022-07-15";
        desk.begun(code, day);
        ProcedureVersion before = catalog.snapshot().history(code).getLast();
        String row = drafted(code, day).steps().get(1).id();
        MvcTestResult same = desk.publish(code, day, Map.of());
        assertThat(ProcessDesk.page(same).select("#errors").text())
                .contains("không khác quy trình");
        assertThat(desk.type(code, day, row, Map.of("name", "Thẩm tra, ghi sổ"), "save"))
                .hasStatus(303);

        MvcTestResult bare =
                desk.publish(
                        code, day, Map.of("number", " ", "signedOn", "31/02/2022", "signer", ""));
        assertThat(bare).hasStatus(422);
        for (String field : List.of("number", "signedOn", "signer")) {
            assertThat(ProcessDesk.page(bare).select("#field-" + field + "-error"))
                    .as(field)
                    .hasSize(1);
        }
        assertThat(desk.publish(code, day, Map.of("signedOn", "01/06/2030"))).hasStatus(422);
        assertThat(desk.publish(code, day, Map.of("validFrom", "01/05/2022"))).hasStatus(422);
        assertThat(desk.publish(code, day, Map.of("validFrom", "01/05/2001"))).hasStatus(422);
        assertThat(desk.publish(code, day, Map.of("stamp", "1"))).hasStatus(409);
        assertThat(catalog.snapshot().history(code)).hasSize(1);

        assertThat(desk.publish(code, day, Map.of("validFrom", "20/07/2022"))).hasStatus(303);

        ProcedureVersion now = catalog.snapshot().history(code).getLast();
        assertThat(now.validFrom()).isEqualTo("2022-07-20");
        assertThat(now.decision()).isEqualTo(before.decision());
        assertThat(catalog.process(now.processId()).version()).isEqualTo(2);
        assertThat(catalog.process(before.processId()).step(row).name())
                .isNotEqualTo("Thẩm tra, ghi sổ");
        assertThat(desk.get(ProcessDesk.edit(code, day))).hasStatus(404);
        assertThat(ProcessDesk.page(desk.get(ProcessDesk.process(code) + "?on=2022-07-20")).text())
                .contains("Quyết định 512/QĐ-UBND ngày 30/05/2022, Võ Công Hàm, Chủ tịch ký");
        Document history = ProcessDesk.page(desk.get(ProcessDesk.process(code) + "/history"));
        assertThat(history.text()).contains("512/QĐ-UBND", "lần 2", "Thẩm tra, ghi sổ");
        String compare = history.select("a[href*=/compare/]").attr("href");
        assertThat(ProcessDesk.page(desk.get(compare)).select("ins")).hasSize(1);
        assertThat(ProcessDesk.page(desk.get(compare)).select("ins").text())
                .isEqualTo("Thẩm tra, ghi sổ");
        String printed =
                new PDFTextStripper()
                        .getText(
                                Loader.loadPDF(
                                        desk.get(ProcessDesk.process(code) + "/2022-07-20.pdf")
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
        assertThat(ProcessDesk.page(desk.get("/process-drafts?q=" + code)).text())
                .contains("Lập bảng");

        desk.begun(code, day);

        assertThat(drafted(code, day).code()).isEqualTo("QT." + code);
        assertThat(
                        ProcessDesk.page(
                                        desk.get(
                                                ProcessDesk.process(code) + "/" + day + "/publish"))
                                .text())
                .contains("chưa được công bố lần nào");
        assertThat(desk.press(ProcessDesk.edit(code, day) + "?row=@", "save")).hasStatus(303);
        assertThat(desk.publish(code, day, Map.of())).hasStatus(303);
        assertThat(catalog.inForce(code, LocalDate.of(2022, 8, 1))).isPresent();
        assertThat(ProcessDesk.page(desk.get("/process-drafts?q=" + code)).text())
                .doesNotContain(code);
    }

    @Test
    void theSignOfAProcessIsChangedAndThatOfAnotherProcedureNotTaken() {
        String day = "2023-08-01";
        desk.begun(OTHER, day);
        Map<String, String> typed =
                ProcessDesk.form(
                        ProcessDesk.page(desk.get(ProcessDesk.edit(OTHER, day) + "?row=@")));
        typed.put("act", "save");
        typed.put("sign", "QT <1>");
        assertThat(
                        ProcessDesk.page(desk.post(ProcessDesk.edit(OTHER, day), typed))
                                .select("#field-sign-error")
                                .text())
                .contains("không dùng được");
        typed.put("sign", published(PERMIT).code());
        assertThat(desk.post(ProcessDesk.edit(OTHER, day), typed)).hasStatus(303);
        assertThat(drafted(OTHER, day).code()).isEqualTo(published(PERMIT).code());

        MvcTestResult refused = desk.publish(OTHER, day, Map.of());

        assertThat(refused).hasStatus(409);
        assertThat(ProcessDesk.page(refused).select("#errors").text())
                .contains("đã dùng cho thủ tục " + PERMIT);
        assertThat(catalog.inForce(OTHER, LocalDate.of(2023, 8, 1)).orElseThrow().validFrom())
                .isBefore(LocalDate.of(2023, 8, 1));
    }
}
