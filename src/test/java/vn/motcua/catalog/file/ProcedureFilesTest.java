package vn.motcua.catalog.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.FileRefusal;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcedureDraft;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.catalog.Samples;
import vn.motcua.catalog.SourceFile;
import vn.motcua.catalog.Split;
import vn.motcua.catalog.StepAction;
import vn.motcua.kernel.RefusalException;

class ProcedureFilesTest {

    private static List<String> problems(String... texts) {
        List<SourceFile> files =
                Stream.iterate(0, i -> i < texts.length, i -> i + 1)
                        .map(i -> new SourceFile((char) ('a' + i) + ".yaml", texts[i]))
                        .toList();
        RefusalException refused =
                catchThrowableOfType(
                        RefusalException.class, () -> ProcedureFiles.read(files).size());
        return Objects.requireNonNull(refused, "was read").refusals().stream()
                .map(one -> ((FileRefusal) one).at() + " " + one.code().replace("catalog.", ""))
                .toList();
    }

    @Test
    void aFileSaysEverythingOfAVersion() {
        ProcedureDraft draft = Samples.read(Samples.file());
        ProcedureVersion version = draft.version();
        InternalProcess process = Objects.requireNonNull(draft.process());

        assertThat(version.code()).isEqualTo("9.000001");
        assertThat(version.validFrom()).isEqualTo(LocalDate.of(2022, 1, 1));
        assertThat(version.channels()).containsExactly(Channel.COUNTER, Channel.ONLINE);
        assertThat(version.cases()).extracting("id").containsExactly("chung");
        assertThat(version.limit("chung", Channel.ONLINE)).isEqualTo(WorkDuration.workingDays(3));
        assertThat(version.papers())
                .containsExactly(
                        new RequiredPaper(
                                "don",
                                "Đơn",
                                "Application",
                                RequiredPaper.Kind.SUBMIT,
                                1,
                                0,
                                true,
                                null,
                                null,
                                null,
                                ""));
        assertThat(process.id()).isEqualTo(version.processId());
        assertThat(process.first().id()).isEqualTo("B1");
        assertThat(process.step("B2").actions())
                .isEqualTo(Set.of(StepAction.FORWARD, StepAction.RETURN));
        assertThat(process.step("B5").isLast()).isTrue();
    }

    @Test
    void aProcedureThatNamesNoProcessIsTheDesksAlone() {
        String file = Samples.file();
        String head = file.substring(0, file.indexOf("process:"));
        ProcedureDraft draft = Samples.read(head + "process: none\n");
        InternalProcess process = Objects.requireNonNull(draft.process());

        assertThat(process.id()).isEqualTo(draft.version().processId());
        assertThat(process.steps())
                .extracting(step -> step.performer().text())
                .containsExactly("receiving/onestop:receiver", "receiving/onestop:receiver");
        assertThat(process.first().actions()).containsExactly(StepAction.RECORD_RESULT);
        assertThat(process.steps().getLast().actions()).containsExactly(StepAction.HAND_BACK);
        assertThat(problems(head)).as("leaving it out is no choice").isNotEmpty();
    }

    @Test
    void aLabelledWayMakesTheRowAChoice() {
        String steps =
                Samples.STEPS.replace(
                        "next: [B3]",
                        "next: [{to: B3, choice: dat, label: Đạt, label_en: Yes}, {to: B4, choice: khong, label: Không, label_en: No}]");
        InternalProcess process = Objects.requireNonNull(Samples.draft(steps).process());

        assertThat(process.step("B2").split()).isEqualTo(Split.CHOICE);
        assertThat(process.step("B2").branch("khong").orElseThrow().to()).isEqualTo("B4");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("level: COMMUNE", "level: VILLAGE", "a.yaml:5 not-allowed"),
                arguments("level: COMMUNE\n", "", "a.yaml:1 name-missing"),
                arguments(
                        "name_en: Sample certificate",
                        "name_eng: X",
                        "a.yaml:1 name-missing, a.yaml:3 unknown-name"),
                arguments("2022-01-01", "01/01/2022", "a.yaml:6 day-wrong"),
                arguments("online_level: \"3\"", "online_level: \"5\"", "a.yaml:7 not-allowed"),
                arguments("[CITIZEN]", "CITIZEN", "a.yaml:8 wrong-shape"),
                arguments("[COUNTER, ONLINE]", "[COUNTER, COUNTER]", "a.yaml:9 twice"),
                arguments("3 ngày làm việc", "3", "a.yaml:11 duration-wrong"),
                arguments("3 ngày làm việc", "3 giờ", "a.yaml:11 duration-wrong"),
                arguments(
                        "{limit:",
                        "{to_notice: 2 ngày làm việc, from_payment: 2 ngày làm việc, limit:",
                        "a.yaml:11 appointments-do-not-fill"),
                arguments(
                        "{limit:",
                        "{to_notice: 3 ngày làm việc, limit:",
                        "a.yaml:11 appointments-do-not-fill"),
                arguments("{limit:", "{case: khac, limit:", "a.yaml:11 unknown-case"),
                arguments("originals: 1", "originals: -1", "a.yaml:13 number-wrong"),
                arguments("kind: SUBMIT", "kind: GIVE", "a.yaml:13 not-allowed"),
                arguments("results:\n", "results:\nresults:\n", "a.yaml:15 twice"),
                arguments("used_by: all-communes", "used_by: everybody", "a.yaml:16 not-allowed"),
                arguments("receiving:justice", "justice", "a.yaml:21 performer-wrong"),
                arguments("[DECIDE]", "[SIGN]", "a.yaml:22 not-allowed"),
                arguments("next: [B5]", "next: {to: B5}", "a.yaml:23 wrong-shape"),
                arguments("field: {code: MA,", "field: {code: MA", "a.yaml:4 not-readable"),
                arguments(
                        "valid_from: 2022-01-01",
                        "valid_from: 2022-01-01\nvalid_to: 2022-01-01",
                        "a.yaml:7 ends-too-early"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("mistakes")
    void aMistakeIsNamedWithItsLine(String right, String wrong, String expected) {
        String text = Samples.file();
        assertThat(text).contains(right);

        assertThat(String.join(", ", problems(text.replace(right, wrong)))).isEqualTo(expected);
    }

    @Test
    void everythingWrongInAllFilesIsSaidAtOnce() {
        String first = Samples.file().replace("2022-01-01", "soon").replace("[DECIDE]", "[SIGN]");
        String second = Samples.file().replace("level: COMMUNE", "level: X");

        assertThat(problems(first, second))
                .containsExactly(
                        "a.yaml:6 day-wrong", "a.yaml:22 not-allowed", "b.yaml:5 not-allowed");
    }

    @Test
    void theSameVersionInTwoFilesIsRefused() {
        assertThat(problems(Samples.file(), Samples.file())).containsExactly("b.yaml:1 twice");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(problems("")).containsExactly("a.yaml:1 nothing-to-read");
        assertThat(problems("# nothing\n")).containsExactly("a.yaml:1 nothing-to-read");
    }
}
