package vn.motcua.offsystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.shell.Typed;

/** What a line of a paper register becomes beside one dossier, as a table. */
class MatchingTest extends OffsystemRoom {

    private static final LocalDate RECEIVED = LocalDate.of(2022, 5, 31);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Phan Thị Hiền   | 0  | 2.000635              | MATCHED
                    PHAN THI HIEN   | 0  | 2.000635              | MATCHED
                    Phan Thị Hiền   | -1 | 2.000635              | MATCHED
                    Phan Thị Hiền   | 3  | 2.000635              | MATCHED
                    Phan Thị Hiền   | 4  | 2.000635              | PROPOSED
                    Phan Thị Hiền   | -6 | 2.000635              | OPEN
                    Phan Thị Hiền   | 0  | ''                    | PROPOSED
                    Phan Thị Hiền   | 0  | 1.004873              | PROPOSED
                    Phan Thị Hiền   | 5  | ''                    | PROPOSED
                    Phan Thị Hiềnn  | 0  | 2.000635              | PROPOSED
                    Phạm Thị Hiền   | 0  | 2.000635              | PROPOSED
                    Lê Hiền Thảo    | 0  | 2.000635              | OPEN
                    Lê Văn Lạ       | 0  | 2.000635              | OPEN
                    """)
    void aLineIsMatchedProposedOrOpen(String name, int days, String procedure, String state) {
        desk.receive("Phan Thị Hiền");
        String day = Typed.text(RECEIVED.plusDays(days));

        UUID list =
                taken(
                        ListKind.PAPER_REGISTER,
                        PAPER,
                        "," + day + "," + name + "," + UUID.randomUUID() + "," + procedure);

        assertThat(states(list)).containsExactly(state);
    }

    @Test
    void twoWhoNameOneDossierAtOnceDoNotBothHaveIt() throws Exception {
        UUID dossier = desk.receive("Phan Thị Hiền");
        String row = ",31/05/2022,Phan Thị Hiền,cùng lúc,2.000635";
        UUID list = taken(ListKind.PAPER_REGISTER, PAPER, row, row);
        List<Callable<MvcTestResult>> both =
                List.of(2, 3).stream()
                        .<Callable<MvcTestResult>>map(no ->
                                () ->
                                        post(
                                                CONTROL,
                                                "/offsystem/matching/" + line(list, no),
                                                "take",
                                                dossier.toString()))
                        .toList();

        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            for (Future<MvcTestResult> answer : people.invokeAll(both)) {
                assertThat(answer.get().getResponse().getStatus()).isIn(303, 409);
            }
        }

        assertThat(states(list)).containsExactlyInAnyOrder("MATCHED", "PROPOSED");
    }
}
