package vn.motcua.communication.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every step from every state, before and after something was published, as a table. */
class NewsStateTest {

    private static final String TABLE =
            """
            DRAFT/new        SUBMIT>SUBMITTED DROP>DROPPED
            DRAFT/shown      SUBMIT>SUBMITTED KEEP>PUBLISHED WITHDRAW>WITHDRAWN
            SUBMITTED/new    RETURN>RETURNED PUBLISH>PUBLISHED
            SUBMITTED/shown  RETURN>RETURNED PUBLISH>PUBLISHED WITHDRAW>WITHDRAWN
            RETURNED/new     SUBMIT>SUBMITTED DROP>DROPPED
            RETURNED/shown   SUBMIT>SUBMITTED KEEP>PUBLISHED WITHDRAW>WITHDRAWN
            PUBLISHED/shown  AMEND>DRAFT WITHDRAW>WITHDRAWN
            WITHDRAWN/shown
            DROPPED/new
            """;

    @Test
    void everyStepFromEveryStateIsAsTheTableSays() {
        Map<String, String> found = new TreeMap<>();
        TABLE.lines()
                .map(line -> line.split("\\s+", 2)[0])
                .forEach(line -> found.put(line, steps(line)));

        Map<String, String> expected = new TreeMap<>();
        TABLE.lines()
                .map(line -> line.split("\\s+", 2))
                .forEach(line -> expected.put(line[0], line.length > 1 ? line[1].strip() : ""));
        assertThat(found).isEqualTo(expected);
    }

    private static String steps(String line) {
        String[] parts = line.split("/", 2);
        NewsState state = NewsState.valueOf(parts[0]);
        boolean shown = parts[1].equals("shown");
        return Arrays.stream(NewsStep.values())
                .filter(step -> state.after(step, shown).isPresent())
                .map(step -> step + ">" + state.after(step, shown).orElseThrow())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }
}
