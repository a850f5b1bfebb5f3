package vn.motcua.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.identity.SignedIn;
import vn.motcua.inspection.Conclusions;
import vn.motcua.inspection.FollowUps;
import vn.motcua.inspection.InspectionForm;
import vn.motcua.inspection.InspectionPlans;
import vn.motcua.inspection.InspectionRound;
import vn.motcua.inspection.InspectionRounds;
import vn.motcua.inspection.InspectionTeams;
import vn.motcua.inspection.InspectionWay;
import vn.motcua.inspection.PlanItems;
import vn.motcua.inspection.RecommendationKind;
import vn.motcua.inspection.RecommendationStep;
import vn.motcua.inspection.RecommendationTyped;
import vn.motcua.inspection.RoundTyped;
import vn.motcua.inspection.TeamRole;
import vn.motcua.inspection.VisitStep;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;

/**
 * The plan of inspections of 2022; a round that is concluded, with faults and remedies, one of two
 * units late; a round that runs, with answers in conflict; an unannounced one that waits for its
 * conclusion.
 */
@Component
@OnlyInDemo
class DemoInspections implements DemoPart {

    private static final String CONTROL = "kiemsoat.huyen";
    private static final String CHAIR = "chutich.huyen";
    private static final String LEADER = "chanhvanphong.huyen";
    private static final String SECRETARY = "chuyenvien1.tuphap";
    private static final String MEMBER = "chuyenvien1.taichinh";
    private static final int YEAR = 2022;

    private final InspectionPlans plans;
    private final InspectionRounds rounds;
    private final InspectionTeams teams;
    private final Conclusions conclusions;
    private final FollowUps followUps;
    private final DemoVisits visits;
    private final DemoStaff staff;

    DemoInspections(
            InspectionPlans plans,
            InspectionRounds rounds,
            InspectionTeams teams,
            Conclusions conclusions,
            FollowUps followUps,
            DemoVisits visits,
            DemoStaff staff) {
        this.plans = plans;
        this.rounds = rounds;
        this.teams = teams;
        this.conclusions = conclusions;
        this.followUps = followUps;
        this.visits = visits;
        this.staff = staff;
    }

    @Override
    public boolean needsDossiers() {
        return true;
    }

    @Override
    public void play() {
        if (!plans.all(staff.named(CONTROL, day(1, 10))).isEmpty()) {
            return;
        }
        UUID plan = plan();
        concluded(plan);
        running(plan);
        unannounced();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(YEAR, month, day);
    }

    private UUID plan() {
        UUID id = Uuid7.next();
        LocalDate drafted = day(1, 10);
        visits.at(
                drafted,
                CONTROL,
                by -> {
                    plans.draft(
                            id,
                            Unit.idOf("dt"),
                            YEAR,
                            new PlanItems(
                                    "Đánh giá việc thực hiện kiểm soát thủ tục hành chính, chấn chỉnh tồn tại; kiểm tra các đơn vị trong danh sách, hồ sơ từ ngày 01/01/2022.",
                                    "Chỉ đạo điều hành, công khai, tiếp nhận và giải quyết thủ tục, phản ánh kiến nghị; trực tiếp tại đơn vị hoặc qua báo cáo.",
                                    "Lãnh đạo Văn phòng làm Trưởng đoàn; đại diện Phòng Tư pháp, Phòng Tài chính - Kế hoạch.",
                                    "Trung tâm Hành chính công huyện.",
                                    "Quý I và quý II năm 2022.",
                                    "Văn phòng chủ trì; đơn vị được kiểm tra chuẩn bị báo cáo, hồ sơ.",
                                    "Ngân sách huyện năm 2022."),
                            by);
                    planned(id, "tunganh", InspectionWay.DIRECT, day(3, 7), day(3, 31), by);
                    planned(id, "thitran", InspectionWay.DIRECT, day(3, 7), day(3, 31), by);
                    planned(id, "yenho", InspectionWay.DIRECT, day(5, 23), day(6, 10), by);
                    planned(id, "dt-labour", InspectionWay.INDIRECT, day(6, 1), day(6, 30), by);
                });
        visits.at(day(1, 27), CHAIR, by -> plans.approve(id, "05/KH-UBND", day(1, 27), "", "", by));
        visits.at(day(2, 9), CONTROL, by -> plans.send(id, day(2, 9), by));
        return id;
    }

