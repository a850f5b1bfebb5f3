package vn.motcua.catalog.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.identity.AsStaff.asStaff;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.web.Desk;
import vn.motcua.kernel.Zones;
import vn.motcua.testing.DemoLocality;

/** The control office at work, for tests: what it sends, opens and is refused. */
abstract class ControlRoom {

    static final String CONTROL = "kiemsoat.huyen";
    static final String SHEETS = "/admin/catalogue-sheets";
    static final String HEAD = "Mã,Tên,Lĩnh vực,Cấp,Thời hạn,Phí\n";

    @Autowired BeanFactory program;
    @Autowired MockMvcTester mvc;
    @Autowired BusinessClock clock;
    @Autowired JdbcClient jdbc;

    Desk desk;

    @BeforeEach
    void locality() {
        DemoLocality.load(program);
        desk = new Desk(program, mvc).atTheClock();
    }

    /** The tests share one database: what one compares with is nothing to the next. */
    @AfterEach
    void setAside() {
        jdbc.sql("delete from catalog.recommendation_ticket").update();
        jdbc.sql("delete from catalog.recommendation").update();
        jdbc.sql("update catalog.discrepancy set state = 'DISMISSED'").update();
        jdbc.sql("delete from catalog.sheet").update();
    }

    <T> T at(Instant moment, Supplier<T> action) {
        return clock.runAt(moment, action);
    }

    <T> T now(Supplier<T> action) {
        return at(DemoLocality.MORNING, action);
    }

    static Instant day(int month, int day) {
        return Zones.instantOf(LocalDate.of(2022, month, day).atTime(9, 0));
    }

    MvcTestResult upload(String name, byte[] content, String... fields) {
        return now(() -> {
            var request =
                    mvc.post()
                            .uri(SHEETS)
                            .multipart()
                            .file(new MockMultipartFile("file", name, null, content));
            for (int i = 0; i < fields.length; i += 2) {
                request.param(fields[i], fields[i + 1]);
            }
            return request.with(asStaff(CONTROL)).with(csrf()).exchange();
        });
    }

    String load(String name, String text, String... fields) {
        MvcTestResult sent = upload(name, text.getBytes(StandardCharsets.UTF_8), fields);
        return read(sent);
    }

    /** Where the file that was sent stands, once it was read. */
    String read(MvcTestResult sent) {
        assertThat(sent).hasStatus(303);
        String path = Objects.requireNonNull(sent.getResponse().getHeader("Location"));
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!open(path).select("progress").isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return path;
    }

    Document open(String path) {
        MvcTestResult answer = now(() -> desk.get(path, CONTROL));
        assertThat(answer).hasStatus(200);
        Document page = Desk.page(answer);
        assertThat(page.text()).doesNotContain("⟦");
        return page;
    }

    String text(String path) {
        return Objects.requireNonNull(open(path).selectFirst("main")).text();
    }

    String sent(Instant at, String path, String... fields) {
        MvcTestResult answer = at(at, () -> desk.post(path, CONTROL, fields));
        assertThat(answer).as(Desk.page(answer).text()).hasStatus(303);
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }

    String refused(int status, String path, String... fields) {
        MvcTestResult answer = now(() -> desk.post(path, CONTROL, fields));
        assertThat(answer).hasStatus(status);
        return Objects.requireNonNull(Desk.page(answer).selectFirst("main")).text();
    }

    byte[] bytes(String path) {
        MvcTestResult answer = now(() -> desk.get(path, CONTROL));
        assertThat(answer).hasStatus(200);
        return answer.getResponse().getContentAsByteArray();
    }

    static String text(MvcTestResult answer) {
        return Objects.requireNonNull(Desk.page(answer).selectFirst("main")).text();
    }
}
