package vn.motcua.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.identity.Role;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitKind;
import vn.motcua.plan.PlanDrafts;
import vn.motcua.plan.Plans;

/** What whoever supervises from outside may open, and that nothing inside counts them. */
class SupervisorPagesTest extends SupervisionRoom {

    private static final LocalDate TODAY = LocalDate.of(2022, 5, 31);

    private static final String PLAN =
            """
            QUYẾT ĐỊNH
            Ban hành Kế hoạch năm 2022
            ỦY BAN NHÂN DÂN HUYỆN
            TT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tDự kiến sản phẩm\tThời gian thực hiện
            1\tBan hành kế hoạch\tUBND các xã, thị trấn\tPhòng Tư pháp\tKế hoạch\tTrước 10/3/2022
            """;

    @Autowired Organizations organizations;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/opinions",
                "/opinions/new",
                "/opinions.xlsx",
                "/supervision/conclusions",
                "/indicators",
                "/indicators/III.1-a",
                "/plans",
                "/reports",
                "/initiatives",
                "/initiatives.xlsx",
                "/initiative-lists",
                "/programmes",
                "/catalog",
                "/petitions",
                "/transparency",
                "/satisfaction",
                "/news",
                "/help",
                "/account/password",
            })
    void theyReadWhatIsNamed(String path) {
        assertThat(get(HEAD, path)).as(path).hasStatus(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tasks",
                "/register",
                "/register.csv",
                "/overview",
                "/morning",
                "/board",
                "/petition-book",
                "/inspections",
                "/inspection-plans",
                "/inspection-recommendations",
                "/letters",
                "/reviews",
                "/communication",
                "/offsystem",
                "/score",
                "/alerts",
                "/stand-ins",
                "/ratings",
                "/admin/accounts",
                "/admin/organization",
                "/dossiers/0190a0a0-0000-7000-8000-000000000000",
                "/reports/0190a0a0-0000-7000-8000-000000000000/cell",
                "/plans/0190a0a0-0000-7000-8000-000000000000/budget",
                "/a-page-that-somebody-adds-tomorrow",
            })
    void allElseIsClosedWithOneSentence(String path) {
        assertThat(refused(403, get(HEAD, path))).contains("không mở cho tổ chức giám sát");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plans", "/initiatives", "/reports", "/indicators", "/account/tokens"})
    void theySendNoFormsButThoseOfOpinions(String path) {
        assertThat(refused(403, post(HEAD, path))).contains("không mở cho tổ chức giám sát");
    }

    @Test
    void noPlaceOfTheirMenuIsClosed() {
        for (String who : List.of(HEAD, OFFICER, FARMERS)) {
            Document page = open(who, "/opinions");
            List<String> places =
                    page.select("nav a[href^=/], header a[href^=/]").stream()
                            .map(link -> link.attr("href"))
                            .distinct()
                            .toList();
            assertThat(places)
                    .contains("/opinions", "/indicators", "/plans", "/reports", "/account")
                    .contains("/supervision/conclusions", "/initiatives")
                    .doesNotContain("/tasks", "/letters", "/inspections", "/reviews");
            assertThat(places)
                    .allSatisfy(place ->
                            assertThat(get(who, place).getResponse().getStatus())
                                    .as(place)
                                    .isNotEqualTo(403));
        }
    }

    @Test
    void theirMenuIsShortAndThatOfOthersIsAsBefore() {
        assertThat(open(CONTROL, "/opinions").select("nav a[href]").eachAttr("href"))
                .contains("/letters", "/inspections", "/reviews", "/opinions")
                .doesNotContain("/supervision/conclusions");
        assertThat(open("chuyenvien1.laodong", "/plans").select("nav a[href]").eachAttr("href"))
                .contains("/tasks")
                .doesNotContain("/opinions");
        refused(403, get(CONTROL, "/supervision/conclusions"));
    }

    @Test
    void whatTheyReadLinksToNothingThatIsClosed() {
        List<String> closed = new ArrayList<>();
        String plan = "/plans/" + issuedPlan();
        refused(404, get(HEAD, plan + "/reviews/2022/1"));
        String row =
                Objects.requireNonNull(open(HEAD, plan).selectFirst("main a[href*=/rows/]"))
                        .attr("href");
        for (String path :
                List.of(
                        plan,
                        plan + "/board",
                        plan + "/children",
                        row,
                        "/opinions",
                        "/indicators",
                        "/indicators/III.1-a",
                        "/plans",
                        "/reports",
                        "/initiatives",
                        "/programmes",
                        "/supervision/conclusions")) {
            for (Element link : open(HEAD, path).select("main a[href^=/]")) {
                if (get(HEAD, link.attr("href")).getResponse().getStatus() == 403) {
                    closed.add(path + " -> " + link.attr("href"));
                }
            }
        }
        assertThat(closed).isEmpty();
    }

    private UUID issuedPlan() {
        Plans plans = program.getBean(Plans.class);
        UUID id = Uuid7.next();
        UUID control = Staff.idOf(CONTROL);
        SignedIn by =
                new SignedIn(
                        control,
                        control,
                        CONTROL,
                        organizations.chart().postsOf(control, TODAY),
                        Set.of(Role.STAFF));
        return now(() -> {
            plans.stage(new Plans.Document(id, Unit.idOf("dt"), 2022, PLAN, "", ""), by);
            program.getBean(PlanDrafts.class).keep(id, List.of(), by);
            plans.check(id, 1, by);
            plans.issue(
                    id,
                    2,
                    new Plans.Issue(
                            id + "/QĐ", LocalDate.of(2022, 3, 3), "Kế hoạch", "", "Ông A", "", ""),
                    by);
            return id;
        });
    }

    @Test
    void theyBeginTheDayWithOpinions() {
        assertThat(get(HEAD, "/")).hasStatus(303).hasHeader("Location", "/opinions");
        assertThat(get(CONTROL, "/")).hasStatus(303).hasHeader("Location", "/tasks");
    }

    @Test
    void whoSupervisesIsNoPartOfTheAdministration() {
        OrganizationChart chart = organizations.chart();
        List<UUID> supervisors = chart.supervisors(TODAY).stream().map(Unit::id).toList();

        assertThat(supervisors)
                .containsExactlyInAnyOrder(Unit.idOf("dt-front"), Unit.idOf("dt-farmers"));
        assertThat(chart.units(TODAY)).extracting(Unit::kind).doesNotContain(UnitKind.SUPERVISOR);
        assertThat(chart.agencies(TODAY))
                .extracting(Unit::id)
                .doesNotContainAnyElementsOf(supervisors);
        assertThat(chart.subtree(Unit.idOf("h27"), TODAY)).doesNotContainAnyElementsOf(supervisors);
        assertThat(supervisors)
                .allSatisfy(unit -> {
                    assertThat(chart.agencyOf(unit, TODAY)).isEmpty();
                    assertThat(chart.superiorOf(unit, TODAY)).isEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/plans/new",
                "/reports",
                "/score",
                "/letters/new",
                "/petition-book",
                "/inspections/new",
                "/inspection-plans/new",
                "/reviews",
                "/programmes/new",
                "/initiatives/new",
                "/board",
                "/indicators",
            })
    void noListOfUnitsInsideNamesThem(String path) {
        assertThat(open(CONTROL, path).html())
                .doesNotContain(FRONT)
                .doesNotContain("Mặt trận Tổ quốc Việt Nam huyện")
                .doesNotContain("Hội Nông dân huyện");
    }

    @Test
    void theKeeperOfTheOrganizationSeesThem() {
        assertThat(main(open("quantri.huyen", "/admin/organization")))
                .contains("Ủy ban Mặt trận Tổ quốc Việt Nam huyện Đức Thọ");
    }

    @Test
    void draftsOfPlansAndReportsThatWereNotSentAreNotTold() {
        UUID plan = Uuid7.next();
        done(
                post(
                        CONTROL,
                        "/plans",
                        "id",
                        plan.toString(),
                        "unit",
                        Unit.idOf("dt").toString(),
                        "year",
                        "2022",
                        "text",
                        PLAN));
        refused(404, get(HEAD, "/plans/" + plan));
        refused(404, get(HEAD, "/plans/" + plan + "/board"));
        refused(404, get(HEAD, "/plans/" + plan + "/rows/new"));
        refused(404, get(HEAD, "/plans/" + plan + ".pdf"));
        assertThat(open(HEAD, "/plans").html()).doesNotContain(plan.toString());
        assertThat(open(CONTROL, "/plans").html()).contains(plan.toString());
    }

    @Test
    void aReportIsReadAsItWasSentAndNotBefore() {
        String report = "";
        for (int i = 0; i < 100 && report.isEmpty(); i++) {
            // Figures are read behind the journal.
            MvcTestResult made =
                    post(
                            ADDRESSEE,
                            "/reports",
                            "unit",
                            COMMUNE,
                            "regime",
                            "KSTT",
                            "period",
                            "2022-M04");
            if (made.getResponse().getStatus() == 303) {
                report =
                        Objects.requireNonNull(made.getResponse().getHeader("Location"))
                                .replaceFirst("[?#].*", "");
            } else {
                LockSupport.parkNanos(100_000_000);
            }
        }
        String list = "/reports?regime=KSTT&period=2022-M04";
        refused(404, get(HEAD, report));
        refused(404, get(HEAD, report + ".pdf"));
        assertThat(open(HEAD, list).html()).doesNotContain(report);

        done(post(ADDRESSEE, report + "/check", "seen", "1"));
        done(post(ADDRESSEE, report + "/approve", "seen", "1"));
        done(post(ADDRESSEE, report + "/sign", "seen", "1", "number", "9/BC-UBND"));
        refused(404, get(HEAD, report));
        done(post(ADDRESSEE, report + "/send", "seen", "1", "words", "Chờ số liệu"));
        assertThat(open(HEAD, list).html()).contains(report);
        Document page = open(HEAD, report);
        assertThat(page.select("main a[href*=/cell]")).isEmpty();
        assertThat(page.select("main form")).isEmpty();
        assertThat(get(HEAD, report + ".xlsx")).hasStatus(200);
        assertThat(open(OFFICER, "/opinions/new").select("#field-about option").eachAttr("value"))
                .contains("REPORT:" + report.replace("/reports/", ""));

        done(post(ADDRESSEE, report + "/reissue", "seen", "1", "reason", "Số liệu mới"));
        assertThat(main(open(ADDRESSEE, report))).contains("2");
        assertThat(main(open(HEAD, report))).doesNotContain("Số liệu mới");
        refused(404, get(HEAD, report + "?version=2"));
    }
}
