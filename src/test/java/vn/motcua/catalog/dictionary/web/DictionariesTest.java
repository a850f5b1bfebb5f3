package vn.motcua.catalog.dictionary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.catalog.dictionary.DictionaryLoads;
import vn.motcua.catalog.dictionary.DictionaryRow;
import vn.motcua.dossier.web.Desk;
import vn.motcua.journal.Actor;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** The control office keeps the dictionaries: entry by entry, and by files that can be undone. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=postings")
class DictionariesTest {

    private static final String CONTROL = "kiemsoat.huyen";
    private static final String FIELDS = "/catalog-dictionaries/fields";
    private static final String LEGAL = "/catalog-dictionaries/legal";

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private DictionaryLoads loads;
    @Autowired private JdbcClient jdbc;

    private Desk desk;

    @BeforeEach
    void locality() {
        DemoLocality.load(program);
        loads.fill(Actor.SYSTEM);
        desk = new Desk(program, mvc);
    }

    @Test
    void whatIsShippedIsWhatTheDemoProceduresName() {
        long before = events("catalog.dictionary-loaded");
        loads.fill(Actor.SYSTEM);
        assertThat(events("catalog.dictionary-loaded")).as("filled once").isEqualTo(before);

        assertThat(text("/catalog-dictionaries/papers")).contains("173");
        assertThat(text(FIELDS + "?q=ho tich")).contains("Hộ tịch", "Bộ Tư pháp", "1 mục");
        assertThat(text(FIELDS + "?q=dat dai&on=01/01/2026"))
                .contains("Bộ Nông nghiệp và Môi trường", "từ 01/03/2025");
        assertThat(text(FIELDS + "?q=dat dai&on=01/01/2022"))
                .contains("Bộ Tài nguyên và Môi trường", "từ 14/10/2010 đến trước ngày 01/03/2025");
        assertThat(text("/catalog-dictionaries/review"))
                .as("in 2022 everything rests on what is in force or known")
                .doesNotContain("chưa có trong danh mục");
    }

