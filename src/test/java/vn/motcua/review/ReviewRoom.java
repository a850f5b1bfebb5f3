package vn.motcua.review;

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
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** Offices at work on reviews, for tests: what they send, open and are refused. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=review")
@Import(ReviewRoom.Petitions.class)
abstract class ReviewRoom {

    /** Somebody petitioned about two procedures. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Petitions {
        @Bean
        ReviewCandidates petitioned() {
            return (units, on) ->
                    List.of(
                            petitioned(BIRTH, "Phải nộp lại giấy chứng sinh"),
                            petitioned("2.000635", "Phải đi lại hai lần"));
        }

        private static Candidate petitioned(String code, String reason) {
            return new Candidate(code, FIRST, Planned.Basis.PETITION, reason);
        }
    }

    static final String CONTROL = "kiemsoat.huyen";
    static final String LEADER = "chutich.huyen";
    static final String BIRTH = "1.001193";
    static final String OFFICER = "hotich.tunganh";
    static final String CHAIR = "chutich.tunganh";
    static final String OTHER_OFFICER = "hotich.yenho";
    static final String OTHER_CHAIR = "chutich.yenho";
    static final UUID DISTRICT = Unit.idOf("dt");
    static final UUID FIRST = Unit.idOf("tunganh");
    static final UUID SECOND = Unit.idOf("yenho");

    @Autowired BeanFactory program;
    @Autowired MockMvcTester mvc;
    @Autowired BusinessClock clock;
    @Autowired JdbcClient jdbc;
    @Autowired ReviewPlans plans;
    @Autowired ReviewReading reading;
    @Autowired ReviewSheets sheets;

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

    /** A plan of a year of its own, so that tests do not see each other. */
    UUID begun(int year) {
        UUID id = Uuid7.next();
        done(
                post(
                        CONTROL,
                        "/reviews",
                        "id",
                        id.toString(),
                        "unit",
                        DISTRICT.toString(),
                        "year",
                        String.valueOf(year),
                        "title",
                        "Kế hoạch rà soát năm " + year));
        return id;
    }

    MvcTestResult plan(UUID plan, String code, UUID unit, String... changed) {
        String[] fields = {
            "code", code,
            "unit", unit.toString(),
            "support", "Văn phòng",
            "from", "01/03/2022",
            "to", "31/05/2022",
            "basis", "CHOSEN",
            "reason", "Nhiều hồ sơ phát sinh",
            "product", "Phương án đơn giản hóa"
        };
        for (int i = 0; i < changed.length; i += 2) {
            int at = List.of(fields).indexOf(changed[i]);
            fields[at + 1] = changed[i + 1];
        }
        return post(CONTROL, "/reviews/" + plan + "/procedures", fields);
    }

    void issue(UUID plan, String number) {
        done(
                post(
                        CONTROL,
                        "/reviews/" + plan + "/issued",
                        "number",
                        number,
                        "signedOn",
                        "25/01/2022",
                        "signer",
                        "Chủ tịch UBND huyện"));
    }

    Reviewed reviewed(UUID plan, String code, UUID unit) {
        return reading.of(plans.find(plan)).stream()
                .filter(one ->
                        one.planned().code().equals(code) && one.planned().unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    String sheetPath(UUID plan, Reviewed one) {
        return "/reviews/" + plan + "/sheets/" + one.planned().id();
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

    String seen(UUID plan, UUID unit) {
        return String.valueOf(reviewed(plan, BIRTH, unit).version());
    }

    MvcTestResult answer(String who, UUID plan, UUID unit, String... changed) {
        List<String> fields = new ArrayList<>(List.of("seen", seen(plan, unit)));
        for (Question question : sheets.questions(plans.find(plan))) {
            fields.add(question.id());
            fields.add("yes");
        }
        for (int i = 0; i < changed.length; i += 2) {
            int at = fields.indexOf(changed[i]);
            if (at < 0) {
                fields.addAll(List.of(changed[i], changed[i + 1]));
            } else {
                fields.set(at + 1, changed[i + 1]);
            }
        }
        return post(
                who, sheetPath(plan, reviewed(plan, BIRTH, unit)), fields.toArray(String[]::new));
    }

    MvcTestResult heads(String who, UUID plan, UUID unit, String parties) {
        return post(
                who,
                sheetPath(plan, reviewed(plan, BIRTH, unit)) + "/cost",
                "seen",
                seen(plan, unit),
                "income",
                "40758",
                "incomeSource",
                "GDP bình quân đầu người 2021",
                "partiesBefore",
                parties,
                "partiesSource",
                "Sổ theo dõi hồ sơ 2021");
    }

    MvcTestResult line(
            String who, UUID plan, UUID unit, String before, String after, String... more) {
        List<String> fields =
                new ArrayList<>(
                        List.of(
                                "seen",
                                seen(plan, unit),
                                "work",
                                "PREPARE",
                                "activity",
                                "Điền tờ khai",
                                "hoursBefore",
                                before,
                                "hoursAfter",
                                after,
                                "source",
                                "Khảo sát"));
        fields.addAll(List.of(more));
        return post(
                who,
                sheetPath(plan, reviewed(plan, BIRTH, unit)) + "/cost/lines",
                fields.toArray(String[]::new));
    }

    MvcTestResult propose(String who, UUID plan, UUID unit, int item, String change) {
        Reviewed one = reviewed(plan, BIRTH, unit);
        return post(
                who,
                sheetPath(plan, one) + "/proposals",
                "seen",
                seen(plan, unit),
                "item",
                one.items().get(item).key(),
                "change",
                change,
                "words",
                "Không phải nộp, tra cứu cơ sở dữ liệu",
                "reason",
                "Thông tin đã có",
                "instrument",
                "123/2015/NĐ-CP",
                "article",
                "Điều 9 khoản 1",
                "competence",
                "CENTRAL");
    }

    void filled(String who, String chair, UUID plan, UUID unit, String hours) {
        done(answer(who, plan, unit));
        done(heads(who, plan, unit, "300"));
        done(line(who, plan, unit, hours, "1"));
        done(propose(who, plan, unit, 0, "ABOLISH"));
        done(
                post(
                        chair,
                        sheetPath(plan, reviewed(plan, BIRTH, unit)) + "/approved",
                        "seen",
                        seen(plan, unit)));
    }
}
