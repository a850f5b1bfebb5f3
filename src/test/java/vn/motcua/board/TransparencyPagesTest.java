package vn.motcua.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/**
 * What everybody may see: told as it is, kept by what stands between. The program is its own: where
 * another test sent forms, form tokens make sessions.
 */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=transparency")
class TransparencyPagesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static PlantedYear year;

    @Autowired BeanFactory program;
    @Autowired MockMvcTester mvc;
    @Autowired BusinessClock clock;

    @BeforeEach
    void live() {
        DemoLocality.load(program);
        if (year == null) {
            year = PlantedYear.plant(program);
        }
    }

    @AfterAll
    static void forget(@Autowired JdbcClient jdbc) {
        year.forget(jdbc);
    }

    private MvcTestResult get(String path) {
        // Whom another test of this thread signed in is not the one who asks here.
        TestSecurityContextHolder.clearContext();
        return clock.runAt(
                Zones.instantOf(PlantedYear.TODAY.atTime(9, 0)),
                () -> mvc.get().uri(URI.create(path)).exchange());
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void everybodyMaySeeWhatIsPublicAsItWasCounted() {
        MvcTestResult answer = get("/transparency?month=2021-07");
        Document page = Jsoup.parse(text(answer));

        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("private", "max-age");
        assertThat(answer.getResponse().getCookies())
                .as("a form token, and no session")
                .allMatch(cookie -> cookie.getName().equals("form"));
        assertThat(page.select("tbody tr")).isNotEmpty();
        JsonNode json = JSON.readTree(text(get("/transparency.json?month=2021-07")));
        assertThat(json.get("agencies").size()).isEqualTo(page.select("tbody tr").size());
        int shown = 0;
        for (JsonNode agency : json.get("agencies")) {
            UUID id =
                    List.of("tunganh", "yenho", "dt", "tandan").stream()
                            .map(Unit::idOf)
                            .filter(one -> name(one).equals(agency.get("agency").asString()))
                            .findFirst()
                            .orElseThrow();
            for (Figure figure : Figure.values()) {
                long real =
                        year.count(
                                "/x?figure="
                                        + figure
                                        + "&agency="
                                        + id
                                        + "&from=2021-07&to=2021-07");
                JsonNode told = agency.get(figure.name().toLowerCase(java.util.Locale.ROOT));
                if (!told.isNull()) {
                    assertThat(told.asLong()).isEqualTo(real);
                    shown++;
                }
            }
        }
        assertThat(shown).isGreaterThan(8);
        assertThat(json.get("licence").isString()).isTrue();
        assertThat(json.get("definitions").get("late").asString()).isNotBlank();
    }

    private String name(UUID agency) {
        return program.getBean(vn.motcua.organization.Organizations.class)
                .chart()
                .lastKnown(agency, LocalDate.of(2021, 7, 31))
                .map(Unit::name)
                .orElseThrow();
    }

    @Test
    void openDataIsKeptByWhatStandsBetween() {
        MvcTestResult csv = get("/transparency.csv?month=2021-07");
        String tag = csv.getResponse().getHeader("ETag");

        assertThat(csv).hasStatusOk();
        assertThat(csv.getResponse().getHeader("Cache-Control")).contains("public", "max-age=3600");
        assertThat(csv.getResponse().getHeader("Set-Cookie")).isNull();
        assertThat(text(csv)).startsWith("\uFEFF\"month\",\"agency_code\"");
        assertThat(
                        clock.runAt(
                                Zones.instantOf(PlantedYear.TODAY.atTime(9, 0)),
                                () ->
                                        mvc.get()
                                                .uri("/transparency.csv?month=2021-07")
                                                .header("If-None-Match", tag)
                                                .exchange()))
                .hasStatus(304);
    }
}