    private void planned(
            UUID plan, String unit, InspectionWay way, LocalDate from, LocalDate to, SignedIn by) {
        plans.plan(plan, Uuid7.next(), Unit.idOf(unit), way, from, to, by);
    }

    /** Who goes. */
    private record Team(String leader, String secretary) {}

    /** A visit of one unit. */
    private record Going(UUID id, String unit, LocalDate from, LocalDate to) {}

    private UUID decided(
            @Nullable UUID plan,
            LocalDate day,
            String number,
            String title,
            Team team,
            List<Going> going) {
        UUID id = Uuid7.next();
        visits.at(
                day,
                CONTROL,
                by -> {
                    rounds.begin(
                            id,
                            Unit.idOf("dt"),
                            plan == null ? InspectionForm.UNANNOUNCED : InspectionForm.PERIODIC,
                            plan,
                            new RoundTyped(
                                    title,
                                    "Kiểm tra theo nội dung kế hoạch; được yêu cầu cung cấp hồ sơ, tài liệu, giải trình.",
                                    going.getFirst().from(),
                                    going.getLast().to(),
                                    "Ngân sách huyện năm 2022."),
                            by);
                    teams.name(id, Staff.idOf(team.leader()), TeamRole.LEADER, by);
                    teams.name(id, Staff.idOf(team.secretary()), TeamRole.SECRETARY, by);
                    teams.name(id, Staff.idOf(MEMBER), TeamRole.MEMBER, by);
                    going.forEach(one ->
                            teams.schedule(
                                    id,
                                    one.id(),
                                    Unit.idOf(one.unit()),
                                    InspectionWay.DIRECT,
                                    one.from(),
                                    one.to(),
                                    by));
                });
        visits.at(day, CHAIR, by -> rounds.decide(id, number, day, "", "", by));
        return id;
    }

    private void concluded(UUID plan) {
        Going first = new Going(Uuid7.next(), "tunganh", day(3, 10), day(3, 11));
        Going second = new Going(Uuid7.next(), "thitran", day(3, 14), day(3, 15));
        UUID round =
                decided(
                        plan,
                        day(2, 18),
                        "312/QĐ-UBND",
                        "Kiểm tra kiểm soát thủ tục hành chính quý I năm 2022",
                        new Team(LEADER, SECRETARY),
                        List.of(first, second));
        for (Going one : List.of(first, second)) {
            visits.step(LEADER, one.id(), VisitStep.NOTIFY, day(2, 21), "15/TB-ĐKT", "");
        }
        visits.step("chutich.tunganh", first.id(), VisitStep.SUBMIT, day(3, 2), "", "");
        visits.step("chutich.thitran", second.id(), VisitStep.SUBMIT, day(3, 10), "", "");
        visits.inspect(
                first.id(), LEADER, SECRETARY, MEMBER, day(3, 10), day(3, 11), 8, "posting-full");
        visits.inspect(
                second.id(),
                LEADER,
                SECRETARY,
                MEMBER,
                day(3, 14),
                day(3, 15),
                8,
                "resolving-book");
        visits.step(
                "chutich.tunganh",
                first.id(),
                VisitStep.OPINE,
                day(3, 21),
                "",
                "Nhất trí với dự thảo.");
        visits.step(
                "chutich.thitran",
                second.id(),
                VisitStep.OPINE,
                day(3, 21),
                "",
                "Nhất trí; đề nghị bổ sung máy quét.");
        UUID mended = Uuid7.next();
        conclude(round, mended, first.id(), second.id());
        visits.step("chutich.tunganh", first.id(), VisitStep.RECEIVE, day(3, 31), "", "");
        visits.step("chutich.thitran", second.id(), VisitStep.RECEIVE, day(4, 1), "", "");
        remedied(first.id(), mended);
    }

