package vn.motcua.offsystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every step from every state, as a table; what does not stand in it cannot be done. */
class LineStateTest {

    private static final String TABLE =
            """
            MATCHED    REOPEN>OPEN
            PROPOSED   TAKE>MATCHED REFUSE>OPEN EXPLAIN>PROPOSED
            OPEN       TAKE>MATCHED CONFIRM>CONFIRMED DISMISS>DISMISSED EXPLAIN>OPEN
            CONFIRMED  LINK>ENTERED REOPEN>OPEN EXPLAIN>CONFIRMED
            ENTERED    REOPEN>OPEN EXPLAIN>ENTERED
            DISMISSED  REOPEN>OPEN
            """;

    @Test
    void everyStepFromEveryStateIsAsTheTableSays() {
        Map<String, String> expected = new TreeMap<>();
        TABLE.lines()
                .map(line -> line.split("\\s+", 2))
                .forEach(line -> expected.put(line[0], line[1].strip()));

        Map<String, String> found = new TreeMap<>();
        for (LineState state : LineState.values()) {
            found.put(
                    state.name(),
                    Arrays.stream(LineStep.values())
                            .filter(step -> state.after(step).isPresent())
                            .map(step -> step + ">" + state.after(step).orElseThrow())
                            .reduce((a, b) -> a + " " + b)
                            .orElse(""));
        }

        assertThat(found).isEqualTo(expected);
    }
}
