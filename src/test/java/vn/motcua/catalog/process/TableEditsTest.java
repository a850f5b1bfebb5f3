package vn.motcua.catalog.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.Branch;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcedureDraft;
import vn.motcua.catalog.Samples;
import vn.motcua.catalog.Split;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.check.ProcessCheck;
import vn.motcua.catalog.check.ProcessTimes;
import vn.motcua.testing.Seeded;

/** Rows that go up and down, come and go, and the chart of whatever table comes of it. */
class TableEditsTest {

    private static final String PARTING =
            """
            - {id: B1, name: Tiếp nhận, name_en: Receive, performer: "receiving/onestop:receiver", time: "1 giờ làm việc", actions: [FORWARD], split: ALL, next: [B2, B3]}
            - {id: B2, name: Ý kiến, name_en: Opinion, performer: "receiving:justice", time: "1 giờ làm việc", actions: [FORWARD], next: [B4]}
            - {id: B3, name: Thẩm tra, name_en: Examine, performer: "receiving:justice", time: "1 giờ làm việc", actions: [FORWARD], next: [B4]}
            - {id: B4, name: Ký, name_en: Sign, performer: "receiving:chair", time: "1 giờ làm việc", actions: [DECIDE], join: true, next: [{to: B5, choice: dong-y, label: Đồng ý, label_en: Agrees}, {to: B6, choice: tu-choi, label: Từ chối, label_en: Refuses}]}
            - {id: B5, name: Phát hành, name_en: Issue, performer: "receiving:clerk", time: "1 giờ làm việc", actions: [RECORD_RESULT], next: [B6]}
            - {id: B6, name: Trả, name_en: Hand back, performer: "receiving/onestop:receiver", time: "1 giờ làm việc", actions: [HAND_BACK]}
            """;

    private static InternalProcess table(String steps) {
        return Objects.requireNonNull(Samples.draft(steps).process());
    }

    private static List<String> ids(InternalProcess process) {
        return process.steps().stream().map(Step::id).toList();
    }

    private static List<String> after(InternalProcess process, String id) {
        return process.step(id).next().stream().map(Branch::to).toList();
    }

    @Test
    void rowsThatFollowEachOtherChangePlacesOnTheWayToo() {
        InternalProcess moved = TableEdits.move(table(Samples.STEPS), "B3", -1);

        assertThat(ids(moved)).containsExactly("B1", "B3", "B2", "B4", "B5");
        assertThat(after(moved, "B1")).containsExactly("B3");
        assertThat(after(moved, "B3")).containsExactly("B2");
        assertThat(after(moved, "B2")).containsExactly("B4");
        assertThat(TableEdits.move(moved, "B3", 1)).isEqualTo(table(Samples.STEPS));
        assertThat(TableEdits.move(moved, "B1", -1)).isEqualTo(moved);
        assertThat(TableEdits.move(moved, "B5", 1)).isEqualTo(moved);
    }

    @Test
    void rowsBesideEachOtherChangePlacesInTheTableAlone() {
        InternalProcess before = table(PARTING);
        InternalProcess moved = TableEdits.move(before, "B3", -1);

        assertThat(ids(moved)).startsWith("B1", "B3", "B2");
        assertThat(moved.steps()).containsExactlyInAnyOrderElementsOf(before.steps());
    }

    @Test
    void aRowIsPutOnTheWayAndTakenOutOfItAgain() {
        InternalProcess before = table(Samples.STEPS);
        for (Step step : before.steps()) {
            InternalProcess longer = TableEdits.add(before, step.id(), "B6");

            assertThat(after(longer, step.id())).containsExactly("B6");
            assertThat(longer.step("B6").next()).isEqualTo(step.next());
            assertThat(TableEdits.remove(longer, "B6")).isEqualTo(before);
        }
    }

    @Test
    void aRowBehindAPartingIsOneMoreWay() {
        InternalProcess before = table(PARTING);
        InternalProcess opinions = TableEdits.add(before, "B1", "B7");
        assertThat(after(opinions, "B1")).containsExactly("B2", "B3", "B7");
        assertThat(after(opinions, "B7")).containsExactly("B4");

        InternalProcess choices = TableEdits.add(before, "B4", "B7");
        assertThat(after(choices, "B4")).containsExactly("B5", "B6", "B7");
        assertThat(choices.step("B4").next().getLast().choice()).isEqualTo("c3");
        assertThat(after(choices, "B7")).containsExactly("B6");
    }

