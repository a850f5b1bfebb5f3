package vn.motcua.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every step from every state, as a table; what does not stand in it cannot be done. */
class InitiativeStateTest {

    private static final String TABLE =
            """
            DRAFT          SUBMIT>SUBMITTED WITHDRAW>WITHDRAWN
            SUBMITTED      WITHDRAW>WITHDRAWN RECEIVE>RECEIVED RETURN>RETURNED
            RETURNED       SUBMIT>SUBMITTED WITHDRAW>WITHDRAWN
            WITHDRAWN
            RECEIVED       RETURN>RETURNED REFUSE>REFUSED ACCEPT>ACCEPTED
            REFUSED
            ACCEPTED       JOIN>JOINED LIST>LISTED
            JOINED
            LISTED         UNLIST>ACCEPTED SEND>SENT
            SENT           RECOGNISE>RECOGNISED PILOT>PILOTED DENY>NOT_RECOGNISED
            RECOGNISED     APPLY>APPLIED
            PILOTED        RECOGNISE>RECOGNISED DENY>NOT_RECOGNISED APPLY>PILOTED
            NOT_RECOGNISED
            APPLIED        APPLY>APPLIED
            """;

    @Test
    void everyStepFromEveryStateIsAsTheTableSays() {
        Map<String, String> expected = new TreeMap<>();
        TABLE.lines()
                .map(line -> line.split("\\s+", 2))
                .forEach(line -> expected.put(line[0], line.length > 1 ? line[1].strip() : ""));

        Map<String, String> found = new TreeMap<>();
        for (InitiativeState state : InitiativeState.values()) {
            found.put(
                    state.name(),
                    Arrays.stream(InitiativeStep.values())
                            .filter(step -> state.after(step).isPresent())
                            .map(step -> step + ">" + state.after(step).orElseThrow())
                            .reduce((a, b) -> a + " " + b)
                            .orElse(""));
        }

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void wordsChangeOnlyWhileNobodyElseHasThem() {
        assertThat(InitiativeState.values())
                .filteredOn(InitiativeState::isOpen)
                .containsExactly(InitiativeState.DRAFT, InitiativeState.RETURNED);
    }
}
