package vn.motcua.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every step from every state, as a table; what does not stand in it cannot be done. */
class VisitStateTest {

    private static final String TABLE =
            """
            PLANNED   NOTIFY>NOTIFIED CANCEL>CANCELLED
            NOTIFIED  CANCEL>CANCELLED SUBMIT>NOTIFIED BEGIN>RUNNING
            RUNNING   MINUTE>RUNNING END>ENDED
            ENDED     OPINE>ENDED RECEIVE>RECEIVED
            RECEIVED  REMEDY>REMEDIED
            REMEDIED  RETURN>RECEIVED ACCEPT>ACCEPTED
            ACCEPTED  CLOSE>CLOSED
            CLOSED
            CANCELLED
            """;

    @Test
    void everyStepFromEveryStateIsAsTheTableSays() {
        Map<String, String> expected = new TreeMap<>();
        TABLE.lines()
                .map(line -> line.split("\\s+", 2))
                .forEach(line -> expected.put(line[0], line.length > 1 ? line[1].strip() : ""));

        Map<String, String> found = new TreeMap<>();
        for (VisitState state : VisitState.values()) {
            found.put(
                    state.name(),
                    Arrays.stream(VisitStep.values())
                            .filter(step -> state.after(step).isPresent())
                            .map(step -> step + ">" + state.after(step).orElseThrow())
                            .reduce((a, b) -> a + " " + b)
                            .orElse(""));
        }

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void findingsStandOnceTheTeamHasLeft() {
        assertThat(VisitState.values())
                .filteredOn(VisitState::isOver)
                .containsExactly(
                        VisitState.ENDED,
                        VisitState.RECEIVED,
                        VisitState.REMEDIED,
                        VisitState.ACCEPTED,
                        VisitState.CLOSED);
    }

    @Test
    void evidenceIsShownJudgedAndShownAgain() {
        assertThat(RecommendationState.OPEN.after(RecommendationStep.SHOW))
                .contains(RecommendationState.SHOWN);
        assertThat(RecommendationState.SHOWN.after(RecommendationStep.RETURN))
                .contains(RecommendationState.OPEN);
        assertThat(RecommendationState.SHOWN.after(RecommendationStep.ACCEPT))
                .contains(RecommendationState.CLOSED);
        assertThat(RecommendationState.OPEN.after(RecommendationStep.ACCEPT)).isEmpty();
        for (RecommendationStep step : RecommendationStep.values()) {
            assertThat(RecommendationState.CLOSED.after(step)).isEmpty();
        }
    }
}