    @Test
    void anEntryChangesEndsAndIsCorrectedAndNothingIsLost() {
        String entry = begun("TEST1", "Thử nghiệm", "01/01/2020");
        assertThat(text(entry)).contains("Đang áp dụng", "Chưa có thủ tục nào", "từ 01/01/2020");

        assertThat(act(entry, "CHANGE", "name", "Thử nghiệm mới", "valid_from", "01/05/2022"))
                .hasStatus(303);
        assertThat(text(entry))
                .contains("từ “Thử nghiệm” thành “Thử nghiệm mới”")
                .contains("từ 01/01/2020 đến trước ngày 01/05/2022");
        assertThat(act(entry, "CORRECT", "name", "Thử nghiệm đúng", "valid_from", "01/06/2022"))
                .hasStatus(422);
        assertThat(
                        act(
                                entry,
                                "CORRECT",
                                "name",
                                "Thử nghiệm đúng",
                                "valid_from",
                                "02/05/2022",
                                "reason",
                                "Gõ nhầm"))
                .hasStatus(303);
        assertThat(text(entry)).contains("Thử nghiệm đúng", "Gõ nhầm", "đã được thay lúc");
        assertThat(act(entry, "END", "valid_to", "31/05/2022")).hasStatus(303);
        assertThat(text(entry)).contains("Không còn áp dụng");

        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*) from catalog.dictionary_row
                                        where code = 'TEST1'
                                        """)
                                .query(Integer.class)
                                .single())
                .as("first, its end, the second, its correction, its end")
                .isEqualTo(5);
        assertThat(events("catalog.dictionary-row-corrected")).isPositive();
    }

    @Test
    void whatCannotBeSaidIsRefusedAndWhatWasTypedStays() {
        String entry = begun("TEST2", "Ổn định", "01/01/2020");
        String before = text(entry);

        assertThat(said(act(entry, "CHANGE", "name", "", "valid_from", "31/02/2022")))
                .contains("Tên lĩnh vực: hãy nhập.", "“31/02/2022” không phải ngày");
        assertThat(said(act(entry, "CHANGE", "name", "X", "valid_from", "01/01/2020")))
                .contains("từ ngày 01/01/2020 đã có nội dung");
        assertThat(said(act(entry, "CHANGE", "name", "Hộ tịch", "valid_from", "01/01/2022")))
                .contains("“Hộ tịch” đang là của mã HT");
        assertThat(said(act(entry, "END", "valid_to", "01/01/2019")))
                .contains("phải sau ngày bắt đầu");
        assertThat(said(desk.post(FIELDS, CONTROL, fields("TEST2", "Khác", "01/01/2022"))))
                .contains("Mã “TEST2” đã có");
        assertThat(
                        said(
                                desk.post(
                                        entry,
                                        CONTROL,
                                        "act",
                                        "CHANGE",
                                        "seen",
                                        "00000000-0000-7000-8000-000000000000",
                                        "name",
                                        "Y",
                                        "valid_from",
                                        "01/01/2022")))
                .contains("vừa được người khác thay đổi");
        assertThat(desk.post(FIELDS, CONTROL, fields("TEST2", "Ổn định", "01/01/2020")))
                .as("said again the same it changes nothing")
                .hasStatus(303);
        assertThat(text(entry)).isEqualTo(before);

        Element kept =
                Desk.page(desk.post(FIELDS, CONTROL, fields("A B", "<b>đậm</b>", "")))
                        .selectFirst("#field-name");
        assertThat(Objects.requireNonNull(kept).val()).isEqualTo("<b>đậm</b>");
    }

    @Test
    void aFileIsLookedAtAppliedAsOneActAndTakenBack() {
        String file =
                """
                {"dictionary": "fields", "rows": [
                  {"code": "TF1", "name": "Tệp một", "valid_from": "2020-01-01"},
                  {"code": "TF2", "name": "Tệp hai", "valid_from": "2020-01-01"},
                  {"code": "GN", "name": "Giảm nghèo bền vững", "valid_from": "2026-01-01"}]}
                """;
        String load = staged(file);
        assertThat(text(load)).contains("Mục mới: 2", "Thay đổi từ một ngày: 1", "Kết thúc: 1");
        assertThat(text(FIELDS + "?q=tep mot")).contains("Không tìm thấy");

        assertThat(desk.post(load, CONTROL, "act", "apply")).hasStatus(303);
        assertThat(text(FIELDS + "?q=tep mot")).contains("TF1");
        assertThat(text(FIELDS + "?q=giam ngheo&on=01/06/2026")).contains("bền vững");
        assertThat(desk.post(load, CONTROL, "act", "apply")).hasStatus(409);
        assertThat(text(staged(file))).as("again, nothing is new").contains("không thay đổi gì");

        assertThat(said(desk.post(load, CONTROL, "act", "undo"))).contains("Hãy ghi lý do");
        assertThat(desk.post(load, CONTROL, "act", "undo", "reason", "Nhầm tệp")).hasStatus(303);
        assertThat(text(FIELDS + "?q=tep mot")).contains("Không tìm thấy");
        assertThat(text(FIELDS + "?q=giam ngheo&on=01/06/2026"))
                .doesNotContain("bền vững")
                .contains("từ 01/03/2025");
        assertThat(events("catalog.dictionary-load-undone")).isPositive();
    }

    @Test
    void aFileThatWasOverwrittenCannotBeTakenBack() {
        String load =
                staged(
                        """
                        {"dictionary": "fields", "rows": [
                          {"code": "TF3", "name": "Tệp ba", "valid_from": "2020-01-01"}]}
                        """);
        desk.post(load, CONTROL, "act", "apply");
        String entry = FIELDS + "/entries/" + DictionaryRow.entryOf("fields", "TF3");
        assertThat(act(entry, "END", "valid_to", "01/01/2022")).hasStatus(303);

        assertThat(said(desk.post(load, CONTROL, "act", "undo", "reason", "x")))
                .contains("TF3", "đã thay đổi sau khi áp dụng");
        assertThat(text(entry)).contains("Tệp ba");
    }

    @Test
    void aFileWithErrorsSaysThemByRowAndColumnAndIsNotApplied() {
        String load =
                staged(
                        """
                        {"dictionary": "fields", "rows": [
                          {"code": "TF4", "name": "Tệp bốn", "valid_from": "2020-01-01"},
                          {"code": "T F", "valid_from": "hôm qua"}]}
                        """);
        assertThat(text(load))
                .contains("3 chỗ phải sửa")
                .contains("Dòng 2, cột “Mã lĩnh vực”: “T F” không phải mã")
                .contains("Dòng 2, cột “Tên lĩnh vực”: hãy nhập.")
                .contains("Dòng 2, cột “Áp dụng từ ngày”: “hôm qua” không phải ngày")
                .doesNotContain("Áp dụng 1 thay đổi");
        assertThat(desk.post(load, CONTROL, "act", "apply")).hasStatus(409);
        assertThat(text(FIELDS + "?q=tep bon")).contains("Không tìm thấy");
        assertThat(desk.post(load, CONTROL, "act", "discard")).hasStatus(303);
        assertThat(desk.get(load, CONTROL)).hasStatus(404);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedBeforeItIsRead() {
        MvcTestResult answer =
                desk.upload(
                        FIELDS + "/loads",
                        CONTROL,
                        new MockMultipartFile("file", "to.xlsx", null, new byte[21 * 1024 * 1024]));
        assertThat(answer).hasStatus(413);
        assertThat(said(answer)).contains("Tệp lớn hơn 20 MB");
    }

    @Test
    void aDocumentTellsWhoRestsOnItAndWhatTookItsPlace() {
        String land = "/catalog/legal/" + DictionaryRow.entryOf("legal", "45/2013/QH13");
        assertThat(text(land)).contains("Luật Đất đai", "Còn hiệu lực", "Thủ tục dựa trên");
        Element basis =
                Desk.page(desk.get("/catalog/1.001193", CONTROL))
                        .selectFirst("a[href^=/catalog/legal/]");
        assertThat(Objects.requireNonNull(basis).text()).contains("Luật Hộ tịch 60/2014/QH13");

        String remembered = "/catalog/legal/" + DictionaryRow.entryOf("legal", "45/2020/NĐ-CP");
        assertThat(text(remembered)).contains("Ngày tháng: Chưa kiểm chứng");
        assertThat(text(land)).doesNotContain("Chưa kiểm chứng");
        assertThat(text(LEGAL + "?dates=UNVERIFIED"))
                .contains("45/2020/NĐ-CP", "Chưa kiểm chứng")
                .doesNotContain("45/2013/QH13");

        String entry = begunLaw("777/2020/QH14", "Luật thử");
        assertThat(act(entry, "END", "valid_to", "01/01/2022", "replaced_by", "777/2020/QH14"))
                .as("by itself")
                .hasStatus(422);
        assertThat(said(act(entry, "END", "valid_to", "01/01/2022", "replaced_by", "1/2099/QH9")))
                .contains("không có trong danh mục Văn bản pháp luật");
        assertThat(act(entry, "END", "valid_to", "01/01/2022", "replaced_by", "60/2014/QH13"))
                .hasStatus(303);
        assertThat(text("/catalog/legal/" + DictionaryRow.entryOf("legal", "777/2020/QH14")))
                .contains("Hết hiệu lực", "Được thay bằng văn bản 60/2014/QH13");
    }

    @Test
    void aDecisionWhoseFieldNobodyKnowsIsNotAppliedAndTheRestIsTold() throws IOException {
        String text =
                new ClassPathResource("demo/procedures/2.000635.yaml")
                        .getContentAsString(StandardCharsets.UTF_8)
                        .replaceAll("(?m)^valid_from: .*$", "valid_from: 2022-09-01")
                        .replace("code: HT,", "code: LA,")
                        .replace("60/2014/QH13", "60/1914/QH13");
        MvcTestResult answer =
                desk.next(() ->
                        mvc.post()
                                .uri("/catalog-decisions")
                                .multipart()
                                .file(
                                        new MockMultipartFile(
                                                "files",
                                                "a.yaml",
                                                null,
                                                text.getBytes(StandardCharsets.UTF_8)))
                                .param("number", "99/QĐ-UBND")
                                .param("signedOn", "01/08/2022")
                                .param("effectiveOn", "01/09/2022")
                                .with(vn.motcua.identity.AsStaff.asStaff(CONTROL))
                                .with(
                                        org.springframework.security.test.web.servlet.request
                                                .SecurityMockMvcRequestPostProcessors.csrf())
                                .exchange());
        String decision = location(answer);
        assertThat(text(decision))
                .contains("lĩnh vực LA chưa có trong danh mục lĩnh vực")
                .contains("văn bản 60/1914/QH13 chưa có trong danh mục văn bản");
        assertThat(desk.post(decision + "/applied", CONTROL)).hasStatus(422);
    }

    private String begun(String code, String name, String from) {
        return location(desk.post(FIELDS, CONTROL, fields(code, name, from)));
    }

    private String begunLaw(String number, String title) {
        return location(
                desk.post(
                        LEGAL,
                        CONTROL,
                        "code",
                        number,
                        "name",
                        title,
                        "kind",
                        "LAW",
                        "issuer",
                        "Quốc hội",
                        "valid_from",
                        "01/01/2020"));
    }

    private static String[] fields(String code, String name, String from) {
        return new String[] {"code", code, "name", name, "valid_from", from};
    }

    /** On the entry as it is seen now. */
    private MvcTestResult act(String entry, String act, String... fields) {
        Element form =
                Desk.page(desk.get(entry, CONTROL))
                        .select("form:has(input[value=" + act + "])")
                        .first();
        String seen = Objects.requireNonNull(form).select("input[name=seen]").val();
        String[] all = new String[fields.length + 4];
        System.arraycopy(new String[] {"act", act, "seen", seen}, 0, all, 0, 4);
        System.arraycopy(fields, 0, all, 4, fields.length);
        return desk.post(entry, CONTROL, all);
    }

    private String staged(String json) {
        return location(
                desk.upload(
                        FIELDS + "/loads",
                        CONTROL,
                        new MockMultipartFile(
                                "file",
                                "linh-vuc.json",
                                null,
                                json.getBytes(StandardCharsets.UTF_8))));
    }

    private static String location(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }

    private static String said(MvcTestResult answer) {
        assertThat(answer).hasStatus4xxClientError();
        return main(answer);
    }

    private String text(String path) {
        MvcTestResult answer = desk.get(path, CONTROL);
        assertThat(answer).hasStatusOk();
        return main(answer);
    }

    private static String main(MvcTestResult answer) {
        return Objects.requireNonNull(Desk.page(answer).selectFirst("main")).text();
    }

    private long events(String type) {
        return jdbc.sql("select count(*) from journal.event where type = :type")
                .param("type", type)
                .query(Long.class)
                .single();
    }
}
