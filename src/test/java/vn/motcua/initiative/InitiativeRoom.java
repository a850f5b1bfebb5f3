package vn.motcua.initiative;

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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** Offices at work on initiatives, for tests: what they send, open and are refused. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=initiative")
abstract class InitiativeRoom {

    static final String CONTROL = "kiemsoat.huyen";
    static final String CHAIR = "chutich.huyen";

    /** Supervises from outside. */
    static final String SUPERVISOR = "mattran.huyen";

    static final String PROPOSER = "hotich.tunganh";
    static final String FIRST = "chuyenvien1.laodong";
    static final String SECOND = "chuyenvien1.taichinh";
    static final String COMMUNE = Unit.idOf("tunganh").toString();
    static final String DISTRICT = Unit.idOf("dt").toString();
    static final String PROCEDURE = "2.000635";

    @Autowired BeanFactory program;
    @Autowired MockMvcTester mvc;
    @Autowired BusinessClock clock;
    @Autowired JdbcClient jdbc;

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

    static String[] words(String... changed) {
        List<String> fields =
                new ArrayList<>(
                        List.of(
                                "unit", COMMUNE,
                                "name", "Trả kết quả trong buổi",
                                "authors", "",
                                "problem", "Người dân phải đến hai lần",
                                "solution", "Ký số ngay tại quầy",
                                "procedures", PROCEDURE,
                                "days", "1,5",
                                "dong", "12.500.000"));
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
        done(post(PROPOSER, "/initiatives", fields.toArray(String[]::new)));
        return id;
    }

    void step(String who, UUID id, String step, String... fields) {
        done(stepping(who, id, step, fields));
    }

    MvcTestResult stepping(String who, UUID id, String step, String... fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("step", step));
        return post(who, path(id) + "/steps", all.toArray(String[]::new));
    }

    static String path(UUID id) {
        return "/initiatives/" + id;
    }

    UUID received(String... changed) {
        UUID id = drafted(changed);
        step(PROPOSER, id, "SUBMIT");
        step(CONTROL, id, "RECEIVE");
        return id;
    }

    MvcTestResult judged(String who, UUID id, int novelty, int effect, int reach, int lawful) {
        return post(
                who,
                path(id) + "/sheets",
                "points-novelty",
                String.valueOf(novelty),
                "points-effect",
                String.valueOf(effect),
                "points-reach",
                String.valueOf(reach),
                "points-lawful",
                String.valueOf(lawful));
    }

    void name(UUID id, String... who) {
        for (String one : who) {
            done(post(CONTROL, path(id) + "/assessors", "assessor", Staff.idOf(one).toString()));
        }
    }

    UUID accepted(String... changed) {
        UUID id = received(changed);
        name(id, FIRST, SECOND);
        done(judged(FIRST, id, 25, 20, 15, 20));
        done(judged(SECOND, id, 20, 25, 10, 15));
        step(CONTROL, id, "ACCEPT");
        return id;
    }

    UUID list(UUID... initiatives) {
        UUID id = Uuid7.next();
        done(
                post(
                        CONTROL,
                        "/initiative-lists",
                        "id",
                        id.toString(),
                        "agency",
                        DISTRICT,
                        "year",
                        "2022",
                        "title",
                        "Sáng kiến năm 2022"));
        List<String> fields = new ArrayList<>();
        for (UUID one : initiatives) {
            fields.addAll(List.of("initiative", one.toString()));
        }
        done(post(CONTROL, "/initiative-lists/" + id + "/items", fields.toArray(String[]::new)));
        return id;
    }

    void send(UUID list, String day) {
        done(post(CHAIR, "/initiative-lists/" + list + "/approved"));
        done(
                post(
                        CONTROL,
                        "/initiative-lists/" + list + "/sent",
                        "number",
                        "12/TTr-UBND",
                        "on",
                        day,
                        "recipient",
                        "UBND tỉnh Hà Tĩnh"));
    }

    static void done(MvcTestResult answer) {
        assertThat(answer).as(() -> main(answer)).hasStatus(303);
    }

    /** All of them sent at the same time. */
    static void atOnce(List<Callable<MvcTestResult>> all) throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(all.size())) {
            for (Future<MvcTestResult> answer : people.invokeAll(all)) {
                done(answer.get());
            }
        }
    }

    static String refused(int status, MvcTestResult answer) {
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
