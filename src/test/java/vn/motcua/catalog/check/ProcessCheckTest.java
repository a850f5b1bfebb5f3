package vn.motcua.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.catalog.ProcedureDraft;
import vn.motcua.catalog.ProcessFinding;
import vn.motcua.catalog.Samples;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Unit;

class ProcessCheckTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
    private static final int DAILY_MINUTES = 450;
    private static final OrganizationChart CHART = Samples.chart();

    /** One row: id, actions, next and what else; performed at the desk in half a working hour. */
    static String row(String id, String actions, String rest) {
        return "- {id: %s, name: x, name_en: x, performer: \"receiving/onestop:receiver\", time: \"0,5 giờ làm việc\", actions: [%s]%s}\n"
                .formatted(id, actions, rest);
    }

    static String on(String id, String next) {
        return row(id, "FORWARD", ", next: [" + next + "]");
    }

    static String recordOn(String id, String next) {
        return row(id, "RECORD_RESULT", ", next: [" + next + "]");
    }

    static String last(String id) {
        return row(id, "HAND_BACK", "");
    }

    static String choice(String id, String first, String second) {
        return row(
                id,
                "FORWARD",
                ", next: [{to: %s, choice: dat, label: Đạt, label_en: Yes}, {to: %s, choice: khong, label: Không, label_en: No}]"
                        .formatted(first, second));
    }

    private static String all(String id, String next) {
        return row(id, "FORWARD", ", split: ALL, next: [" + next + "]");
    }

    private static String join(String id, String next) {
        return row(id, "RECORD_RESULT", ", join: true, next: [" + next + "]");
    }

    static List<ProcessFinding> check(String steps, LocalDate day) {
        return check(Samples.draft(steps), day);
    }

    private static List<ProcessFinding> check(ProcedureDraft draft, LocalDate day) {
        List<Unit> communes =
                Stream.of("cat-a", "cat-b")
                        .map(key -> CHART.byKey(key, day).orElseThrow())
                        .toList();
        return new ProcessCheck(CHART, Samples.known(CHART, List.of()))
                .check(
                        Objects.requireNonNull(draft.process()),
                        draft.version(),
                        DAILY_MINUTES,
                        communes,
                        day,
                        Map.of());
    }

    static String named(ProcessFinding finding) {
        return finding.code().replace("catalog.", "") + " " + finding.row().step();
    }

    @Test
    void aSoundProcessHasNoFinding() {
        assertThat(check(Samples.STEPS, DAY)).isEmpty();
    }

    @Test
    void aChoiceThatMeetsAgainAndParallelOpinionsAreSound() {
        String steps =
                choice("B1", "B2", "B6")
                        + all("B2", "B3, B4")
                        + on("B3", "B5")
                        + on("B4", "B4b")
                        + on("B4b", "B5")
                        + join("B5", "B7")
                        + recordOn("B6", "B7")
                        + last("B7");

        assertThat(check(steps, DAY)).isEmpty();
    }

    static Stream<Arguments> badTables() {
        return Stream.of(
                arguments(
                        "two rows of one id",
                        recordOn("B1", "B2") + last("B2") + last("B2"),
                        List.of("row-twice B2")),
                arguments(
                        "a way to nowhere",
                        recordOn("B1", "B9") + last("B2"),
                        List.of("next-unknown B1", "unreachable B2")),
                arguments(
                        "a way back",
                        on("B1", "B2")
                                + choice("B2", "B1", "B3")
                                + recordOn("B3", "B4")
                                + last("B4"),
                        List.of("leads-back B2")),
                arguments(
                        "a way to itself",
                        choice("B1", "B1", "B2") + recordOn("B2", "B3") + last("B3"),
                        List.of("leads-back B1")),
                arguments(
                        "a row nobody leads to",
                        recordOn("B1", "B3") + on("B2", "B3") + last("B3"),
                        List.of("unreachable B2")),
                arguments(
                        "two ways without choice or split",
                        recordOn("B1", "B2, B3") + last("B2") + last("B3"),
                        List.of("ways-unclear B1")),
                arguments(
                        "a choice of which one way has no code",
                        row(
                                        "B1",
                                        "FORWARD",
                                        ", next: [{to: B2, choice: a, label: a, label_en: a}, B3]")
                                + recordOn("B2", "B4")
                                + recordOn("B3", "B4")
                                + last("B4"),
                        List.of("ways-unclear B1")),
                arguments(
                        "one code for two ways",
                        row(
                                        "B1",
                                        "FORWARD",
                                        ", next: [{to: B2, choice: a, label: a, label_en: a}, {to: B3, choice: a, label: b, label_en: b}]")
                                + recordOn("B2", "B4")
                                + recordOn("B3", "B4")
                                + last("B4"),
                        List.of("choice-twice B1")),
                arguments(
                        "a split of one way",
                        all("B1", "B2") + recordOn("B2", "B3") + last("B3"),
                        List.of("only-one-way B1")),
                arguments(
                        "a choice inside a branch",
                        all("B1", "B2, B3")
                                + choice("B2", "B4", "B5")
                                + on("B3", "B5")
                                + on("B4", "B5")
                                + join("B5", "B6")
                                + last("B6"),
                        List.of("branch-forks B2")),
                arguments(
                        "a branch that never meets the other",
                        all("B1", "B2, B3")
                                + on("B2", "B4")
                                + recordOn("B3", "B5")
                                + join("B4", "B5")
                                + last("B5"),
                        List.of("branch-entered B5", "branch-forks B5")),
                arguments(
                        "branches that meet before the join",
                        all("B1", "B2, B3")
                                + on("B2", "B4")
                                + on("B3", "B4")
                                + on("B4", "B5")
                                + join("B5", "B6")
                                + last("B6"),
                        List.of("branch-entered B4", "branch-entered B4")),
                arguments(
                        "branches with joins of their own",
                        all("B1", "B2, B3")
                                + on("B2", "B4")
                                + on("B3", "B5")
                                + join("B4", "B6")
                                + join("B5", "B6")
                                + last("B6"),
                        List.of("branches-not-joined B1")),
                arguments(
                        "a branch without a row",
                        all("B1", "B2, B3") + on("B2", "B3") + join("B3", "B4") + last("B4"),
                        List.of("branch-empty B1")),
                arguments(
                        "a way into a branch from beside",
                        choice("B0", "B1", "B2")
                                + all("B1", "B2, B3")
                                + on("B2", "B4")
                                + on("B3", "B4")
                                + join("B4", "B5")
                                + last("B5"),
                        List.of("branch-entered B2")),
                arguments(
                        "a way into the join from beside",
                        choice("B0", "B1", "B4")
                                + all("B1", "B2, B3")
                                + on("B2", "B4")
                                + on("B3", "B4")
                                + join("B4", "B5")
                                + last("B5"),
                        List.of("join-without-split B4")),
                arguments(
                        "a join that nothing opened",
                        on("B1", "B2") + join("B2", "B3") + last("B3"),
                        List.of("join-without-split B2")),
                arguments(
                        "an end without handing back",
                        choice("B1", "B2", "B3")
                                + recordOn("B2", "B4")
                                + row("B3", "RECORD_RESULT", "")
                                + last("B4"),
                        List.of("hand-back-missing B3")),
                arguments(
                        "handing back too early",
                        recordOn("B1", "B2") + row("B2", "HAND_BACK", ", next: [B3]") + last("B3"),
                        List.of("hand-back-too-early B2")),
                arguments(
                        "a row that cannot go on",
                        recordOn("B1", "B2") + row("B2", "RETURN", ", next: [B3]") + last("B3"),
                        List.of("no-action-on B2")),
                arguments(
                        "one way without a result",
                        choice("B1", "B2", "B3")
                                + recordOn("B2", "B4")
                                + on("B3", "B4")
                                + last("B4"),
                        List.of("result-missing B4")),
                arguments(
                        "a result in one branch while another runs",
                        all("B1", "B2, B3")
                                + on("B2", "B2b")
                                + recordOn("B2b", "B4")
                                + on("B3", "B4")
                                + row("B4", "FORWARD", ", join: true, next: [B5]")
                                + last("B5"),
                        List.of("result-in-branch B2b")),
                arguments(
                        "a result in a branch, and again where they meet",
                        all("B1", "B2, B3")
                                + on("B2", "B4")
                                + recordOn("B3", "B4")
                                + join("B4", "B5")
                                + last("B5"),
                        List.of("result-in-branch B3")),
                arguments(
                        "an allowance in calendar days",
                        recordOn("B1", "B2").replace("0,5 giờ làm việc", "1 ngày") + last("B2"),
                        List.of("not-working-time B1")),
                arguments(
                        "a sum over the limit by one hour",
                        on("B1", "B2").replace("0,5 giờ làm việc", "1 ngày làm việc")
                                + recordOn("B2", "B3")
                                        .replace("0,5 giờ làm việc", "15,5 giờ làm việc")
                                + last("B3"),
                        List.of("too-slow B2")),
                arguments(
                        "the slower of two branches over the limit",
                        all("B1", "B2, B3")
                                + on("B2", "B4").replace("0,5 giờ làm việc", "3 ngày làm việc")
                                + on("B3", "B4")
                                + join("B4", "B5")
                                + last("B5"),
                        List.of("too-slow B2")),
                arguments(
                        "a post that no commune has",
                        recordOn("B1", "B2")
                                        .replace(
                                                "receiving/onestop:receiver", "receiving:treasurer")
                                + last("B2"),
                        List.of("performer-unknown B1")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTables")
    void eachFaultNamesItsRow(String fault, String steps, List<String> expected) {
        assertThat(check(steps, DAY))
                .as(fault)
                .extracting(ProcessCheckTest::named)
                .isEqualTo(expected);
    }

    @Test
    void aSumOfExactlyTheLimitIsWithinIt() {
        String steps =
                on("B1", "B2").replace("0,5 giờ làm việc", "1 ngày làm việc")
                        + recordOn("B2", "B3").replace("0,5 giờ làm việc", "14,5 giờ làm việc")
                        + last("B3");

        assertThat(check(steps, DAY)).isEmpty();
    }

    @Test
    void parallelBranchesCountOnceAndNotTogether() {
        String steps =
                all("B1", "B2, B3")
                        + on("B2", "B4").replace("0,5 giờ làm việc", "2 ngày làm việc")
                        + on("B3", "B4").replace("0,5 giờ làm việc", "2 ngày làm việc")
                        + join("B4", "B5")
                        + last("B5");

        assertThat(check(steps, DAY)).isEmpty();
    }

    @Test
    void aSameDayLimitIsWorthOneDay() {
        String sameDay = Samples.file().replace("3 ngày làm việc", "trong ngày");

        assertThat(check(Samples.read(sameDay), DAY))
                .containsExactly(
                        new ProcessFinding.TooSlow(
                                new vn.motcua.catalog.RowRef("QT.MA.01", "B2", null),
                                "B1 → B2 → B3 → B4 → B5",
                                new java.math.BigDecimal("14.25"),
                                new java.math.BigDecimal("7.50")));
    }

    @Test
    void aLimitInCalendarDaysIsWorthFiveInSeven() {
        String four = Samples.file().replace("3 ngày làm việc", "4 ngày");
        String three = Samples.file().replace("3 ngày làm việc", "2 ngày");

        assertThat(check(Samples.read(four), DAY)).isEmpty();
        assertThat(check(Samples.read(three), DAY))
                .extracting(ProcessCheckTest::named)
                .containsExactly("too-slow B2");
    }

    @Test
    void withSeveralCasesNoPathIsLongerThanTheMostGenerousAndSomePathFitsTheStrictest() {
        String twoCases =
                Samples.file()
                        .replace(
                                "limits:\n",
                                "cases:\n  - {id: a, name: a, name_en: a}\n  - {id: b, name: b, name_en: b}\nlimits:\n  - {case: b, limit: \"1 ngày làm việc\"}\n");

        assertThat(check(Samples.read(twoCases), DAY))
                .extracting(ProcessCheckTest::named)
                .containsExactly("too-slow B2");
        assertThat(
                        check(
                                Samples.read(
                                        twoCases.replace(
                                                "1 ngày làm việc\"}\n  - {limit",
                                                "2 ngày làm việc\"}\n  - {limit")),
                                DAY))
                .isEmpty();
    }

    @Test
    void aPostThatNobodyHoldsOnTheDayNamesTheAgency() {
        LocalDate later = LocalDate.of(2023, 6, 1);

        assertThat(check(Samples.STEPS, later))
                .containsExactly(
                        new ProcessFinding.PostVacant(
                                new vn.motcua.catalog.RowRef("QT.MA.01", "B4", null),
                                "receiving:clerk",
                                "Xã Bình",
                                later));
    }

    @Test
    void aPerformerOfTheLevelAboveIsFoundThere() {
        String steps = Samples.STEPS.replace("receiving:justice", "superior/labour:expert");

        assertThat(check(steps, DAY)).isEmpty();
    }

    @Test
    void theLineOfTheFileStandsInTheRow() {
        ProcedureDraft draft = Samples.draft(Samples.STEPS.replace("[DECIDE]", "[RETURN]"));
        List<ProcessFinding> findings =
                new ProcessCheck(CHART, Samples.known(CHART, List.of()))
                        .check(
                                Objects.requireNonNull(draft.process()),
                                draft.version(),
                                DAILY_MINUTES,
                                List.of(),
                                DAY,
                                draft.rows());

        assertThat(findings)
                .extracting(ProcessFinding::row)
                .asString()
                .contains("mau.yaml:22 (QT.MA.01 / B3)");
    }
}
