package vn.motcua.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.identity.AsStaff.asStaff;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

/** Offices at work on communication, for tests: what they send, open and are refused. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=communication")
public abstract class CommunicationRoom {

    public static final String CONTROL = "kiemsoat.huyen";
    public static final String WRITER = "hotich.tunganh";
    public static final String CHAIR = "chutich.tunganh";
    public static final String PRESS = "chuyenvien1.vanhoa";
    public static final String PRESS_HEAD = "truongphong.vanhoa";
    public static final UUID COMMUNE = Unit.idOf("tunganh");
    public static final UUID CULTURE = Unit.idOf("dt-culture");
    public static final UUID DISTRICT = Unit.idOf("dt");

    @Autowired protected BeanFactory program;
    @Autowired protected MockMvcTester mvc;
    @Autowired protected JdbcClient jdbc;
    @Autowired protected BusinessClock clock;
    protected Instant now = DemoLocality.MORNING;

    @BeforeEach
    void locality() {
        DemoLocality.load(program);
        now = DemoLocality.MORNING;
    }

    protected void on(int year, int month, int day) {
        now = Zones.instantOf(LocalDate.of(year, month, day).atTime(9, 0));
    }

    protected <T> T now(Supplier<T> action) {
        return clock.runAt(now, action);
    }

    protected MvcTestResult get(String who, String path) {
        return now(() -> mvc.get().uri(path).with(asStaff(who)).exchange());
    }

    /** By somebody who is not signed in. */
    protected MvcTestResult get(String path) {
        return now(() -> mvc.get().uri(path).exchange());
    }

    protected MvcTestResult post(String who, String path, String... fields) {
        return now(() -> {
            var request = mvc.post().uri(path).with(asStaff(who)).with(csrf());
            for (int i = 0; i < fields.length; i += 2) {
                request.param(fields[i], fields[i + 1]);
            }
            return request.exchange();
        });
    }

    protected MvcTestResult upload(
            String who, String path, String name, byte[] content, String... fields) {
        return now(() -> {
            var request =
                    mvc.post()
                            .uri(path)
                            .with(asStaff(who))
                            .with(csrf())
                            .multipart()
                            .file(new MockMultipartFile("file", name, null, content));
            for (int i = 0; i < fields.length; i += 2) {
                request.param(fields[i], fields[i + 1]);
            }
            return request.exchange();
        });
    }

    /** With some fields changed or added. */
    protected static String[] with(List<String> usual, String... changed) {
        List<String> fields = new ArrayList<>(usual);
        for (int i = 0; i < changed.length; i += 2) {
            int at = fields.indexOf(changed[i]);
            if (at < 0) {
                fields.addAll(List.of(changed[i], changed[i + 1]));
            } else {
                fields.set(at + 1, changed[i + 1]);
            }
        }
        return fields.toArray(String[]::new);
    }

    protected static String[] words(String... changed) {
        return with(
                List.of(
                        "unit", COMMUNE.toString(),
                        "kind", "ITEM",
                        "topic", "online",
                        "title", "Nộp hồ sơ khai sinh trên mạng",
                        "summary", "Từ tháng 6, người dân nộp hồ sơ tại nhà.",
                        "body", "Người dân vào **Cổng dịch vụ công** để nộp."),
                changed);
    }

    protected UUID drafted(String who, String... changed) {
        UUID id = Uuid7.next();
        List<String> fields = new ArrayList<>(List.of(words(changed)));
        fields.addAll(List.of("id", id.toString()));
        done(post(who, "/communication/news", fields.toArray(String[]::new)));
        return id;
    }

    protected MvcTestResult stepping(String who, UUID id, String step, String... fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("step", step));
        if (!all.contains("seen")) {
            all.addAll(List.of("seen", String.valueOf(acts(id))));
        }
        return post(who, path(id) + "/steps", all.toArray(String[]::new));
    }

    private long acts(UUID id) {
        return jdbc.sql("select count(*) from communication.news_act where news = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    /** What somebody who reads an item's words now sends as changed. */
    protected MvcTestResult rewriting(String who, UUID id, String... changed) {
        String seen = open(who, path(id) + "/words").select("input[name=seen]").val();
        return post(who, path(id), with(List.of(words(changed)), "seen", seen));
    }

    protected void step(String who, UUID id, String step, String... fields) {
        done(stepping(who, id, step, fields));
    }

    protected static String path(UUID id) {
        return "/communication/news/" + id;
    }

    /** Of the commune, seen from today. */
    protected UUID published(String... changed) {
        UUID id = drafted(WRITER, changed);
        step(WRITER, id, "SUBMIT");
        step(CHAIR, id, "PUBLISH");
        return id;
    }

    protected static void done(MvcTestResult answer) {
        assertThat(answer).as(() -> main(answer)).hasStatus(303);
    }

    protected static String refused(int status, MvcTestResult answer) {
        assertThat(answer).as(() -> main(answer)).hasStatus(status);
        return main(answer);
    }

    protected Document open(String who, String path) {
        return page(get(who, path));
    }

    /** By somebody who is not signed in. */
    protected Document open(String path) {
        return page(get(path));
    }

    private static Document page(MvcTestResult answer) {
        assertThat(answer).as(() -> main(answer)).hasStatus(200);
        Document page = Jsoup.parse(text(answer));
        assertThat(page.text()).doesNotContain("⟦").doesNotContain("???");
        return page;
    }

    protected static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    protected static String main(MvcTestResult answer) {
        Document page = Jsoup.parse(text(answer));
        @Nullable Element main = page.selectFirst("main");
        return main == null ? page.text() : main.text();
    }

    protected static String main(Document page) {
        return Objects.requireNonNull(page.selectFirst("main")).text();
    }
}
