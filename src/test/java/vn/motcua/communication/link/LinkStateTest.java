package vn.motcua.communication.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.motcua.communication.link.LinkState.Outcome;
import vn.motcua.kernel.Zones;

/** How an address stands after each asking, as a table. */
class LinkStateTest {

    /** Day of May and hour, what came of it; then failures and the day since when. */
    private static final String TABLE =
            """
            1  8 ANSWERS   0 1
            2  8 BROKEN    1 2
            2  9 NO_ANSWER 1 2
            3  8 BROKEN    2 2
            4  8 ANSWERS   0 4
            4 12 NO_ANSWER 1 4
            5  8 NO_ANSWER 2 4
            6  8 NOT_ASKED 0 6
            7  8 NO_ANSWER 1 7
            """;

    @Test
    void failuresAreCountedByDaysInARow() {
        LinkState state = null;
        for (String line : TABLE.lines().toList()) {
            String[] cells = line.strip().split("\\s+", -1);
            state =
                    LinkState.next(
                            "https://a.example",
                            state,
                            Outcome.valueOf(cells[2]),
                            0,
                            Zones.instantOf(
                                    LocalDate.of(2022, 5, Integer.parseInt(cells[0]))
                                            .atTime(Integer.parseInt(cells[1]), 0)));
            assertThat(state.failures()).as(line).isEqualTo(Integer.parseInt(cells[3]));
            assertThat(Zones.dayOf(state.since()).getDayOfMonth())
                    .as(line)
                    .isEqualTo(Integer.parseInt(cells[4]));
            assertThat(state.isDead(2)).as(line).isEqualTo(state.failures() >= 2);
        }
    }
}
