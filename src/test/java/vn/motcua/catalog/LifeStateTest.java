package vn.motcua.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeStateTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2023, 1, 1);
    private static final LocalDate END = LocalDate.of(2024, 1, 1);
    private static final LocalDate AGAIN = LocalDate.of(2025, 1, 1);

    private static final List<ProcedureVersion> HISTORY =
            List.of(
                    version("9.000001", FIRST).endingOn(SECOND),
                    version("9.000001", SECOND).endingOn(END),
                    version("9.000001", AGAIN));

    private static ProcedureVersion version(String code, LocalDate from) {
        return Samples.read(
                        Samples.file()
                                .replace("9.000001", code)
                                .replace("2022-01-01", from.toString()))
                .version();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2021-12-31, '', COMING",
        "0, 2022-01-01, '', NEW",
        "0, 2022-12-31, '', NEW",
        "0, 2023-01-01, '', SUPERSEDED",
        "1, 2022-06-01, '', COMING",
        "1, 2023-01-01, '', AMENDED",
        "1, 2024-01-01, '', EXPIRED",
        "1, 2024-01-01, '9.000001>', ABOLISHED",
        "1, 2024-01-01, '9.000001>9.000002', REPLACED",
        "1, 2023-12-31, '9.000001>9.000002', AMENDED",
        "1, 2024-01-01, '9.000007>', EXPIRED",
        "2, 2025-01-01, '9.000001>', NEW"
    })
    void aVersionStandsWhereItsDaysAndDecisionsPutIt(
            int which, LocalDate on, String abolished, LifeState state) {
        assertThat(LifeState.of(HISTORY.get(which), HISTORY, abolitions(abolished), on))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"9.000001>9.000002, REPLACING", "9.000001>, NEW", "9.000001>9.000003, NEW"})
    void whatTakesTheOthersPlaceIsItsReplacement(String abolished, LifeState state) {
        ProcedureVersion other = version("9.000002", END);

        assertThat(LifeState.of(other, List.of(other), abolitions(abolished), END))
                .isEqualTo(state);
    }

    /** Abolished on the day on which the second version ends. */
    private static List<Abolition> abolitions(String codes) {
        return codes.isEmpty()
                ? List.of()
                : List.of(
                        new Abolition(
                                codes.substring(0, codes.indexOf('>')),
                                END,
                                "9/QĐ",
                                codes.substring(codes.indexOf('>') + 1)));
    }
}
