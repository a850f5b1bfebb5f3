package vn.motcua.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.catalog.CatalogJson;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Samples;

class NewsTest {

    private static final LocalDate BEGUN = LocalDate.of(2020, 1, 1);
    private static final int WITHIN = 60;

    private static ProcedureVersion version(String from, String to) {
        ProcedureVersion version =
                Samples.read(Samples.file().replace("2022-01-01", from)).version();
        return to == null || to.isEmpty()
                ? version
                : CatalogJson.changed(version, Map.of("validTo", LocalDate.parse(to)));
    }

    @ParameterizedTest
    @CsvSource({
        // from, to, whether a version ended on the day it began, today, what is told
        "2022-01-01, , false, 2022-01-01, NEW 2022-01-01",
        "2022-01-01, , false, 2022-03-02, NEW 2022-01-01",
        "2022-01-01, , false, 2022-03-03, ''",
        "2022-01-01, , true,  2022-01-31, AMENDED 2022-01-01",
        "2022-01-01, , true,  2023-01-31, ''",
        "2020-01-01, , false, 2020-01-10, ''",
        "2022-01-01, 2024-01-01, false, 2023-11-01, ''",
        "2022-01-01, 2024-01-01, false, 2023-11-02, ENDING 2024-01-01",
        "2022-01-01, 2022-02-01, true,  2022-01-05, ENDING 2022-02-01"
    })
    void onlyWhatIsRecentOrNearIsNews(
            LocalDate from, String to, boolean amended, LocalDate today, String told) {
        ProcedureVersion version = version(from.toString(), to);
        List<ProcedureVersion> history =
                amended
                        ? List.of(version("2021-01-01", from.toString()), version)
                        : List.of(version);

        assertThat(
                        News.of(version, history, BEGUN, today, WITHIN)
                                .map(news -> news.kind() + " " + news.day())
                                .orElse(""))
                .isEqualTo(told);
    }

    /** A version that another follows on the same day does not end: the procedure goes on. */
    @ParameterizedTest
    @CsvSource({"2022-02-01, AMENDED", "2022-01-20, ''"})
    void whatGoesOnDoesNotEnd(LocalDate today, String told) {
        ProcedureVersion first = version("2021-01-01", "2022-02-01");
        ProcedureVersion second = version("2022-02-01", null);
        ProcedureVersion now = today.isBefore(second.validFrom()) ? first : second;

        assertThat(
                        News.of(now, List.of(first, second), BEGUN, today, WITHIN)
                                .map(news -> news.kind().name())
                                .orElse(""))
                .isEqualTo(told);
    }
}