    @Test
    void whereOneOfTwoWaysIsLeftNothingParts() {
        InternalProcess less = TableEdits.remove(table(PARTING), "B5");
        assertThat(after(less, "B4")).containsExactly("B6", "B6");

        InternalProcess alone = TableEdits.remove(table(PARTING), "B6");
        assertThat(after(alone, "B4")).containsExactly("B5");
        assertThat(alone.step("B4").split()).isEqualTo(Split.NONE);
        assertThat(alone.step("B4").next().getFirst().choice()).isNull();
    }

    /** Whatever is pressed, no way is loose, and the check and the chart bear it. */
    @Test
    void noPressLeavesAWayLoose() {
        ProcedureDraft draft = Samples.draft(PARTING);
        ProcessCheck check =
                new ProcessCheck(Samples.chart(), Samples.known(Samples.chart(), List.of()));
        Seeded.check(
                300,
                seeded -> {
                    InternalProcess process = Objects.requireNonNull(draft.process());
                    for (int i = 0; i < 25; i++) {
                        process = pressed(process, "R" + i, seeded);
                        assertThat(ids(process)).doesNotHaveDuplicates().isNotEmpty();
                        for (Step step : process.steps()) {
                            assertThat(ids(process)).containsAll(after(process, step.id()));
                        }
                        drawn(process);
                        check.check(
                                process,
                                draft.version(),
                                480,
                                List.of(),
                                LocalDate.of(2022, 1, 1),
                                Map.of());
                        ProcessTimes.of(process, draft.version(), 480);
                    }
                });
    }

    private static InternalProcess pressed(InternalProcess process, String fresh, Seeded seeded) {
        String row = seeded.oneOf(ids(process));
        String other = seeded.oneOf(ids(process));
        return switch (seeded.between(0, 5)) {
            case 0 -> TableEdits.move(process, row, -1);
            case 1 -> TableEdits.move(process, row, 1);
            case 2 -> TableEdits.add(process, row, TableEdits.freeId(process));
            case 3 -> process.steps().size() == 1 ? process : TableEdits.remove(process, row);
            case 4 -> TableEdits.put(process, row, led(process.step(row), other, row));
            default -> TableEdits.put(process, row, led(process.step(row), other, fresh));
        };
    }

    private static Step led(Step step, String to, String id) {
        return new Step(
                id,
                step.name(),
                step.nameEn(),
                step.performer(),
                step.time(),
                step.product(),
                step.productEn(),
                step.actions(),
                List.of(new Branch(to, null, "", "")),
                Split.NONE,
                step.join());
    }

    private static void drawn(InternalProcess process) {
        FlowChart chart = FlowChart.of(process);
        assertThat(chart.boxes()).hasSameSizeAs(process.steps());
        assertThat(chart.lines())
                .hasSize(process.steps().stream().mapToInt(step -> step.next().size()).sum());
        for (FlowChart.Box one : chart.boxes()) {
            assertThat(one.x()).isBetween(0, chart.width() - FlowChart.BOX_WIDTH);
            assertThat(one.foot()).isLessThanOrEqualTo(chart.height());
            assertThat(
                            chart.boxes().stream()
                                    .filter(box -> box.x() == one.x() && box.y() == one.y()))
                    .hasSize(1);
        }
    }

    /** As many ways as 2 to the power of 60: each row is gone through once. */
    @Test
    void aTableThatPartsAndMeetsManyTimesIsCheckedAtOnce() {
        InternalProcess process = table(Samples.STEPS);
        for (int i = 0; i < 60; i++) {
            InternalProcess longer = TableEdits.add(process, "B2", "C" + i);
            Step parts = longer.step("C" + i);
            String on = parts.next().getFirst().to();
            process =
                    TableEdits.put(
                            longer,
                            parts.id(),
                            new Step(
                                    parts.id(),
                                    "x",
                                    "x",
                                    parts.performer(),
                                    WorkDuration.workingHours(1),
                                    "",
                                    "",
                                    parts.actions(),
                                    List.of(
                                            new Branch(on, "a", "a", "a"),
                                            new Branch(on, "b", "b", "b")),
                                    Split.CHOICE,
                                    false));
        }
        InternalProcess many = process;
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> {
                    assertThat(ProcessTimes.of(many, Samples.draft(Samples.STEPS).version(), 480))
                            .hasValueSatisfying(times -> assertThat(times.longest()).hasSize(65));
                    assertThat(FlowChart.of(many).boxes()).hasSize(65);
                });
    }

    @Test
    void aLongTextIsCutToTheLinesOfABox() {
        assertThat(FlowChart.lines("Tiếp nhận hồ sơ", 26, 3)).containsExactly("Tiếp nhận hồ sơ");
        assertThat(FlowChart.lines("một hai ba bốn năm", 8, 2))
                .containsExactly("một hai", "ba bốn…");
        assertThat(FlowChart.lines("x".repeat(40), 26, 3))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(26));
    }
}
