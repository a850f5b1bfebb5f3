package vn.motcua.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Unit;
import vn.motcua.supervision.OpinionStep;
import vn.motcua.supervision.OpinionTyped;
import vn.motcua.supervision.StepTyped;
import vn.motcua.supervision.SupervisorOpinions;

/** Opinions of two organisations that supervise, one in each state, one of them overdue. */
@Component
@OnlyInDemo
class DemoSupervision implements DemoPart {

    private static final String FRONT = "mattran.huyen";
    private static final String OFFICER = "chuyenvien.mattran";
    private static final String FARMERS = "nongdan.huyen";

    private final SupervisorOpinions opinions;
    private final DemoStaff staff;

    DemoSupervision(SupervisorOpinions opinions, DemoStaff staff) {
        this.opinions = opinions;
        this.staff = staff;
    }

    @Override
    public void play() {
        if (!opinions.all(staff.named(FRONT, day(3, 14))).isEmpty()) {
            return;
        }
        accepted();
        answered();
        overdue();
        extended();
        returned();
        withdrawn();
        drafted(
                day(5, 30),
                OFFICER,
                "dt-front",
                "dt-onestop",
                "Giờ tiếp nhận hồ sơ của người cao tuổi",
                "Đề nghị bố trí quầy ưu tiên và ghế chờ cho người cao tuổi, người khuyết tật.",
                "");
    }

    private void accepted() {
        UUID id =
                sent(
                        day(3, 14),
                        FRONT,
                        "dt-front",
                        "tunganh",
                        "Niêm yết thủ tục hành chính tại nhà văn hóa thôn",
                        "Qua giám sát, bảng niêm yết ở hai thôn còn thiếu thủ tục mới công bố."
                                + " Đề nghị bổ sung và thông báo cho Nhân dân.",
                        "INDICATOR:III.1-a");
        step(day(3, 16), "chutich.tunganh", id, OpinionStep.RECEIVE, null, "");
        step(
                day(3, 30),
                "chutich.tunganh",
                id,
                OpinionStep.ANSWER,
                null,
                "Đã niêm yết bổ sung ở cả hai thôn và đọc trên loa truyền thanh ngày 28/3/2022.");
        step(day(4, 1), FRONT, id, OpinionStep.ACCEPT, null, "");
        step(day(4, 1), FRONT, id, OpinionStep.SHARE, null, "");
    }

    private void answered() {
        UUID id =
                sent(
                        day(5, 4),
                        FRONT,
                        "dt-front",
                        "dt-onestop",
                        "Xin lỗi khi trả kết quả trễ hẹn",
                        "Đề nghị cho biết các hồ sơ trễ hẹn quý I có thư xin lỗi đầy đủ không.",
                        "");
        step(day(5, 6), "truong.motcua", id, OpinionStep.RECEIVE, null, "");
        step(
                day(5, 25),
                "truong.motcua",
                id,
                OpinionStep.ANSWER,
                null,
                "Các hồ sơ trễ hẹn đều có thư xin lỗi và hẹn lại ngày trả; Trung tâm đã nhắc"
                        + " phòng chuyên môn gửi thư trước ngày hẹn.");
    }

    private void overdue() {
        UUID id =
                sent(
                        day(4, 25),
                        FARMERS,
                        "dt-farmers",
                        "yenho",
                        "Hồ sơ hỗ trợ thiệt hại sản xuất vụ Xuân",
                        "Hội viên phản ánh phải nộp lại giấy tờ đã có ở xã. Đề nghị rà soát và trả"
                                + " lời hội viên.",
                        "");
        step(day(4, 27), "chutich.yenho", id, OpinionStep.RECEIVE, null, "");
    }

    private void extended() {
        UUID id =
                sent(
                        day(5, 16),
                        FRONT,
                        "dt-front",
                        "dt-resources",
                        "Thời gian giải quyết hồ sơ đất đai",
                        "Đề nghị cho biết nguyên nhân hồ sơ chuyển nhượng quyền sử dụng đất chậm và"
                                + " biện pháp khắc phục.",
                        "");
        step(day(5, 17), "truongphong.tainguyen", id, OpinionStep.RECEIVE, null, "");
        step(
                day(5, 27),
                "truongphong.tainguyen",
                id,
                OpinionStep.ASK,
                day(6, 15),
                "Cần đối chiếu số liệu với Chi nhánh Văn phòng Đăng ký đất đai.");
    }

    private void returned() {
        UUID id =
                sent(
                        day(4, 18),
                        FARMERS,
                        "dt-farmers",
                        "dt-agriculture",
                        "Hướng dẫn thủ tục hỗ trợ giống lúa",
                        "Đề nghị hướng dẫn bằng văn bản cho các chi hội trước vụ Hè Thu.",
                        "");
        step(day(4, 19), "truongphong.nongnghiep", id, OpinionStep.RECEIVE, null, "");
        step(
                day(5, 4),
                "truongphong.nongnghiep",
                id,
                OpinionStep.ANSWER,
                null,
                "Phòng đã phổ biến tại hội nghị giao ban.");
        step(
                day(5, 9),
                FARMERS,
                id,
                OpinionStep.RETURN,
                day(6, 10),
                "Chưa có văn bản hướng dẫn gửi các chi hội.");
    }

    private void withdrawn() {
        UUID id =
                sent(
                        day(4, 11),
                        FARMERS,
                        "dt-farmers",
                        "dt-economy",
                        "Cấp phép xây dựng chuồng trại",
                        "Đề nghị làm rõ thành phần hồ sơ.",
                        "");
        step(
                day(4, 13),
                FARMERS,
                id,
                OpinionStep.WITHDRAW,
                null,
                "Đã được trả lời tại buổi tiếp xúc với Hội.");
    }

    private UUID sent(
            LocalDate day,
            String who,
            String organisation,
            String addressee,
            String subject,
            String content,
            String about) {
        UUID id = drafted(day, who, organisation, addressee, subject, content, about);
        step(day, who, id, OpinionStep.SEND, null, "");
        return id;
    }

    private UUID drafted(
            LocalDate day,
            String who,
            String organisation,
            String addressee,
            String subject,
            String content,
            String about) {
        UUID id = Uuid7.next();
        OpinionTyped typed =
                new OpinionTyped(
                        subject, content, about, Unit.idOf(addressee), "", null, "", "", false);
        staff.on(
                day,
                () -> opinions.draft(id, Unit.idOf(organisation), typed, staff.named(who, day)));
        return id;
    }

    private void step(
            LocalDate day,
            String who,
            UUID id,
            OpinionStep step,
            @Nullable LocalDate until,
            String note) {
        staff.on(
                day,
                () -> {
                    var by = staff.named(who, day);
                    int seen = opinions.find(id, by).version();
                    opinions.step(id, new StepTyped(step, seen, until, note, "", ""), by);
                });
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2022, month, day);
    }
}
