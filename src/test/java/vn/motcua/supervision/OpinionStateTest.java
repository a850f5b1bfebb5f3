package vn.motcua.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every step from every state, as a table; what does not stand in it cannot be done. */
class OpinionStateTest {

    private static final String TABLE =
            """
            DRAFT     SEND>SENT WITHDRAW>WITHDRAWN
            SENT      RECEIVE>RECEIVED ANSWER>ANSWERED ASK>SENT GRANT>SENT REFUSE>SENT SHARE>SENT WITHDRAW>WITHDRAWN
            RECEIVED  ANSWER>ANSWERED ASK>RECEIVED GRANT>RECEIVED REFUSE>RECEIVED SHARE>RECEIVED WITHDRAW>WITHDRAWN
            ANSWERED  ACCEPT>ACCEPTED RETURN>RETURNED SHARE>ANSWERED WITHDRAW>WITHDRAWN
            RETURNED  ANSWER>ANSWERED ASK>RETURNED GRANT>RETURNED REFUSE>RETURNED SHARE>RETURNED WITHDRAW>WITHDRAWN
            ACCEPTED  SHARE>ACCEPTED
            WITHDRAWN
            """;

    @Test
    void everyStepFromEveryStateIsAsTheTableSays() {
        Map<String, String> expected = new TreeMap<>();
        TABLE.lines()
                .map(line -> line.split("\\s+", 2))
                .forEach(line -> expected.put(line[0], line.length > 1 ? line[1].strip() : ""));

        Map<String, String> found = new TreeMap<>();
        for (OpinionState state : OpinionState.values()) {
            found.put(
                    state.name(),
                    Arrays.stream(OpinionStep.values())
                            .filter(step -> state.after(step).isPresent())
                            .map(step -> step + ">" + state.after(step).orElseThrow())
                            .reduce((a, b) -> a + " " + b)
                            .orElse(""));
        }

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void anAnswerIsWaitedForWhereItMayBeGiven() {
        assertThat(OpinionState.values())
                .filteredOn(OpinionState::isWaiting)
                .containsExactlyElementsOf(
                        Arrays.stream(OpinionState.values())
                                .filter(state -> state.after(OpinionStep.ANSWER).isPresent())
                                .toList());
        assertThat(OpinionState.values())
                .filteredOn(OpinionState::isOpen)
                .containsExactly(OpinionState.DRAFT);
    }
}
