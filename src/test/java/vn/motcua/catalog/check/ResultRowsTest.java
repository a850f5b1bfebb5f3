package vn.motcua.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.motcua.catalog.check.ProcessCheckTest.check;
import static vn.motcua.catalog.check.ProcessCheckTest.choice;
import static vn.motcua.catalog.check.ProcessCheckTest.last;
import static vn.motcua.catalog.check.ProcessCheckTest.on;
import static vn.motcua.catalog.check.ProcessCheckTest.recordOn;
import static vn.motcua.catalog.check.ProcessCheckTest.row;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables that looked sound and in which a dossier was stuck; random ones found them. */
class ResultRowsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);

    static Stream<Arguments> badTables() {
        return Stream.of(
                arguments(
                        "a result at the end, when there is nowhere to go on to",
                        on("B1", "B2") + row("B2", "RECORD_RESULT, HAND_BACK", ""),
                        List.of("result-at-end B2")),
                arguments(
                        "a single row that does everything",
                        row("B1", "RECORD_RESULT, HAND_BACK", ""),
                        List.of("result-at-end B1")),
                arguments(
                        "a result where a way is chosen",
                        choice("B1", "B2", "B3").replace("[FORWARD]", "[RECORD_RESULT]")
                                + recordOn("B2", "B4")
                                + recordOn("B3", "B4")
                                + last("B4"),
                        List.of("result-at-choice B1")),
                arguments(
                        "a choice whose code is blank",
                        choice("B1", "B2", "B3").replace("choice: dat", "choice: ' '")
                                + recordOn("B2", "B4")
                                + recordOn("B3", "B4")
                                + last("B4"),
                        List.of("ways-unclear B1")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTables")
    void eachFaultNamesItsRow(String fault, String steps, List<String> expected) {
        assertThat(check(steps, DAY))
                .as(fault)
                .extracting(ProcessCheckTest::named)
                .isEqualTo(expected);
    }

    /** Every choice that meets again doubles the ways; nobody waits for them all. */
    @Test
    void aTableOfManyChoicesIsJudgedAtOnce() {
        StringBuilder steps = new StringBuilder();
        for (int i = 1; i <= 120; i += 3) {
            String meets = "B" + (i + 3);
            steps.append(choice("B" + i, "B" + (i + 1), "B" + (i + 2)))
                    .append(on("B" + (i + 1), meets))
                    .append(on("B" + (i + 2), meets));
        }
        steps.append(recordOn("B121", "B122")).append(last("B122"));

        assertThat(check(steps.toString(), DAY))
                .extracting(ProcessCheckTest::named)
                .containsExactly("too-slow B1");
    }
}
