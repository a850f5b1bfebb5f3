package vn.motcua.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.catalog.ProcedureDraft;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Samples;
import vn.motcua.catalog.SourceFile;
import vn.motcua.catalog.change.Constituent;
import vn.motcua.catalog.file.ProcedureFiles;

class CompletenessTest {

    private static final String CASES =
            """
            cases:
              - {id: chung, name: Thường, name_en: Ordinary}
              - {id: gap, name: Gấp, name_en: Urgent}
            """;

    private static Completeness of(String text) {
        return Completeness.of(Samples.read(text).version());
    }

    @Test
    void aProcedureWithTheSevenIsCompleteWhateverOfTheFourItHas() {
        Completeness sample = of(Samples.file());

        assertThat(sample.isComplete()).isTrue();
        assertThat(sample.without())
                .containsExactly(Constituent.FORMS, Constituent.CONDITIONS, Constituent.FEES);
        assertThat(
                        of(Samples.file() + "conditions: [{text: Đủ tuổi., text_en: Of age.}]\n")
                                .without())
                .containsExactly(Constituent.FORMS, Constituent.FEES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    (?s)order:.*$                 |                             | STEPS
                    by: [A-Z]+                    | case: chung                 |
                    (?s)papers:.*?results:        | results:                    | PAPERS
                    (?s)limits:.*?papers:         | papers:                     | LIMITS
                    limit: "3 ngày làm việc"      | limit: "3 ngày", channel: ONLINE | LIMITS
                    (?s)limits:.*?results:        | results:                    | PAPERS LIMITS
                    used_by: all-communes         | used_by: []                 | AGENCIES
                    """)
    void whatIsMissingIsNamedInTheOrderOfTheLaw(String from, String to, String missing) {
        String text = Samples.file();
        String without = text.replaceAll(from, to == null ? "" : to);
        assertThat(without).as("something was taken away").isNotEqualTo(text);

        assertThat(of(without).missing())
                .extracting(Constituent::name)
                .containsExactlyElementsOf(
                        missing == null ? List.of() : Arrays.asList(missing.split(" ")));
    }

    @Test
    void eachCaseNeedsItsOrder() {
        String ofOneCase = (Samples.file() + CASES).replaceAll("by: [A-Z]+", "case: gap");

        assertThat(of(ofOneCase).missing()).containsExactly(Constituent.STEPS);
        assertThat(of(Samples.file() + CASES).missing()).isEmpty();
    }

    @Test
    void anAgencyThatIsNamedInWordsIsOne() {
        String listed = Samples.file().replace("used_by: all-communes", "used_by: []");

        assertThat(
                        of(listed + "agencies: {competent: Sở Tư pháp, competent_en: Justice}\n")
                                .missing())
                .isEmpty();
    }

    static Stream<ProcedureVersion> demo() {
        return ProcedureFiles.read(
                        SourceFile.inFolder(Path.of("src/main/resources/demo/procedures")))
                .stream()
                .map(ProcedureDraft::version);
    }

    @ParameterizedTest
    @MethodSource("demo")
    void everyProcedureOfTheDemoIsComplete(ProcedureVersion version) {
        assertThat(Completeness.of(version).missing()).as(version.code()).isEmpty();
        assertThat(version.conduct().order())
                .as(version.code())
                .allSatisfy(step -> {
                    assertThat(step.by()).isNotNull();
                    assertThat(step.text().en()).isNotBlank();
                });
    }
}
