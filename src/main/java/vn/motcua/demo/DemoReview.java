package vn.motcua.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.change.Constituent;
import vn.motcua.identity.Role;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.review.Answer;
import vn.motcua.review.Change;
import vn.motcua.review.Competence;
import vn.motcua.review.CostLine;
import vn.motcua.review.CostSheet;
import vn.motcua.review.Planned;
import vn.motcua.review.PlannedTyped;
import vn.motcua.review.Proposal;
import vn.motcua.review.Question;
import vn.motcua.review.RegulatoryItem;
import vn.motcua.review.ReviewPlan;
import vn.motcua.review.ReviewPlans;
import vn.motcua.review.ReviewReading;
import vn.motcua.review.ReviewSheets;
import vn.motcua.review.Reviewed;
import vn.motcua.review.UnitReports;

/**
 * The district's plan of reviews of 2022, as far as it has come by the end of May: one commune's
 * report is accepted, one was returned, one department's is on its way, another still writes.
 */
@Component
@OnlyInDemo
class DemoReview implements DemoPart {

    private static final String CONTROL = "kiemsoat.huyen";
    private static final String BIRTH = "1.001193";
    private static final String DEATH = "1.000656";
    private static final String BURIAL = "1.001731";
    private static final String COPIES = "2.000635";
    private static final LocalDate ISSUED = LocalDate.of(2022, 1, 25);
    private static final LocalDate WRITTEN = LocalDate.of(2022, 5, 16);
    private static final LocalDate SENT = LocalDate.of(2022, 5, 24);
    private static final LocalDate JUDGED = LocalDate.of(2022, 5, 27);

    private final ReviewPlans plans;
    private final ReviewReading reading;
    private final ReviewSheets sheets;
    private final UnitReports reports;
    private final Organizations organizations;
    private final BusinessClock clock;

