package vn.motcua.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.national.NationalLines;
import vn.motcua.identity.AsStaff;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** The control office imports national records, without script. */
@DatabaseTest
@TestPropertySource(properties = "motcua.test=imports")
class ImportDoorTest {

    @Autowired WebApplicationContext context;
    @Autowired BeanFactory program;
    @Autowired BusinessClock clock;
    @Autowired Catalog catalog;

    @BeforeEach
    void theLocalityIsThere() {
        DemoLocality.load(program);
    }

    private MockHttpServletResponse send(
            org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<?>
                    request) {
        return clock.runAt(
                DemoLocality.MORNING,
                () -> {
                    try {
                        return MockMvcBuilders.webAppContextSetup(context)
                                .apply(
                                        org.springframework.security.test.web.servlet.setup
                                                .SecurityMockMvcConfigurers.springSecurity())
                                .build()
                                .perform(
                                        request.with(AsStaff.asStaff("kiemsoat.huyen"))
                                                .with(
                                                        org.springframework.security.test.web
                                                                .servlet.request
                                                                .SecurityMockMvcRequestPostProcessors
                                                                .csrf()))
                                .andReturn()
                                .getResponse();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private Document open(String path) {
        return page(send(MockMvcRequestBuilders.get(path)), 200);
    }

    private static Document page(MockHttpServletResponse response, int status) {
        assertThat(response.getStatus()).isEqualTo(status);
        Document page =
                Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(page.text()).doesNotContain("⟦");
        return page;
    }

    private MockHttpServletResponse upload(byte[] content) {
        return send(
                MockMvcRequestBuilders.multipart("/admin/imports")
                        .file(new MockMultipartFile("file", "a.jsonl", null, content)));
    }

    private String load(byte[] content) {
        MockHttpServletResponse response = upload(content);
        assertThat(response.getStatus()).isEqualTo(303);
        String path = Objects.requireNonNull(response.getHeader("Location"));
        for (int i = 0; i < 600 && !open(path).select("progress").isEmpty(); i++) {
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
        return path;
    }

    /** What a browser would send, with some values typed over. */
    private MockHttpServletResponse submit(Document page, String path, String... typed) {
        var request = MockMvcRequestBuilders.post(path);
        List<String> over = List.of(typed);
        Element form =
                Objects.requireNonNull(
                        page.selectFirst("form[action=" + path.split("\\?", -1)[0] + "]"));
        List<String> names = new ArrayList<>();
        for (Element field : form.select("input, textarea, select")) {
            int at = over.indexOf(field.attr("name"));
            names.add(field.attr("name"));
            String selected =
                    field.tagName().equals("select")
                            ? field.select("option[selected]").attr("value")
                            : field.tagName().equals("textarea") ? field.wholeText() : field.val();
            if (!field.attr("name").equals("_csrf")) {
                request.param(field.attr("name"), at < 0 ? selected : over.get(at + 1));
            }
        }
        assertThat(names).contains(over.getFirst());
        return send(request);
    }

    @Test
    void aFileIsLoadedLookedThroughSettledAndTakenOver() {
        String path =
                load(
                        NationalLines.bytes(
                                NationalLines.clear("7.100001"),
                                NationalLines.queued("7.100002"),
                                NationalLines.queued("7.100003")));

        Document list = open(path + "?state=QUEUED&why=TIME");
        assertThat(list.select("tbody tr")).hasSize(2);
        assertThat(list.select("tbody").text()).contains("Có số nhưng không có đơn vị.");
        assertThat(open(path + "?state=QUEUED&why=FEE").select("tbody tr")).isEmpty();
        assertThat(open(path + "?state=CLEAR").select("tbody th").text()).contains("7.100001");

        assertThat(list.select("a[href$='.xlsx?state=QUEUED&why=TIME']")).hasSize(1);
        assertThat(sheet(path + ".xlsx?state=QUEUED&why=TIME"))
                .containsExactly("7.100002", "7.100003");

        Document record = open(path + "/records/2?why=TIME");
        assertThat(record.select(".as-came").first().text())
                .contains("Trực tuyến3 NgàyMiễn phíTrực tiếp1Miễn phí");
        assertThat(record.select(".in-doubt input").eachAttr("name"))
                .containsExactly("way-1-value");
        assertThat(record.select("input[autofocus]").attr("name")).isEqualTo("way-1-value");
        assertThat(record.select("a[data-key=s]").attr("href")).endsWith("/records/3?why=TIME");

        MockHttpServletResponse unchanged = submit(record, path + "/records/2", "why", "TIME");
        assertThat(page(unchanged, 422).select("#errors a").attr("href"))
                .isEqualTo("#field-way-1-value");

        MockHttpServletResponse settled =
                submit(
                        record,
                        path + "/records/2",
                        "way-1-unit",
                        "WORKING_DAY",
                        "way-0-fee",
                        "8.000",
                        "paper-1-name",
                        "Ảnh");
        assertThat(settled.getStatus()).isEqualTo(303);
        assertThat(settled.getHeader("Location")).endsWith("/records/3?why=TIME");
        assertThat(page(submit(record, path + "/records/2", "way-1-unit", "DAY"), 409).text())
                .contains("người khác");

        Document ready = open(path);
        assertThat(page(submit(ready, path + "/take-over", "validFrom", "31/02/2027"), 422).text())
                .contains("Hãy ghi ngày");
        assertThat(submit(ready, path + "/take-over", "validFrom", "01/02/2027").getStatus())
                .isEqualTo(303);
        assertThat(catalog.drafts("7.100003")).isEmpty();
        var draft = catalog.drafts("7.100002").getFirst().version();
        assertThat(draft.fees().getFirst().amount().amount()).isEqualTo(8_000);
        assertThat(draft.papers()).hasSize(2);
        assertThat(catalog.drafts("7.100001")).hasSize(1);
    }

    /** The codes in a file of records. */
    private List<String> sheet(String path) {
        try (XSSFWorkbook book =
                new XSSFWorkbook(
                        new ByteArrayInputStream(
                                send(MockMvcRequestBuilders.get(path)).getContentAsByteArray()))) {
            List<String> codes = new ArrayList<>();
            book.getSheetAt(0).forEach(row -> codes.add(row.getCell(1).getStringCellValue()));
            return codes.subList(1, codes.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aBadFileIsRefusedWithItsLinesInBothLanguages() {
        Document refused =
                page(upload(NationalLines.bytes(NationalLines.clear("7.200001"), "x")), 422);

        assertThat(refused.select("#errors").text()).contains("a.jsonl:2");
        assertThat(page(upload(new byte[0]), 422).select("#errors").text())
                .contains("Chưa chọn tệp nào");
        Document english =
                page(
                        send(
                                MockMvcRequestBuilders.get("/admin/imports")
                                        .cookie(new jakarta.servlet.http.Cookie("lang", "en"))),
                        200);
        assertThat(english.select("h1").text()).isEqualTo("Import from the national database");
        page(
                send(MockMvcRequestBuilders.get("/admin/imports/" + java.util.UUID.randomUUID())),
                404);
    }
}