    private void conclude(UUID round, UUID mended, UUID first, UUID second) {
        visits.at(
                day(3, 22),
                SECRETARY,
                by -> {
                    conclusions.draft(
                            round,
                            new InspectionRound.Statements(
                                    "Hai đơn vị đã phân công đầu mối, tiếp nhận hồ sơ qua phần mềm.",
                                    "Niêm yết chưa đầy đủ; sổ theo dõi, phiếu kiểm soát cập nhật chậm; một số hồ sơ mẫu có lỗi.",
                                    "Công chức kiêm nhiệm, người đứng đầu chưa kiểm tra thường xuyên.",
                                    "Niêm yết lại đầy đủ; cập nhật sổ hằng ngày; báo cáo kết quả khắc phục."),
                            new InspectionRound.Statements("", "", "", "").seal(),
                            by);
                    conclusions.recommend(
                            round,
                            new RecommendationTyped(
                                    mended,
                                    first,
                                    RecommendationKind.MEND,
                                    "Niêm yết đầy đủ thủ tục theo danh mục hiện hành tại bộ phận một cửa.",
                                    "Công chức Văn phòng - Thống kê",
                                    day(4, 29)),
                            by);
                    conclusions.recommend(
                            round,
                            new RecommendationTyped(
                                    Uuid7.next(),
                                    second,
                                    RecommendationKind.PRACTICE,
                                    "Cập nhật sổ theo dõi và phiếu kiểm soát ngay trong ngày.",
                                    "Bộ phận một cửa",
                                    day(4, 29)),
                            by);
                });
        visits.at(
                day(3, 30),
                CHAIR,
                by -> conclusions.conclude(round, "128/KL-UBND", day(3, 30), "", "", by));
    }

    private void remedied(UUID visit, UUID recommendation) {
        visits.at(
                day(4, 20),
                "chutich.tunganh",
                by ->
                        followUps.step(
                                recommendation,
                                RecommendationStep.SHOW,
                                "Đã niêm yết lại toàn bộ, có biên bản niêm yết ngày 19/4/2022.",
                                "",
                                "",
                                by));
        visits.step(
                "chutich.tunganh",
                visit,
                VisitStep.REMEDY,
                day(4, 20),
                "41/BC-UBND",
                "Đã khắc phục các tồn tại theo kết luận.");
        visits.at(
                day(4, 25),
                CONTROL,
                by -> followUps.step(recommendation, RecommendationStep.ACCEPT, "", "", "", by));
        visits.step(CONTROL, visit, VisitStep.ACCEPT, day(4, 25), "", "");
        visits.step(CONTROL, visit, VisitStep.CLOSE, day(4, 25), "", "");
    }

    private void running(UUID plan) {
        String leader = "phovanphong.huyen";
        String secretary = "chuyenvien2.tuphap";
        Going one = new Going(Uuid7.next(), "yenho", day(5, 30), day(6, 1));
        decided(
                plan,
                day(5, 9),
                "845/QĐ-UBND",
                "Kiểm tra kiểm soát thủ tục hành chính quý II năm 2022",
                new Team(leader, secretary),
                List.of(one));
        visits.step(leader, one.id(), VisitStep.NOTIFY, day(5, 12), "37/TB-ĐKT", "");
        visits.step("chutich.yenho", one.id(), VisitStep.SUBMIT, day(5, 19), "", "");
        visits.begun(one.id(), leader, secretary, MEMBER, day(5, 30), 6);
    }

    private void unannounced() {
        Going one = new Going(Uuid7.next(), "tunganh", day(5, 26), day(5, 27));
        decided(
                null,
                day(5, 20),
                "901/QĐ-UBND",
                "Kiểm tra đột xuất theo phản ánh về niêm yết",
                new Team(LEADER, SECRETARY),
                List.of(one));
        visits.step(
                LEADER,
                one.id(),
                VisitStep.NOTIFY,
                day(5, 24),
                "42/TB-ĐKT",
                "Có phản ánh của công dân cần xác minh ngay.");
        visits.inspect(
                one.id(), LEADER, SECRETARY, SECRETARY, day(5, 26), day(5, 27), 5, "posting-full");
    }
}
