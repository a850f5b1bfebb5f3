package vn.motcua.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.motcua.identity.SignedIn;
import vn.motcua.initiative.programme.ProgrammeTyped;
import vn.motcua.initiative.programme.Programmes;
import vn.motcua.initiative.programme.SourceLevel;
import vn.motcua.initiative.programme.TaskTyped;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Unit;

/** Two programmes from above: one carried out in time, one without its document, a task late. */
@Component
@OnlyInDemo
class DemoProgrammes implements DemoPart {

    private static final String CONTROL = "kiemsoat.huyen";
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 17);
    private static final LocalDate SECOND = LocalDate.of(2022, 4, 25);

    private final Programmes programmes;
    private final DemoStaff staff;

    DemoProgrammes(Programmes programmes, DemoStaff staff) {
        this.programmes = programmes;
        this.staff = staff;
    }

    @Override
    public void play() {
        if (!programmes.all().isEmpty()) {
            return;
        }
        UUID first =
                registered(
                        FIRST,
                        SourceLevel.CENTRAL,
                        "Thủ tướng Chính phủ",
                        "468/QĐ-TTg",
                        LocalDate.of(2021, 3, 27),
                        "Đề án đổi mới việc thực hiện cơ chế một cửa, một cửa liên thông",
                        LocalDate.of(2025, 12, 31));
        UUID scan = task(first, "Số hóa kết quả còn hiệu lực", "dt-justice", 2022, 4, 30);
        task(first, "Rà soát, tái cấu trúc quy trình liên thông", "dt-office", 2022, 5, 20);
        task(first, "Tập huấn cho cán bộ một cửa cấp xã", "dt-home-affairs", 2022, 9, 30);
        LocalDate planned = LocalDate.of(2022, 2, 9);
        at(planned, by -> programmes.plan(first, "14/KH-UBND", planned, "", "", by));
        LocalDate done = LocalDate.of(2022, 4, 28);
        at(
                done,
                by ->
                        programmes.done(
                                first,
                                scan,
                                done,
                                "31/BC-TP",
                                "Báo cáo kết quả số hóa quý I, tháng 4",
                                "",
                                "",
                                by));
        UUID second =
                registered(
                        SECOND,
                        SourceLevel.PROVINCE,
                        "UBND tỉnh Hà Tĩnh",
                        "112/KH-UBND",
                        LocalDate.of(2022, 4, 20),
                        "Kế hoạch nâng cao chỉ số phục vụ người dân, doanh nghiệp",
                        LocalDate.of(2022, 12, 31));
        task(second, "Thanh toán trực tuyến ở mọi xã", "dt-finance", 2022, 6, 30);
        task(second, "Tuyên truyền dịch vụ công trực tuyến", "dt-culture", 2022, 7, 31);
    }

    private UUID registered(
            LocalDate received,
            SourceLevel level,
            String issuer,
            String number,
            LocalDate signed,
            String title,
            LocalDate ends) {
        UUID id = Uuid7.next();
        at(
                received,
                by ->
                        programmes.register(
                                id,
                                Unit.idOf("dt"),
                                new ProgrammeTyped(
                                        level, issuer, number, signed, received, title, "", ends,
                                        true, "", ""),
                                by));
        return id;
    }

    private UUID task(UUID programme, String words, String lead, int year, int month, int day) {
        UUID id = Uuid7.next();
        at(
                SECOND,
                by ->
                        programmes.derive(
                                programme,
                                new TaskTyped(
                                        id,
                                        words,
                                        Unit.idOf(lead),
                                        List.of(Unit.idOf("dt-onestop")),
                                        LocalDate.of(year, month, day),
                                        "Báo cáo kết quả"),
                                by));
        return id;
    }

    private void at(LocalDate day, Consumer<SignedIn> act) {
        staff.on(day, () -> act.accept(staff.named(CONTROL, day)));
    }
}
