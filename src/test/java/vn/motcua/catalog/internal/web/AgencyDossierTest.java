package vn.motcua.catalog.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.SourceFile;
import vn.motcua.dossier.Applicants;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.FigureQueries;
import vn.motcua.dossier.web.Desk;
import vn.motcua.journal.Actor;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Unit;
import vn.motcua.rating.RatingRefusal;
import vn.motcua.rating.Ratings;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** An internal procedure that a commune's desk receives as dossiers, and that no citizen sees. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=postings")
class AgencyDossierTest {

    private static final String CONTROL = "kiemsoat.huyen";
    private static final String CODE = "NB.HT.01";
    private static final String NAME = "Cung cấp thông tin hộ tịch cho cơ quan khác";
    private static final UUID COMMUNE = Unit.idOf("tunganh");

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private Catalog catalog;
    @Autowired private FigureQueries figures;
    @Autowired private BusinessClock clock;
    @Autowired private JdbcClient jdbc;
    @Autowired private Applicants applicants;
    @Autowired private Ratings ratings;

    private Desk desk;

    @BeforeEach
    void locality() {
        desk = new Desk(program, mvc);
        catalog.load(List.of(file("[AGENCY]")), Actor.SYSTEM);
    }

    @Test
    void theDeskReceivesItAndNoFormCountsIt() {
        assertThat(Desk.page(desk.get("/counter", Desk.RECEIVER)).select(".pick").text())
                .contains(NAME);
        assertThat(desk.get("/counter?q=thong tin ho tich co quan", Desk.RECEIVER))
                .as("the only one opens itself")
                .hasStatus(303)
                .containsHeader("Location");
        int before = counted();
        assertThat(receive("")).as("an agency has a name").hasStatus(422);
        MvcTestResult received = receive("Phòng Tư pháp huyện Đức Thọ");
        assertThat(received).as(() -> Desk.page(received).select(".error").text()).hasStatus(303);
        assertThat(dossiers()).isEqualTo(1);
        assertThat(counted()).as("no statutory form counts it").isEqualTo(before);
        nobodyIsAskedHowContentTheyAre(received());
    }

    /** It is citizens who are asked. */
    private void nobodyIsAskedHowContentTheyAre(UUID id) {
        desk.forward(id, 5);
        assertThat(desk.state(id).returnedAt()).isNotNull();
        String code = desk.state(id).code();
        String key = desk.trackKey(id);
        assertThat(ratings.refusal(view(id))).contains(new RatingRefusal.BetweenAgencies());
        for (String path : List.of("/rate/sheet", "/rate")) {
            MvcTestResult asked =
                    desk.next(() ->
                            mvc.post()
                                    .uri(path)
                                    .with(csrf())
                                    .param("code", code)
                                    .param("key", key)
                                    .param("overall", "5")
                                    .exchange());
            assertThat(asked).as(path).hasStatus(409);
            assertThat(Desk.page(asked).text()).contains("chỉ hỏi ý kiến người dân");
        }
        MvcTestResult tracked =
                desk.next(() ->
                        mvc.post()
                                .uri("/track")
                                .with(csrf())
                                .param("code", code)
                                .param("key", key)
                                .exchange());
        assertThat(body(tracked)).contains(code).doesNotContain("/rate/sheet");
        assertThat(Desk.page(desk.get("/dossiers/" + id, Desk.RECEIVER)).select("a[href$=/rating]"))
                .isEmpty();
        assertThat(desk.get("/dossiers/" + id + "/rating", Desk.RECEIVER)).hasStatus(409);
    }

    private DossierView view(UUID id) {
        return desk.next(() -> applicants.view(id).orElseThrow());
    }

    private MvcTestResult receive(String agency) {
        return desk.post(
                "/counter/" + CODE,
                Desk.RECEIVER,
                "key",
                Uuid7.next().toString(),
                "caseId",
                "chung",
                "papersOf",
                "chung",
                "fullName",
                "Nguyễn Thị Hòa",
                "idNumber",
                "042087000123",
                "birthDate",
                "02/09/1987",
                "gender",
                "Nữ",
                "address",
                "Số 1, thị trấn Đức Thọ",
                "phone",
                "0912 345 678",
                "organisation",
                agency,
                "taxNumber",
                "",
                "sets",
                "1",
                "resultBy",
                "DESK",
                "papers.to-khai",
                "on",
                "papers.giay-to-tuy-than",
                "on");
    }

