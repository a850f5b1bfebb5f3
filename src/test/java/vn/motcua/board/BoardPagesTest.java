package vn.motcua.board;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.identity.AsStaff.asStaff;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.NewTask;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Entry;
import vn.motcua.journal.EventType;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.measure.Folding;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;
import vn.motcua.testing.RoundTrips;
import vn.motcua.testing.Seeded;

/** Boards over dossiers that lived at random in 2021, each number against a plain count. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=indicators")
class BoardPagesTest {

    private static final int DOSSIERS = 400;
    private static final String CONTROL = "kiemsoat.huyen";
    private static final LocalDate FIRST = LocalDate.of(2021, 2, 1);
    private static final LocalDate TODAY = LocalDate.of(2021, 9, 15);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A dossier as it was lived; recorded as it happened. */
    private record Life(
            UUID id,
            UUID agency,
            ProcedureVersion version,
            Instant received,
            Instant promised,
            @Nullable Instant ended) {}

    private static List<Life> lives;

    @Autowired BeanFactory program;
    @Autowired MockMvcTester mvc;
    @Autowired JdbcClient jdbc;
    @Autowired BusinessClock clock;
    @Autowired Catalog catalog;

    @BeforeEach
    void live() {
        DemoLocality.load(program);
        if (lives != null) {
            return;
        }
        lives = new ArrayList<>();
        Seeded random = Seeded.fresh();
        List<ProcedureVersion> versions =
                catalog.snapshot().all().stream().filter(v -> !v.isInternal()).limit(12).toList();
        List<UUID> agencies =
                List.of(Unit.idOf("tunganh"), Unit.idOf("yenho"), Unit.idOf("dt"), Unit.idOf("tandan"));
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < DOSSIERS; i++) {
            // The last of the agencies has too few to be ranked.
            UUID agency =
                    random.chance(0.03) ? agencies.get(3) : agencies.get(random.between(0, 2));
            Instant received = random.momentBetween(start(FIRST), start(TODAY));
            Instant promised =
                    Zones.instantOf(
                            Zones.dayOf(received).plusDays(random.between(1, 8)).atTime(17, 0));
            Instant ended =
                    random.chance(0.85)
                            ? received.plusSeconds(random.between(3_600, 800_000))
                            : null;
            Life life =
                    new Life(
                            Uuid7.next(),
                            agency,
                            random.oneOf(versions),
                            received,
                            promised,
                            ended != null && ended.isBefore(start(TODAY)) ? ended : null);
            lives.add(life);
            say(entries, life, 1, received, received(life));
            if (life.ended() != null) {
                say(
                        entries,
                        life,
                        2,
                        life.ended(),
                        new DossierEvent.ResultRecorded(1, id(), "KQ", "1", TODAY));
            }
        }
        entries.sort(java.util.Comparator.comparing(Entry::recordedAt).thenComparing(Entry::seq));
        Folding.stretch(program, entries);
    }

    @AfterAll
    static void forget(@Autowired JdbcClient jdbc) {
        jdbc.sql("delete from measure.fact where dossier = any(cast(:ids as uuid[]))")
                .param("ids", lives.stream().map(l -> l.id().toString()).toArray(String[]::new))
                .update();
        jdbc.sql("delete from measure.delta where day < '2022-01-01'").update();
        jdbc.sql("delete from measure.month where month < '2022-01-01'").update();
    }

    private static DossierEvent received(Life life) {
        return new DossierEvent.Received(
                "H",
                life.version().code(),
                life.version().id(),
                id(),
                life.agency(),
                null,
                "chung",
                Channel.COUNTER,
                "5",
                life.promised(),
                1,
                List.of(),
                "",
                new NewTask(
                        1, "B1", life.agency(), "officer", null, Instant.EPOCH, 0, 0, 0));
    }

    private static void say(
            List<Entry> entries, Life life, int version, Instant at, DossierEvent event) {
        EventType type = event.getClass().getAnnotation(EventType.class);
        entries.add(
                new Entry(
                        life.id(),
                        version,
                        0,
                        "3",
                        entries.size(),
                        type.value(),
                        type.schema(),
                        at,
                        at,
                        Actor.SYSTEM,
                        null,
                        false,
                        JSON.writeValueAsString(event),
                        new byte[32]));
    }

    private static UUID id() {
        return new UUID(0, 7);
    }

    private static Instant start(LocalDate day) {
        return Zones.instantOf(day.atStartOfDay());
    }

    private MvcTestResult get(String path, @Nullable String who) {
        return clock.runAt(
                Zones.instantOf(TODAY.atTime(9, 0)),
                () -> {
                    var request = mvc.get().uri(URI.create(path));
                    return (who == null ? request : request.with(asStaff(who))).exchange();
                });
    }

    private Document page(String path, @Nullable String who) {
        MvcTestResult answer = get(path, who);
        assertThat(answer).as(path).hasStatusOk();
        Document page = Jsoup.parse(text(answer));
        assertThat(page.text()).doesNotContain("⟦");
        return page;
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** What an address of rows asks for, counted one by one. */
    private static long count(String address) {
        Map<String, String> asked =
                new HashMap<>(
                        UriComponentsBuilder.fromUriString(address)
                                .build()
                                .getQueryParams()
                                .toSingleValueMap());
        String agency = asked.getOrDefault("agency", "");
        String field = asked.getOrDefault("field", "");
        Instant from = start(YearMonth.parse(asked.get("from")).atDay(1));
        LocalDate last = YearMonth.parse(asked.get("to")).atEndOfMonth();
        Instant end = start(last.plusDays(1));
        LocalDate known =
                asked.containsKey("known")
                        ? LocalDate.of(2021, 7, 10)
                        : LocalDate.of(9999, 1, 1);
        LocalDate day = last.isBefore(TODAY) ? last : TODAY;
        Instant at = start((day.isBefore(known) ? day : known).plusDays(1));
        long n = 0;
        for (Life life : lives) {
            boolean isIn = !Zones.dayOf(life.received()).isAfter(known);
            Instant ended =
                    life.ended() == null || Zones.dayOf(life.ended()).isAfter(known)
                            ? null
                            : life.ended();
            if (!isIn
                    || !(agency.isEmpty() || life.agency().toString().equals(agency))
                    || !(field.isEmpty() || life.version().field().code().equals(field))) {
                continue;
            }
            boolean endedIn = ended != null && !ended.isBefore(from) && ended.isBefore(end);
            boolean late = ended != null && ended.isAfter(life.promised());
            boolean open = life.received().isBefore(at) && (ended == null || !ended.isBefore(at));
            boolean counts =
                    switch (asked.get("figure")) {
                        case "RECEIVED" ->
                                !life.received().isBefore(from) && life.received().isBefore(end);
                        case "RESOLVED" -> endedIn;
                        case "ON_TIME" -> endedIn && !late;
                        case "LATE" -> endedIn && late;
                        case "OPEN" -> open;
                        case "OPEN_LATE" -> open && life.promised().isBefore(at);
                        default -> throw new AssertionError(address);
                    };
            n += counts ? 1 : 0;
        }
        return n;
    }

    /** Every number, cell, bar, column and point of a board; each also followed to its rows. */
    private void everythingIsWhatAPlainCountSays(String path, int least) {
        Document page = page(path, CONTROL);
        Map<String, Integer> rows = new HashMap<>();
        int marks = 0;
        for (Element link : page.select("a[data-drill]")) {
            String href = link.attr("href");
            int said = Integer.parseInt(link.attr("data-drill"));
            assertThat(said).as(href).isEqualTo((int) count(href));
            assertThat(rows.computeIfAbsent(href, this::rows)).as(href).isEqualTo(said);
            marks++;
        }
        System.out.println(
                "BoardPagesTest: " + path + ": " + marks + " marks, " + rows.size() + " lists");
        assertThat(marks).isGreaterThan(least);
    }

    private int rows(String path) {
        int rows = 0;
        String next = path;
        while (next != null) {
            Document list = page(next, CONTROL);
            rows += list.select("tr[data-row]").size();
            Element more = list.selectFirst("a[rel=next]");
            next = more == null ? null : more.attr("href");
        }
        return rows;
    }

    @Test
    void everythingOnTheBoardIsWhatAPlainCountSays() {
        everythingIsWhatAPlainCountSays("/board?to=2021-08&months=3", 80);
    }

    @Test
    void soItIsOfTheMonthThatIsNotOver() {
        everythingIsWhatAPlainCountSays("/board?show=OPEN_LATE&months=1", 40);
    }

    @Test
    void soItIsAsKnownBefore() {
        everythingIsWhatAPlainCountSays(
                "/board?show=RECEIVED&months=12&known=10/07/2021&agency=" + Unit.idOf("yenho"), 30);
    }

    @Test
    void chartsAreSaidInWordsAndInATable() {
        Document page = page("/board?to=2021-08&months=12", CONTROL);

        assertThat(page.select("svg.chart-picture")).hasSize(3);
        for (Element chart : page.select("svg.chart-picture")) {
            assertThat(chart.select("> title").text()).isNotBlank();
            assertThat(chart.select("> desc").text()).isNotBlank();
            assertThat(chart.attr("aria-labelledby"))
                    .isEqualTo(
                            chart.select("> title").attr("id")
                                    + " "
                                    + chart.select("> desc").attr("id"));
            chart.select("a").forEach(a -> assertThat(a.attr("aria-label")).isNotBlank());
        }
        assertThat(page.select("details table tbody tr")).as("a line a month").hasSize(12);
    }

    @Test
    void whoResolvedTooLittleHasNoPlace() {
        Document page = page("/board?to=2021-08&months=12", CONTROL);
        Element few = page.select("tr:has(th:containsOwn(Tân Dân)):has(td:contains(chưa đủ))").first();

        assertThat(few).isNotNull();
        assertThat(page.select("h3:containsOwn(Cấp huyện)")).hasSize(1);
        assertThat(page.select("h3:containsOwn(Cấp xã)")).hasSize(1);
    }

    @Test
    void figuresComeFromSumsAlone() {
        page("/board", CONTROL);
        RoundTrips.Sent sent = RoundTrips.of(() -> page("/board", CONTROL));

        assertThat(sent.sql()).filteredOn(sql -> sql.contains("measure.")).hasSize(3);
        assertThat(sent.sql()).noneMatch(sql -> sql.contains("dossier.") || sql.contains(".fact"));
    }

    @Test
    void whatCannotBeAskedIsSaid() {
        assertThat(get("/board?known=31/02/2021", CONTROL)).hasStatus(422);
        assertThat(text(get("/board?known=31/02/2021", CONTROL))).contains("Ghi ngày như");
        assertThat(get("/board?to=2021-13", CONTROL)).hasStatus(422);
        assertThat(get("/board/rows?figure=X", CONTROL)).hasStatus(404);
        assertThat(get("/board/rows?figure=LATE&known=x", CONTROL)).hasStatus(422);
    }

    @Test
    void rowsComeAsAFile() {
        String query = "?figure=RESOLVED&from=2021-06&to=2021-08";
        MvcTestResult file = get("/board/rows.csv" + query, CONTROL);

        assertThat(file).hasStatusOk();
        assertThat(text(file).lines()).hasSize((int) count("/board/rows" + query) + 1);
    }

    @Test
    void theWallNamesNobodyAndGoesOnByItself() {
        Document wall = page("/board/wall", CONTROL);

        assertThat(wall.select("#wall[hx-trigger='every 60s'][hx-get=/board/wall]")).hasSize(1);
        assertThat(wall.select("noscript meta[http-equiv=refresh]")).hasSize(1);
        assertThat(wall.select(".wall-number")).hasSize(4);
        assertThat(wall.text()).doesNotContain("Nguyễn", "Trần", "chưa ai nhận");
    }

    @Test
    void everybodyMaySeeWhatIsPublicAndWhatIsFewIsMasked() {
        MvcTestResult answer = get("/transparency?month=2021-07", null);
        Document page = page("/transparency?month=2021-07", null);

        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("public", "max-age");
        assertThat(answer.getResponse().getHeader("Set-Cookie")).isNull();
        assertThat(page.select("tbody tr")).isNotEmpty();
        JsonNode json =
                JSON.readTree(text(get("/transparency.json?month=2021-07", null)));
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
                        count(
                                "/x?figure=" + figure + "&agency=" + id
                                        + "&from=2021-07&to=2021-07");
                JsonNode told = agency.get(figure.name().toLowerCase(java.util.Locale.ROOT));
                if (!told.isNull()) {
                    assertThat(told.asLong()).isEqualTo(real);
                    assertThat(real == 0 || real >= 5).isTrue();
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
        MvcTestResult csv = get("/transparency.csv?month=2021-07", null);
        String tag = csv.getResponse().getHeader("ETag");

        assertThat(csv).hasStatusOk();
        assertThat(csv.getResponse().getHeader("Cache-Control")).contains("public", "max-age=3600");
        assertThat(csv.getResponse().getHeader("Set-Cookie")).isNull();
        assertThat(text(csv)).startsWith("\uFEFF\"month\",\"agency_code\"");
        assertThat(
                        clock.runAt(
                                Zones.instantOf(TODAY.atTime(9, 0)),
                                () ->
                                        mvc.get()
                                                .uri("/transparency.csv?month=2021-07")
                                                .header("If-None-Match", tag)
                                                .exchange()))
                .hasStatus(304);
    }
}
