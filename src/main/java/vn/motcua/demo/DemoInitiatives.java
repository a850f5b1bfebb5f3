package vn.motcua.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.motcua.identity.SignedIn;
import vn.motcua.initiative.Assessments;
import vn.motcua.initiative.InitiativeLists;
import vn.motcua.initiative.InitiativeStep;
import vn.motcua.initiative.Initiatives;
import vn.motcua.initiative.ProposalTyped;
import vn.motcua.initiative.StepTyped;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;

/**
 * Initiatives in many states; the one that is applied has dossiers before and after to be measured
 * by.
 */
@Component
@OnlyInDemo
class DemoInitiatives implements DemoPart {

    private static final String CONTROL = "kiemsoat.huyen";
    private static final String CHAIR = "chutich.huyen";
    private static final String FIRST = "chanhvanphong.huyen";
    private static final String SECOND = "truongphong.tuphap";
    private static final LocalDate PROPOSED = LocalDate.of(2022, 2, 14);
    private static final LocalDate JUDGED = LocalDate.of(2022, 2, 28);
    private static final LocalDate SENT = LocalDate.of(2022, 3, 4);
    private static final LocalDate ANSWERED = LocalDate.of(2022, 4, 11);
    private static final LocalDate APPLIED = LocalDate.of(2022, 4, 15);
    private static final LocalDate LATELY = LocalDate.of(2022, 5, 24);

    private final Initiatives initiatives;
    private final Assessments assessments;
    private final InitiativeLists lists;
    private final DemoStaff staff;

    DemoInitiatives(
            Initiatives initiatives,
            Assessments assessments,
            InitiativeLists lists,
            DemoStaff staff) {
        this.initiatives = initiatives;
        this.assessments = assessments;
        this.lists = lists;
        this.staff = staff;
    }

    @Override
    public void play() {
        if (!initiatives.all(staff.named(CONTROL, PROPOSED)).isEmpty()) {
            return;
        }
        UUID applied =
                proposed(
                        PROPOSED,
                        "hotich.tunganh",
                        "tunganh",
                        "Ký số và trả bản sao trích lục hộ tịch ngay trong buổi",
                        "2.000635",
                        "1");
        UUID piloted =
                proposed(
                        PROPOSED,
                        "chuyenvien1.laodong",
                        "dt-labour",
                        "Tiếp nhận hồ sơ bảo trợ xã hội tại nhà người cao tuổi",
                        "1.001776",
                        "");
        UUID denied =
                proposed(
                        PROPOSED,
                        "chuyenvien1.vanhoa",
                        "dt-culture",
                        "Bảng tin điện tử về thủ tục tại nhà văn hóa thôn",
                        "",
                        "");
        List<UUID> first = List.of(applied, piloted, denied);
        first.forEach(one -> accepted(one, JUDGED));
        up(first);
        answered(applied, InitiativeStep.RECOGNISE, "");
        answered(piloted, InitiativeStep.PILOT, "Thí điểm sáu tháng");
        answered(denied, InitiativeStep.DENY, "Đã có giải pháp tương tự của tỉnh");
        at(
                APPLIED,
                CONTROL,
                by ->
                        initiatives.apply(
                                applied,
                                List.of(
                                        Unit.idOf("tunganh"),
                                        Unit.idOf("thitran"),
                                        Unit.idOf("yenho")),
                                APPLIED,
                                by));
        lately();
    }

    /** What is on its way at the end of May. */
    private void lately() {
        UUID waiting =
                proposed(
                        LATELY,
                        "chuyenvien1.tuphap",
                        "dt-justice",
                        "Sổ tay câu hỏi thường gặp về chứng thực tại quầy",
                        "2.000815",
                        "0,5");
        accepted(waiting, LATELY);
        UUID judged =
                proposed(
                        LATELY,
                        "xahoi.tunganh",
                        "tunganh",
                        "Nhắn tin trước ngày hẹn để người dân khỏi đi lại",
                        "2.000635",
                        "");
        received(judged, LATELY);
        at(LATELY, FIRST, by -> judge(judged, 22, by));
        UUID returned =
                proposed(
                        LATELY,
                        "chuyenvien1.kinhte",
                        "dt-economy",
                        "Liên thông đăng ký kinh doanh hộ với mã số thuế",
                        "",
                        "1");
        step(
                LATELY,
                CONTROL,
                returned,
                new StepTyped(InitiativeStep.RETURN, "", null, "Nêu rõ căn cứ pháp lý", "", ""));
    }

    private UUID proposed(
            LocalDate day, String who, String unit, String name, String procedure, String days) {
        UUID id = Uuid7.next();
        at(
                day,
                who,
                by -> {
                    initiatives.propose(
                            id,
                            Unit.idOf(unit),
                            new ProposalTyped(
                                    name,
                                    "",
                                    "Người dân phải đi lại nhiều lần, cán bộ nhập lại cùng một nội"
                                            + " dung.",
                                    name + ", theo quy trình đã thống nhất với các bộ phận.",
                                    "",
                                    "Toàn huyện",
                                    procedure,
                                    days,
                                    "1",
                                    "12.000.000",
                                    ""),
                            by);
                    initiatives.step(id, StepTyped.of(InitiativeStep.SUBMIT), by);
                });
        return id;
    }

    private void received(UUID id, LocalDate day) {
        step(day, CONTROL, id, StepTyped.of(InitiativeStep.RECEIVE));
        at(
                day,
                CONTROL,
                by -> assessments.name(id, List.of(Staff.idOf(FIRST), Staff.idOf(SECOND)), by));
    }

    private void accepted(UUID id, LocalDate day) {
        received(id, day);
        at(day, FIRST, by -> judge(id, 24, by));
        at(day, SECOND, by -> judge(id, 20, by));
        step(day, CONTROL, id, StepTyped.of(InitiativeStep.ACCEPT));
    }

    private void judge(UUID id, int points, SignedIn by) {
        assessments.assess(
                id,
                Map.of("novelty", points, "effect", points, "reach", 15, "lawful", 18),
                "Khả thi, cần theo dõi hiệu quả",
                by);
    }

    private void up(List<UUID> all) {
        UUID list = Uuid7.next();
        at(
                SENT,
                CONTROL,
                by -> {
                    lists.open(
                            list,
                            Unit.idOf("dt"),
                            SENT.getYear(),
                            "Sáng kiến cải cách thủ tục hành chính đợt 1 năm 2022",
                            by);
                    lists.fill(list, Set.copyOf(all), by);
                });
        at(SENT, CHAIR, by -> lists.approve(list, by));
        at(
                SENT,
                CONTROL,
                by -> lists.send(list, "21/TTr-UBND", SENT, "UBND tỉnh Hà Tĩnh", "", "", by));
    }

    private void answered(UUID id, InitiativeStep step, String note) {
        step(ANSWERED, CONTROL, id, new StepTyped(step, "752/QĐ-UBND", ANSWERED, note, "", ""));
    }

    private void step(LocalDate day, String who, UUID id, StepTyped typed) {
        at(day, who, by -> initiatives.step(id, typed, by));
    }

    private void at(LocalDate day, String who, Consumer<SignedIn> act) {
        staff.on(day, () -> act.accept(staff.named(who, day)));
    }
}
