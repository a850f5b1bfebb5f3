package vn.motcua.eform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.identity.AsStaff.asStaff;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.catalog.CatalogIds;
import vn.motcua.dossier.web.Desk;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** The control office makes a whole form by hand alone, press by press. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=process-door")
class DesignedByHandTest {

    private static final String CONTROL = "kiemsoat.huyen";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;

    private Desk desk;

    @BeforeEach
    void locality() {
        DemoLocality.load(program);
        desk = new Desk(program, mvc);
    }

    private static JsonNode wanted(String code) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        DesignedByHandTest.class.getResourceAsStream(
                                "/demo/forms/" + code + ".json"))) {
            return JSON.readTree(in.readAllBytes()).path("layout");
        }
    }

    @ParameterizedTest
    @CsvSource({"1.001193,2020-09-15", "1.001612,2021-01-04", "1.009994,2021-03-03"})
    void aFormIsMadeByHandAlone(String code, String from) throws IOException {
        JsonNode wanted = wanted(code);
        String path = "/catalog/forms/" + CatalogIds.version(code, LocalDate.parse(from));
        emptied(path);

        new Designing(page(desk.get(path, CONTROL)), this::send).make(wanted);

        JsonNode made =
                JSON.readTree(
                        desk.get(path + "/file", CONTROL).getResponse().getContentAsByteArray());
        assertThat(made.path("layout")).isEqualTo(wanted);
        assertThat(page(desk.get(path, CONTROL)).select("#faults")).isEmpty();
    }

    /** Whatever stood in the draft. */
    private void emptied(String path) {
        MvcTestResult sent =
                desk.next(() ->
                        mvc.post()
                                .uri(path + "/file")
                                .multipart()
                                .file(
                                        new MockMultipartFile(
                                                "file",
                                                "form.json",
                                                null,
                                                "{\"layout\": {}}"
                                                        .getBytes(StandardCharsets.UTF_8)))
                                .param("stamp", "0")
                                .with(asStaff(CONTROL))
                                .with(csrf())
                                .exchange());
        assertThat(sent).hasStatus(303);
    }

    private Document send(String path, List<Map.Entry<String, String>> fields) {
        MvcTestResult answer =
                desk.next(() -> {
                    var request = mvc.post().uri(path).with(asStaff(CONTROL)).with(csrf());
                    fields.stream()
                            .filter(pair -> !pair.getKey().equals("_csrf"))
                            .forEach(pair -> request.param(pair.getKey(), pair.getValue()));
                    return request.exchange();
                });
        assertThat(answer).as(() -> page(answer).text()).hasStatus(303);
        String leads = Objects.requireNonNull(answer.getResponse().getHeader("Location"));
        return page(desk.get(leads.replaceAll("#.*", ""), CONTROL));
    }

    private static Document page(MvcTestResult answer) {
        return Desk.page(answer);
    }
}
