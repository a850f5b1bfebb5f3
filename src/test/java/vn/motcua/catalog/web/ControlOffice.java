package vn.motcua.catalog.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.identity.AsStaff.asStaff;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.SourceFile;
import vn.motcua.testing.DemoLocality;

/** What the control office asks of the pages of decisions, on the demo's morning. */
record ControlOffice(MockMvcTester mvc, BusinessClock clock) {

    static final String CONTROL = "kiemsoat.huyen";

    MvcTestResult paper(String path, String name, byte[] content) {
        return at(() ->
                mvc.post()
                        .uri(path + "/papers")
                        .multipart()
                        .file(new MockMultipartFile("file", name, null, content))
                        .param("kind", "DECISION")
                        .with(asStaff(CONTROL))
                        .with(csrf())
                        .exchange());
    }

    static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    MvcTestResult send(Map<String, String> fields, SourceFile... files) {
        return at(() -> {
            var request = mvc.post().uri("/catalog-decisions").multipart();
            for (SourceFile file : files) {
                request.file(
                        new MockMultipartFile(
                                "files",
                                file.name(),
                                "text/yaml",
                                file.text().getBytes(StandardCharsets.UTF_8)));
            }
            fields.forEach((name, value) -> request.param(name, value));
            return request.with(asStaff(CONTROL)).with(csrf()).exchange();
        });
    }

    MvcTestResult get(String path) {
        return at(() -> mvc.get().uri(path).with(asStaff(CONTROL)).exchange());
    }

    MvcTestResult post(String path, String... fields) {
        return at(() -> {
            var request = mvc.post().uri(path).with(asStaff(CONTROL)).with(csrf());
            for (int i = 0; i < fields.length; i += 2) {
                request.param(fields[i], fields[i + 1]);
            }
            return request.exchange();
        });
    }

    <T> T at(Supplier<T> action) {
        return clock.runAt(DemoLocality.MORNING, action);
    }

    static String main(MvcTestResult answer) {
        Document page =
                Jsoup.parse(
                        new String(
                                answer.getResponse().getContentAsByteArray(),
                                StandardCharsets.UTF_8));
        return page.selectFirst("main").text();
    }
}
