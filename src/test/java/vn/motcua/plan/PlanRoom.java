package vn.motcua.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.identity.AsStaff.asStaff;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** Offices at work on plans, for tests: what they send, open and are refused. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=plan")
abstract class PlanRoom {

    static final String CONTROL = "kiemsoat.huyen";
    static final String COMMUNE_CHAIR = "chutich.tunganh";
    static final String COMMUNE = "hotich.tunganh";
    static final String DISTRICT = Unit.idOf("dt").toString();

    @Autowired BeanFactory program;
    @Autowired MockMvcTester mvc;
    @Autowired BusinessClock clock;
    @Autowired JdbcClient jdbc;
    @Autowired Plans plans;

    private Instant now = DemoLocality.MORNING;

    @BeforeEach
    void locality() {
        DemoLocality.load(program);
        now = DemoLocality.MORNING;
    }

    void on(int year, int month, int day) {
        now = Zones.instantOf(LocalDate.of(year, month, day).atTime(9, 0));
    }

    <T> T now(Supplier<T> action) {
        return clock.runAt(now, action);
    }

    MvcTestResult get(String who, String path) {
        return now(() -> mvc.get().uri(path).with(asStaff(who)).exchange());
    }

    MvcTestResult post(String who, String path, String... fields) {
        return now(() -> {
            var request = mvc.post().uri(path).with(asStaff(who)).with(csrf());
            for (int i = 0; i < fields.length; i += 2) {
                request.param(fields[i], fields[i + 1]);
            }
            return request.exchange();
        });
    }

    MvcTestResult upload(String who, String path, String name, byte[] content, String... fields) {
        return now(() -> {
            var request =
                    mvc.post()
                            .uri(path)
                            .multipart()
                            .file(new MockMultipartFile("file", name, null, content));
            for (int i = 0; i < fields.length; i += 2) {
                request.param(fields[i], fields[i + 1]);
            }
            return request.with(asStaff(who)).with(csrf()).exchange();
        });
    }

    /** The plan that a text became. */
    UUID staged(String text) {
        UUID id = Uuid7.next();
        MvcTestResult sent =
                upload(
                        CONTROL,
                        "/plans",
                        "ke-hoach.txt",
                        text.getBytes(StandardCharsets.UTF_8),
                        "id",
                        id.toString(),
                        "unit",
                        DISTRICT);
        assertThat(sent).as(() -> main(sent)).hasStatus(303);
        return id;
    }

    /** Looked at and issued as it is. */
    UUID issued(String text, String number) {
        UUID id = staged(text);
        issue(CONTROL, id, number, "03/03/2022");
        return id;
    }

    void issue(String who, UUID id, String number, String day) {
        post(who, "/plans/" + id + "/findings/kept");
        done(post(who, "/plans/" + id + "/checked", "version", version(id)));
        done(
                post(
                        who,
                        "/plans/" + id + "/issued",
                        "version",
                        version(id),
                        "number",
                        number,
                        "day",
                        day,
                        "title",
                        "Kế hoạch năm 2022",
                        "signer",
                        "Hoàng Xuân Hùng"));
    }

    String version(UUID id) {
        return String.valueOf(plans.find(id).version());
    }

    PlanRow row(UUID plan, String code) {
        return plans.rows(plan).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    String rowPath(UUID plan, String code) {
        return "/plans/" + plan + "/rows/" + row(plan, code).id();
    }

    static void done(MvcTestResult answer) {
        assertThat(answer).as(() -> main(answer)).hasStatus(303);
    }

    String refused(int status, MvcTestResult answer) {
        assertThat(answer).as(() -> main(answer)).hasStatus(status);
        return main(answer);
    }

    Document open(String who, String path) {
        MvcTestResult answer = get(who, path);
        assertThat(answer).as(() -> main(answer)).hasStatus(200);
        Document page = page(answer);
        assertThat(page.text()).doesNotContain("⟦").doesNotContain("???");
        return page;
    }

    static Document page(MvcTestResult answer) {
        return Jsoup.parse(
                new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    static String main(MvcTestResult answer) {
        @Nullable Element main = page(answer).selectFirst("main");
        return main == null ? page(answer).text() : main.text();
    }

    static String main(Document page) {
        return Objects.requireNonNull(page.selectFirst("main")).text();
    }
}