    @Test
    void noCitizenSeesIt() {
        for (String path :
                List.of("", "/changes", "/poster", "/form", "/posted/00000000", "/process")) {
            assertThat(publicly("/catalog/" + CODE + path)).as(path).hasStatus(404);
        }
        assertThat(body(publicly("/catalog?q=thong tin ho tich co quan"))).doesNotContain(CODE);
        assertThat(body(publicly("/catalog?agency=" + COMMUNE))).doesNotContain(CODE);
        assertThat(body(publicly("/sitemap.xml"))).doesNotContain(CODE);
        assertThat(catalog.offeredBy(COMMUNE, LocalDate.of(2022, 5, 31)))
                .noneMatch(version -> version.code().equals(CODE));
        assertThat(desk.get("/catalog/" + CODE, Desk.RECEIVER)).hasStatusOk();
    }

    @Test
    void anInternalProcedureIsTiedToItOnce() {
        String one = registered("G.1");
        String other = registered("G.2");
        assertThat(desk.post(one + "/received", CONTROL, "receivedAs", "2.000635"))
                .as("it is for citizens")
                .hasStatus(422);
        assertThat(desk.post(one + "/received", CONTROL, "receivedAs", CODE)).hasStatus(303);
        assertThat(desk.post(one + "/received", CONTROL, "receivedAs", CODE)).hasStatus(303);
        assertThat(desk.post(other + "/received", CONTROL, "receivedAs", CODE)).hasStatus(409);
        assertThat(Desk.page(desk.get(one, CONTROL)).text())
                .contains("Xem thủ tục và quy trình " + CODE);
        assertThat(desk.post(one + "/received", CONTROL, "receivedAs", "")).hasStatus(303);
        assertThat(desk.post(other + "/received", CONTROL, "receivedAs", CODE)).hasStatus(303);
        assertThat(desk.post(other + "/received", CONTROL, "receivedAs", "")).hasStatus(303);
    }

    @Test
    void whatIsForAgenciesIsForNobodyElse() {
        SourceFile mixed = file("[AGENCY, CITIZEN]");
        assertThat(refusal(mixed)).contains("catalog.agency-not-alone");
    }

    private String refusal(SourceFile file) {
        SourceFile other =
                new SourceFile(
                        file.name(), file.text().replace(CODE, "NB.HT.02").replace(".NB", ".NX"));
        try {
            catalog.load(List.of(other), Actor.SYSTEM);
            return "";
        } catch (RefusalException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private String registered(String code) {
        String id = Uuid7.next().toString();
        assertThat(
                        desk.post(
                                "/internal-procedures",
                                CONTROL,
                                Map.of(
                                                "id",
                                                id,
                                                "code",
                                                code,
                                                "name",
                                                NAME,
                                                "field",
                                                "Hộ tịch",
                                                "kind",
                                                "BETWEEN",
                                                "unit",
                                                Unit.idOf("dt-justice").toString())
                                        .entrySet()
                                        .stream()
                                        .flatMap(e -> List.of(e.getKey(), e.getValue()).stream())
                                        .toArray(String[]::new)))
                .hasStatus(303);
        return "/internal-procedures/" + id;
    }

    private int counted() {
        LocalDate day = LocalDate.of(2022, 5, 31);
        Instant now = DemoLocality.MORNING.plusSeconds(7_200);
        return figures.of(Set.of(COMMUNE), day, day, now).stream()
                .mapToInt(one -> one.counts().values().stream().mapToInt(n -> n).sum())
                .sum();
    }

    private UUID received() {
        return jdbc.sql("select dossier_id from dossier.dossier where version_id = :id")
                .param("id", catalog.snapshot().history(CODE).getFirst().id())
                .query(UUID.class)
                .single();
    }

    private long dossiers() {
        return jdbc.sql("select count(*) from dossier.dossier where version_id = :id")
                .param("id", catalog.snapshot().history(CODE).getFirst().id())
                .query(Long.class)
                .single();
    }

    private MvcTestResult publicly(String path) {
        return clock.runAt(DemoLocality.MORNING, () -> mvc.get().uri(path).exchange());
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static SourceFile file(String applicants) {
        try {
            String text =
                    new ClassPathResource("demo/procedures/2.000635.yaml")
                            .getContentAsString(StandardCharsets.UTF_8)
                            .replace("code: \"2.000635\"", "code: \"" + CODE + "\"")
                            .replace(
                                    "name: Cấp bản sao Trích lục hộ tịch\n", "name: " + NAME + "\n")
                            .replace("online_level: \"4\"", "online_level: \"2\"")
                            .replace("[CITIZEN, ORGANISATION]", applicants)
                            .replace("QT.HT.12", "QT.NB.01");
            return new SourceFile("nb.yaml", text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
