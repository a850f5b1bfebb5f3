package vn.motcua.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.catalog.ProcedureDraft;
import vn.motcua.catalog.Samples;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Unit;

/** NĐ 61/2018 Điều 19.7: what a row starts must be able to begin. */
class StartRuleTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
    private static final OrganizationChart CHART = Samples.chart();

    /** One that the district offers, one that communes do, and one that starts another. */
    private static final List<ProcedureDraft> OTHERS =
            List.of(
                    other("9.000002", "district", Samples.STEPS),
                    other("9.000003", "all-communes", Samples.STEPS),
                    other("9.000004", "all-communes", starting("9.000002")));

    private static ProcedureDraft other(String code, String usedBy, String steps) {
        return Samples.read(
                Samples.file(steps)
                        .replace("9.000001", code)
                        .replace("QT.MA.01", "QT." + code)
                        .replace("used_by: all-communes", "used_by: " + usedBy));
    }

    /** The sample table, its second row starting something. */
    private static String starting(String starts) {
        return Samples.STEPS.replace("next: [B3]}", "next: [B3], starts: [" + starts + "]}");
    }

    private static List<String> check(ProcedureDraft draft) {
        List<Unit> communes =
                Stream.of("cat-a", "cat-b")
                        .map(key -> CHART.byKey(key, DAY).orElseThrow())
                        .toList();
        return new ProcessCheck(CHART, Samples.known(CHART, OTHERS))
                        .check(
                                Objects.requireNonNull(draft.process()),
                                draft.version(),
                                450,
                                communes,
                                DAY,
                                Map.of())
                        .stream()
                        .map(f -> f.code().replace("catalog.", "") + " " + f.row().step())
                        .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "nobody knows it | 9.999999 | start-unknown B2",
                "the row's own agency does not offer it | 9.000002 | start-not-offered B2",
                "the agency named does not offer it | {procedure: 9.000003, at: \"superior/labour:expert\"}"
                        + " | start-not-offered B2",
                "no such post | {procedure: 9.000003, at: \"superior/police:officer\"}"
                        + " | performer-unknown B2",
                "it starts another | 9.000004 | start-nested B2",
                "twice | 9.000003, 9.000003 | start-twice B2"
            })
    void eachFaultNamesItsRow(String fault, String starts, String finding) {
        assertThat(check(Samples.draft(starting(starts))))
                .as(fault)
                .contains(finding)
                .allMatch(f -> f.endsWith(" B2"));
    }

    @Test
    void theRowsAtTheDoorStartNothing() {
        String atTheDoor = Samples.STEPS.replace("next: [B2]}", "next: [B2], starts: [9.000003]}");

        assertThat(check(Samples.draft(atTheDoor))).containsExactly("start-misplaced B1");
    }

    @Test
    void startsWhatTheAgencyOffersThatIsToReceiveIt() {
        String both = "9.000003, {procedure: 9.000002, at: \"superior/labour:expert\"}";

        assertThat(check(Samples.draft(starting(both)))).isEmpty();
    }

    @Test
    void whatOthersStartMayStartNothing() {
        assertThat(check(other("9.000002", "all-communes", starting("9.000003"))))
                .containsExactly("start-nested B2");
    }
}
