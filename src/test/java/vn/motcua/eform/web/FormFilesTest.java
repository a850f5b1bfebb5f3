package vn.motcua.eform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.identity.AsStaff.asStaff;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.catalog.CatalogIds;
import vn.motcua.dossier.web.Desk;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** Forms out of files and into files, with the days of their revisions. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=postings")
class FormFilesTest {

    private static final String CONTROL = "kiemsoat.huyen";
    private static final String PATH =
            "/catalog/forms/" + CatalogIds.version("1.001193", LocalDate.of(2020, 9, 15));

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;

    private Desk desk;

    @BeforeEach
    void locality() {
        DemoLocality.load(program);
        DemoLocality.form(program, "1.001193");
        desk = new Desk(program, mvc);
    }

    @Test
    void aFileWithFaultsIsRefusedByRowAndTheDraftStays() {
        String before = text(desk.get(PATH, CONTROL));
        MvcTestResult answer =
                sent(
                        "form.json",
                        """
                        {"layout": {"sections": [{"id": "a", "title": {"vi": "A", "en": "A"},
                          "fields": [
                            {"id": "pick", "type": "choice", "label": {"vi": "Chọn", "en": "Pick"}},
                            {"id": "pick", "type": "text", "label": {"vi": "Chữ", "en": "Text"}}
                          ]}]}}
                        """
                                .getBytes(StandardCharsets.UTF_8));

        assertThat(answer).hasStatus(422);
        assertThat(Objects.requireNonNull(Desk.page(answer).selectFirst("#errors")).text())
                .contains("Chưa nhập: tệp có 2 chỗ phải sửa")
                .contains("field/pick");
        assertThat(text(desk.get(PATH, CONTROL))).isEqualTo(before);
        assertThat(sent("form.json", "{".getBytes(StandardCharsets.UTF_8))).hasStatus(422);
        assertThat(sent("form.xlsx", "{".getBytes(StandardCharsets.UTF_8))).hasStatus(422);
    }

    @Test
    void revisionsAreDatedAndFieldsGoOutAndIn() {
        assertThat(text(desk.get(PATH, CONTROL))).contains("Các lần ban hành", "Lần 1, ban hành");
        assertThat(desk.get(PATH + "/file?revision=1", CONTROL))
                .hasStatusOk()
                .bodyText()
                .contains("\"procedure\" : \"1.001193\"");
        assertThat(desk.get(PATH + "/file?revision=99", CONTROL)).hasStatus(404);

        byte[] sheet =
                desk.get(PATH + "/fields.xlsx", CONTROL).getResponse().getContentAsByteArray();
        assertThat(sent("fields.xlsx", sheet)).as("the same changes nothing").hasStatus(303);
        assertThat(text(desk.get(PATH, CONTROL))).contains("Không có gì thay đổi");
    }

    private MvcTestResult sent(String name, byte[] content) {
        return desk.next(() ->
                mvc.post()
                        .uri(PATH + "/file")
                        .multipart()
                        .file(new MockMultipartFile("file", name, null, content))
                        .param("stamp", "0")
                        .with(asStaff(CONTROL))
                        .with(csrf())
                        .exchange());
    }

    private static String text(MvcTestResult answer) {
        return Objects.requireNonNull(Desk.page(answer).selectFirst("main")).text();
    }
}
