package vn.motcua.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Unit;
import vn.motcua.plan.PlanFamilies.Coverage;
import vn.motcua.plan.reading.SeedPlan;

/** An issued plan: what units hand in, plans of their own, sheets of quarters. */
class FollowedPlanTest extends PlanRoom {

    private static final String COMMUNE_ID = Unit.idOf("tunganh").toString();
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);

    @Autowired private PlanProgress progress;
    @Autowired private PlanFamilies families;

    private UUID plan = UUID.randomUUID();

    @BeforeEach
    void aPlan() {
        plan = issued(SeedPlan.text(), "258/" + Uuid7.next().toString().substring(24));
    }

    private TaskState state(String code, String unit) {
        return now(() ->
                progress.tasks(plans.find(plan)).stream()
                        .filter(task -> task.row().code().equals(code))
                        .filter(task -> task.unit().equals(Unit.idOf(unit)))
                        .findFirst()
                        .orElseThrow()
                        .state(clock.today()));
    }

    private String[] product(String unit, String day, String complete) {
        return new String[] {
            "evidence",
            Uuid7.next().toString(),
            "unit",
            unit,
            "title",
            "Kế hoạch của xã",
            "number",
            "12/KH-UBND",
            "day",
            day,
            "complete",
            complete
        };
    }

    @Test
    void unitsHandInWhatCameOfARow() {
        String path = rowPath(plan, "I.1") + "/evidence";
        assertThat(state("I.1", "tunganh")).isEqualTo(TaskState.OVERDUE);
        assertThat(refused(422, post(COMMUNE_CHAIR, path, product(COMMUNE_ID, "31/02/2022", "on"))))
                .contains("Ngày này không đúng");
        assertThat(refused(422, post(COMMUNE_CHAIR, path, product(COMMUNE_ID, "01/06/2022", "on"))))
                .contains("không ghi ngày chưa đến");
        assertThat(refused(422, post(COMMUNE_CHAIR, path, "unit", COMMUNE_ID, "day", "09/03/2022")))
                .contains("Hãy ghi trích yếu");
        assertThat(
                        post(
                                COMMUNE_CHAIR,
                                path,
                                product(Unit.idOf("thitran").toString(), "09/03/2022", "on")))
                .as("not their unit")
                .hasStatus(403);
        assertThat(
                        refused(
                                422,
                                upload(
                                        COMMUNE_CHAIR,
                                        path,
                                        "virus.exe",
                                        new byte[] {1},
                                        product(COMMUNE_ID, "09/03/2022", "on"))))
                .isNotBlank();
        assertThat(state("I.1", "tunganh")).isEqualTo(TaskState.OVERDUE);

        String[] given = product(COMMUNE_ID, "09/03/2022", "on");
        done(upload(COMMUNE_CHAIR, path, "ke-hoach.pdf", PDF, given));
        done(upload(COMMUNE_CHAIR, path, "ke-hoach.pdf", PDF, given));
        assertThat(state("I.1", "tunganh")).isEqualTo(TaskState.DONE_IN_TIME);
        assertThat(state("I.1", "thitran")).isEqualTo(TaskState.OVERDUE);
        Document page = open(COMMUNE_CHAIR, rowPath(plan, "I.1"));
        assertThat(main(page)).contains("12/KH-UBND", "Xong đúng hạn");
        String file = page.select("a[href$=/file]").attr("href");
        assertThat(get(CONTROL, file)).hasStatus(200);

        UUID evidence = UUID.fromString(given[1]);
        String back = "/plans/" + plan + "/evidence/" + evidence + "/withdrawn";
        assertThat(post("hotich.thitran", back)).hasStatus(403);
        done(post(COMMUNE_CHAIR, back));
        assertThat(post(COMMUNE_CHAIR, back)).hasStatus(404);
        assertThat(state("I.1", "tunganh")).isEqualTo(TaskState.OVERDUE);
    }

    @Test
    void whatGoesOnAllTheTimeNeedsSomethingEachQuarter() {
        String path = rowPath(plan, "VII.3") + "/evidence";
        assertThat(state("VII.3", "tunganh")).isEqualTo(TaskState.OVERDUE);
        done(post(COMMUNE_CHAIR, path, product(COMMUNE_ID, "20/03/2022", "")));
        assertThat(state("VII.3", "tunganh")).isEqualTo(TaskState.RUNNING);
        on(2022, 7, 1);
        assertThat(state("VII.3", "tunganh")).isEqualTo(TaskState.OVERDUE);
        assertThat(main(open(COMMUNE_CHAIR, rowPath(plan, "VII.3"))))
                .contains("Chưa có minh chứng Quý 2/2022");
    }

    @Test
    void aCommunesPlanTakesOverTheRowsThatGoToIt() {
        String children = "/plans/" + plan + "/children";
        Coverage before = coverage();
        assertThat(before.child()).isEmpty();
        assertThat(before.given()).isEqualTo(before.uncovered()).hasSizeGreaterThan(15);
        assertThat(main(open(COMMUNE_CHAIR, children))).contains("Ủy ban nhân dân xã Tùng Ảnh");
        assertThat(
                        refused(
                                422,
                                post(
                                        COMMUNE_CHAIR,
                                        children,
                                        "unit",
                                        Unit.idOf("thitran").toString())))
                .contains("Hãy chọn cơ quan");
        assertThat(refused(422, post(COMMUNE_CHAIR, children))).contains("Hãy chọn cơ quan");
        UUID child = Uuid7.next();
        done(post(COMMUNE_CHAIR, children, "unit", COMMUNE_ID, "child", child.toString()));
        done(post(COMMUNE_CHAIR, children, "unit", COMMUNE_ID, "child", child.toString()));
        assertThat(refused(409, post(COMMUNE_CHAIR, children, "unit", COMMUNE_ID)))
                .contains("đã có kế hoạch");
        assertThat(plans.rows(child)).hasSameSizeAs(before.given());
        assertThat(coverage().uncovered()).isEmpty();

        String without = rowPath(child, "I.3");
        done(
                post(
                        COMMUNE_CHAIR,
                        without,
                        "version",
                        version(child),
                        "section",
                        "I",
                        "code",
                        "I.3",
                        "task",
                        "Đôn đốc các thôn",
                        "lead",
                        "Ủy ban nhân dân xã Tùng Ảnh",
                        "product",
                        "",
                        "time",
                        "Thường xuyên"));
        assertThat(coverage().uncovered()).extracting(PlanRow::code).containsExactly("I.3");
        String dropped = rowPath(child, "I.4") + "/withdrawn";
        done(post(COMMUNE_CHAIR, dropped, "version", version(child), "reason", "Không thuộc xã"));
        assertThat(coverage().uncovered()).extracting(PlanRow::code).containsExactly("I.3", "I.4");
        assertThat(main(open(CONTROL, children))).contains("I.3, I.4");
        assertThat(open(CONTROL, children).html()).contains("/plans/" + child);
        assertThat(open("mattran.huyen", children).html()).doesNotContain("/plans/" + child);

        issue(COMMUNE_CHAIR, child, "05/KH-UBND", "08/03/2022");
        assertThat(open("mattran.huyen", children).html()).contains("/plans/" + child);
        String own = rowPath(child, "I.1") + "/evidence";
        done(post(COMMUNE_CHAIR, own, product(COMMUNE_ID, "08/03/2022", "on")));
        assertThat(state("I.1", "tunganh"))
                .as("what is handed in for the own row counts above")
                .isEqualTo(TaskState.DONE_IN_TIME);
        assertThat(main(open(CONTROL, "/plans/" + child))).contains("Thực hiện kế hoạch 258/");
    }

    private Coverage coverage() {
        return now(() ->
                families.coverage(plans.find(plan)).stream()
                        .filter(one -> one.unit().equals(Unit.idOf("tunganh")))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void aQuarterIsGoneThroughAndClosed() {
        String path = "/plans/" + plan + "/reviews/2022/1";
        open(COMMUNE, path);
        assertThat(get(CONTROL, "/plans/" + plan + "/reviews/2022/3")).hasStatus(404);
        assertThat(get(CONTROL, "/plans/" + plan + "/reviews/2022/9")).hasStatus(404);
        UUID first = row(plan, "I.1").id();
        assertThat(refused(422, post(CONTROL, path, "percent-" + first, "120")))
                .contains("từ 0 đến 100");
        done(post(CONTROL, path, "percent-" + first, "80", "difficulty-" + first, "Thiếu người"));
        assertThat(main(open(CONTROL, "/plans/" + plan))).contains("Đang ghi");
        assertThat(refused(409, post(CONTROL, path + "/closed"))).contains("Còn 23 dòng");
        assertThat(post(COMMUNE, path, "percent-" + first, "10")).hasStatus(403);
        List<PlanRow> all = plans.rows(plan);
        String[] fields = new String[all.size() * 2];
        for (int i = 0; i < all.size(); i++) {
            fields[2 * i] = "percent-" + all.get(i).id();
            fields[2 * i + 1] = "50";
        }
        done(post(CONTROL, path, fields));
        done(post(CONTROL, path + "/closed"));
        assertThat(refused(409, post(CONTROL, path, fields))).contains("đã khóa");
        assertThat(main(open(CONTROL, "/plans/" + plan))).contains("Đã khóa ngày 31/05/2022");
        assertThat(refused(409, post(CONTROL, "/plans/" + plan + "/reviews/2022/2/closed")))
                .contains("Quý chưa kết thúc");
    }
}
