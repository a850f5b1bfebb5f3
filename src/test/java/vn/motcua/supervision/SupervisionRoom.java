package vn.motcua.supervision;

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

/** Organisations and units at work on opinions, for tests. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=supervision")
abstract class SupervisionRoom {

    static final String HEAD = "mattran.huyen";
    static final String OFFICER = "chuyenvien.mattran";
    static final String FARMERS = "nongdan.huyen";
    static final String ADDRESSEE = "chutich.tunganh";
    static final String OTHER = "chutich.yenho";
    static final String CONTROL = "kiemsoat.huyen";
    static final String FRONT = Unit.idOf("dt-front").toString();
    static final String COMMUNE = Unit.idOf("tunganh").toString();

    @Autowired BeanFactory program;
    @Autowired MockMvcTester mvc;
    @Autowired BusinessClock clock;
    @Autowired JdbcClient jdbc;
    @Autowired OpinionStore store;

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
        return send(who, path, null, fields);
    }

    MvcTestResult send(
            String who, String path, @Nullable MockMultipartFile file, String... fields) {
        return now(() -> {
            var request = mvc.post().uri(path).multipart().with(asStaff(who)).with(csrf());
            if (file != null) {
                request.file(file);
            }
            for (int i = 0; i < fields.length; i += 2) {
                request.param(fields[i], fields[i + 1]);
            }
            return request.exchange();
        });
    }

    static String[] words(String... changed) {
        List<String> fields =
                new ArrayList<>(
                        List.of(
                                "organisation", FRONT,
                                "subject", "Niêm yết thủ tục tại thôn",
                                "content", "Đề nghị niêm yết đủ thủ tục mới công bố.",
                                "addressee", COMMUNE,
                                "about", "",
                                "due", "20/06/2022"));
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

    UUID drafted(String... changed) {
        UUID id = Uuid7.next();
        List<String> fields = new ArrayList<>(List.of(words(changed)));
        fields.addAll(List.of("id", id.toString()));
        done(post(OFFICER, "/opinions", fields.toArray(String[]::new)));
        return id;
    }

    UUID sent(String... changed) {
        UUID id = drafted(changed);
        step(HEAD, id, "SEND");
        return id;
    }

    Opinion opinion(UUID id) {
        return store.find(id).orElseThrow();
    }

    void step(String who, UUID id, String step, String... fields) {
        done(stepping(who, id, step, fields));
    }

    /** Takes a step on the page as it stands now. */
    MvcTestResult stepping(String who, UUID id, String step, String... fields) {
        return stepping(who, id, opinion(id).version(), step, fields);
    }

    MvcTestResult stepping(String who, UUID id, int seen, String step, String... fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("step", step, "seen", String.valueOf(seen)));
        return post(who, path(id) + "/steps", all.toArray(String[]::new));
    }

    static String path(UUID id) {
        return "/opinions/" + id;
    }

    long events(UUID id) {
        return jdbc.sql("select count(*) from journal.event where stream_id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    static void done(MvcTestResult answer) {
        assertThat(answer).as(() -> main(answer)).hasStatus(303);
    }

    static String refused(int status, MvcTestResult answer) {
        assertThat(answer).as(() -> main(answer)).hasStatus(status);
        return main(answer);
    }

    Document open(String who, String path) {
        MvcTestResult answer = get(who, path);
        assertThat(answer).as(() -> path + ": " + main(answer)).hasStatus(200);
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
