package vn.motcua.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.RegisterFilter;
import vn.motcua.dossier.RegisterQueries;
import vn.motcua.dossier.RegisterRow;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.offsystem.CaseFilter;
import vn.motcua.offsystem.Cases;
import vn.motcua.offsystem.LineStep;
import vn.motcua.offsystem.ListKind;
import vn.motcua.offsystem.ListTyped;
import vn.motcua.offsystem.RegisterLine;
import vn.motcua.offsystem.RegisterLists;
import vn.motcua.offsystem.StepTyped;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Csv;
import vn.motcua.shell.Typed;

/**
 * The paper register of a commune for three weeks of May: most lines are dossiers, one was entered
 * late, a few are uncertain, and some stood outside the system.
 */
@Component
@OnlyInDemo
class DemoOffsystem {

    private static final String CONTROL = "kiemsoat.huyen";
    private static final String CHAIR = "chutich.tunganh";
    private static final UUID COMMUNE = Unit.idOf("tunganh");
    private static final LocalDate FROM = LocalDate.of(2022, 5, 9);
    private static final LocalDate TO = LocalDate.of(2022, 5, 27);
    private static final LocalDate TAKEN = LocalDate.of(2022, 5, 30);
    private static final LocalDate DECIDED = LocalDate.of(2022, 5, 30);
    private static final String COPY = "2.000635";
    private static final int LINES = 24;

    private final RegisterLists lists;
    private final Cases cases;
    private final RegisterQueries register;
    private final DemoStaff staff;

    DemoOffsystem(RegisterLists lists, Cases cases, RegisterQueries register, DemoStaff staff) {
        this.lists = lists;
        this.cases = cases;
        this.register = register;
        this.staff = staff;
    }

    /** Made of the dossiers that the commune has; of none nothing is made. */
    void play() {
        SignedIn control = staff.named(CONTROL, TAKEN);
        if (!staff.on(TAKEN, () -> lists.all(control)).isEmpty()) {
            return;
        }
        List<RegisterRow> rows =
                register.first(
                        new RegisterFilter(
                                Set.of(COMMUNE), "", RegisterFilter.State.ALL, Set.of(), FROM, TO),
                        LINES);
        if (rows.size() < LINES) {
            return;
        }
        UUID list = Uuid7.next();
        staff.on(
                TAKEN,
                () -> {
                    lists.read(
                            list,
                            new ListTyped(
                                    ListKind.PAPER_REGISTER,
                                    COMMUNE,
                                    FROM.minusDays(2),
                                    TO.plusDays(2),
                                    "Sổ tiếp nhận số 2, bộ phận một cửa xã Tùng Ảnh"),
                            new RegisterLists.Sent("so-tiep-nhan-tung-anh.csv", file(rows)),
                            control);
                    lists.take(list, control);
                });
        decide(list);
    }

    private static byte[] file(List<RegisterRow> rows) {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(line(rows.get(i), i));
        }
        lines.add(strange(FROM.plusDays(1), "Hồ Thị Lụa", "Thôn Vọng Sơn", COPY));
        lines.add(strange(FROM.plusDays(2), "Đậu Văn Kỷ", "Thôn Châu Lĩnh", COPY));
        lines.add(strange(FROM.plusDays(6), "Tạ Quang Dũ", "Thôn Châu Dương", ""));
        lines.add(strange(FROM.plusDays(8), "Ngụy Thị Quế", "Thôn Đông Thái", ""));
        return Csv.file(
                ListKind.PAPER_REGISTER.columns().stream()
                        .map(column -> column.head(ListKind.PAPER_REGISTER))
                        .toList(),
                lines);
    }

    /** As the desk wrote it: now and then a day or a name is not quite that of the dossier. */
    private static List<String> line(RegisterRow row, int nth) {
        LocalDate day = Zones.dayOf(row.receivedAt());
        return switch (nth) {
            case 3 ->
                    List.of(
                            row.code(),
                            Typed.text(day.minusDays(1)),
                            row.applicant(),
                            row.address(),
                            row.procedure());
            case 7, 15 ->
                    List.of("", Typed.text(day.minusDays(1)), row.applicant(), row.address(), "");
            case 11 -> List.of(row.code(), Typed.text(day), "Lê Chí Phèo", row.address(), "");
            default ->
                    List.of("", Typed.text(day), row.applicant(), row.address(), row.procedure());
        };
    }

    private static List<String> strange(
            LocalDate day, String name, String address, String procedure) {
        return List.of("", Typed.text(day), name, address, procedure);
    }

    private void decide(UUID list) {
        SignedIn control = staff.named(CONTROL, DECIDED);
        SignedIn chair = staff.named(CHAIR, DECIDED);
        List<RegisterLine> lines =
                cases.lines(
                        new CaseFilter(
                                Set.of(COMMUNE), List.of(), ListKind.PAPER_REGISTER, "", list, ""),
                        0,
                        LINES);
        for (RegisterLine line : lines) {
            String name = line.entry().name();
            LocalDate day = line.entry().day();
            if (name.equals("Hồ Thị Lụa")) {
                StepTyped confirmed =
                        new StepTyped(
                                LineStep.CONFIRM,
                                "Có trong sổ giấy, không có trên phần mềm",
                                "",
                                COMMUNE,
                                COPY,
                                "",
                                day);
                staff.on(DECIDED, () -> cases.step(line.id(), confirmed, control));
            } else if (name.equals("Đậu Văn Kỷ")) {
                StepTyped explained =
                        StepTyped.of(
                                LineStep.EXPLAIN,
                                "Mất mạng cả buổi sáng, chưa nhập lại vào phần mềm.");
                staff.on(DECIDED, () -> cases.step(line.id(), explained, chair));
            } else if (name.equals("Tạ Quang Dũ")) {
                StepTyped dismissed =
                        StepTyped.of(LineStep.DISMISS, "Đến hỏi thủ tục, không nộp hồ sơ");
                staff.on(DECIDED, () -> cases.step(line.id(), dismissed, control));
            }
        }
    }
}