    DemoReview(
            ReviewPlans plans,
            ReviewReading reading,
            ReviewSheets sheets,
            UnitReports reports,
            Organizations organizations,
            BusinessClock clock) {
        this.plans = plans;
        this.reading = reading;
        this.sheets = sheets;
        this.reports = reports;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Begins the plan, once; and plays it as far as it has come. */
    @Override
    public void play() {
        if (!plans.all().isEmpty()) {
            return;
        }
        UUID plan = Uuid7.next();
        at(ISSUED, () -> issue(plan));
        at(WRITTEN, () -> write(plan));
        at(SENT, () -> send(plan));
        at(JUDGED, () -> judge(plan));
    }

    private void at(LocalDate day, Runnable action) {
        clock.runAt(
                Zones.instantOf(day.atTime(9, 0)),
                () -> {
                    action.run();
                    return day;
                });
    }

    private void issue(UUID plan) {
        SignedIn control = somebody(CONTROL, ISSUED);
        plans.begin(
                plan,
                Unit.idOf("dt"),
                2022,
                "Kế hoạch rà soát, đánh giá thủ tục hành chính năm 2022",
                control);
        add(plan, BIRTH, "tunganh", control);
        add(plan, BIRTH, "yenho", control);
        add(plan, DEATH, "tunganh", control);
        add(plan, BURIAL, "dt-labour", control);
        add(plan, COPIES, "dt-justice", control);
        plans.issue(plan, "135/KH-UBND", ISSUED, "Chủ tịch UBND huyện", control);
    }

    private void add(UUID plan, String code, String unit, SignedIn by) {
        plans.plan(
                plan,
                Uuid7.next(),
                new PlannedTyped(
                        code,
                        Unit.idOf(unit),
                        "Văn phòng HĐND và UBND huyện",
                        LocalDate.of(2022, 3, 1),
                        LocalDate.of(2022, 5, 31),
                        code.equals(BIRTH) ? Planned.Basis.PETITION : Planned.Basis.CHOSEN,
                        code.equals(BIRTH)
                                ? "Người dân phản ánh phải nộp lại giấy tờ đã có trong dữ liệu dân cư"
                                : "Thủ tục có nhiều hồ sơ phát sinh trong năm 2021",
                        "Phương án đơn giản hóa"),
                by);
    }

    private void write(UUID plan) {
        whole(plan, BIRTH, "tunganh", "hotich.tunganh", "chutich.tunganh", "2.5");
        whole(plan, DEATH, "tunganh", "hotich.tunganh", "chutich.tunganh", "1.5");
        whole(plan, BIRTH, "yenho", "hotich.yenho", "chutich.yenho", "2");
        whole(plan, BURIAL, "dt-labour", "chuyenvien1.laodong", "truongphong.laodong", "3");
        UUID copies = find(plan, COPIES, "dt-justice").planned().id();
        sheets.begin(plan, copies, 0, somebody("chuyenvien1.tuphap", WRITTEN));
    }

    /** A whole sheet, approved by the head of the unit. */
    private void whole(
            UUID plan, String code, String unit, String writer, String head, String hours) {
        SignedIn by = somebody(writer, WRITTEN);
        UUID planned = find(plan, code, unit).planned().id();
        sheets.answer(plan, planned, 0, answers(plans.find(plan)), by);
        sheets.begin(plan, planned, 1, by);
        sheets.cost(plan, planned, 2, cost -> costed(cost, new BigDecimal(hours)), by);
        List<RegulatoryItem> items = find(plan, code, unit).items();
        RegulatoryItem paper =
                items.stream()
                        .filter(item -> item.constituent() == Constituent.PAPERS)
                        .reduce((first, next) -> next)
                        .orElse(items.getFirst());
        sheets.propose(
                plan,
                planned,
                3,
                new Proposal(
                        paper.key(),
                        Change.ABOLISH,
                        "Không yêu cầu nộp; tra cứu trong Cơ sở dữ liệu quốc gia về dân cư",
                        "Thông tin đã có, người dân không phải cung cấp lại",
                        "Nghị định quy định chi tiết thủ tục",
                        "Điều về thành phần hồ sơ",
                        Competence.CENTRAL),
                by);
        sheets.approve(plan, planned, 4, somebody(head, WRITTEN));
    }

    private Map<String, Answer> answers(ReviewPlan plan) {
        Map<String, Answer> answers = new HashMap<>();
        for (Question question : sheets.questions(plan)) {
            boolean yes = !question.id().equals("ho-so");
            answers.put(
                    question.id(),
                    new Answer(yes, yes ? "" : "Có giấy tờ trùng với dữ liệu đã có; đề nghị bỏ"));
        }
        return answers;
    }

    /** Each activity with its time; the last paper needs none afterwards. */
    private static CostSheet costed(CostSheet cost, BigDecimal hours) {
        List<CostLine> lines = cost.lines();
        String last =
                lines.stream()
                        .filter(line -> line.item().startsWith("paper-"))
                        .reduce((first, next) -> next)
                        .map(CostLine::id)
                        .orElse("");
        CostSheet.Frequency often = new CostSheet.Frequency(BigDecimal.ONE, 180);
        return new CostSheet(
                cost.hourlyIncome(),
                cost.incomeSource(),
                lines.stream().map(line -> timed(line, hours, line.id().equals(last))).toList(),
                often,
                often,
                List.of(),
                "Sổ theo dõi hồ sơ năm 2021",
                "");
    }

    private static CostLine timed(CostLine line, BigDecimal hours, boolean gone) {
        CostLine.Values before = new CostLine.Values(hours, 5_000, line.before().fees());
        return new CostLine(
                line.id(),
                line.work(),
                line.activity(),
                line.item(),
                before,
                gone ? CostLine.Values.NOTHING : before,
                List.of(),
                "Khảo sát người nộp hồ sơ tháng 4/2022",
                "");
    }

    private void send(UUID plan) {
        send(plan, "tunganh", "hotich.tunganh", "chutich.tunganh", "41/BC-UBND");
        send(plan, "yenho", "hotich.yenho", "chutich.yenho", "28/BC-UBND");
        send(plan, "dt-labour", "chuyenvien1.laodong", "truongphong.laodong", "17/BC-LĐTBXH");
    }

    private void send(UUID plan, String unit, String writer, String head, String number) {
        UUID id = Unit.idOf(unit);
        reports.approve(plan, id, somebody(head, SENT));
        reports.submit(plan, id, number, somebody(writer, SENT));
    }

    private void judge(UUID plan) {
        SignedIn control = somebody(CONTROL, JUDGED);
        reports.accept(plan, Unit.idOf("tunganh"), control);
        reports.giveBack(
                plan,
                Unit.idOf("yenho"),
                "Bảng tính chi phí chưa ghi nguồn của số lượng đối tượng tại xã",
                control);
    }

    private Reviewed find(UUID plan, String code, String unit) {
        return reading.of(plans.find(plan)).stream()
                .filter(one -> one.planned().code().equals(code))
                .filter(one -> one.planned().unit().equals(Unit.idOf(unit)))
                .findFirst()
                .orElseThrow();
    }

    private SignedIn somebody(String username, LocalDate day) {
        OrganizationChart chart = organizations.chart();
        UUID id = Staff.idOf(username);
        return new SignedIn(
                id,
                id,
                chart.staff(id).orElseThrow().name(),
                chart.postsOf(id, day),
                Set.of(Role.STAFF));
    }
}
