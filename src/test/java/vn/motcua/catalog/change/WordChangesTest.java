package vn.motcua.catalog.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.catalog.ProcedureDraft;
import vn.motcua.catalog.Samples;

class WordChangesTest {

    private static final String MORE =
            """
            legal: [Luật Mẫu 1/2020/QH14]
            conditions:
              - {text: Đủ 18 tuổi., text_en: Of age.}
            dossier_sets: 1
            obligation: {determined_by: Chi cục Thuế, determined_by_en: Tax office}
            targets: Người cư trú
            targets_en: Residents
            agencies: {competent: UBND xã, competent_en: Commune}
            kind: DETAILED
            keywords: [mẫu]
            national: {published: true}
            """;

    private static String text() {
        return (Samples.file() + MORE)
                .replace("originals: 1}", "originals: 1, form: Mẫu 01}")
                .replace("name_en: Certificate}", "name_en: Certificate, validity: 6 tháng}");
    }

    private static Changes.Whole whole(String text) {
        ProcedureDraft draft = Samples.read(text);
        return new Changes.Whole(draft.version(), Objects.requireNonNull(draft.process()));
    }

    private static List<String> between(String before, String after) {
        return Changes.between(whole(before), whole(after)).stream()
                .map(change -> change.what() + " " + change.kind())
                .toList();
    }

    @Test
    void whatSaysTheSameHasNotChanged() {
        assertThat(between(text(), text())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    text: Nộp hồ sơ., text_en: File        | text: Gửi hồ sơ., text_en: Send  | STEPS CHANGED
                    by: APPLICANT                          | by: AGENCY                       | STEPS CHANGED
                    order:\\n                              | order:\\n  - {text: Hẹn., text_en: Ask.}\\n | STEPS ADDED
                    Đủ 18 tuổi.                            | Đủ 20 tuổi.                      | CONDITIONS REMOVED, CONDITIONS ADDED
                    dossier_sets: 1                        | dossier_sets: 2                  | PAPERS CHANGED
                    form: Mẫu 01                           | form: Mẫu 02                     | FORMS CHANGED
                    , form: Mẫu 01                         |                                  | FORMS REMOVED
                    validity: 6 tháng                      | validity: unlimited              | RESULTS CHANGED
                    Luật Mẫu 1/2020/QH14                   | Luật Mẫu 2/2020/QH14             | LEGAL REMOVED, LEGAL ADDED
                    Luật Mẫu 1/2020/QH14                   | '{title: Luật Mẫu, number: 1/2020/QH14, issuer: Quốc hội}' | LEGAL CHANGED
                    Chi cục Thuế                           | Cục Thuế                         | OBLIGATION CHANGED
                    targets: Người cư trú                  | targets: Người tạm trú           | APPLICANTS CHANGED
                    competent: UBND xã                     | competent: UBND huyện            | AGENCIES CHANGED
                    kind: DETAILED                         | kind: LOCAL                      | DESCRIPTION CHANGED
                    'keywords: [mẫu]'                      | 'keywords: []'                   | DESCRIPTION REMOVED
                    published: true                        | published: false                 | NATIONAL REMOVED
                    """)
    void eachConstituentIsComparedByItself(String from, String to, String changes) {
        String text = text();
        String before = from.replace("\\n", "\n");
        assertThat(text).contains(before);

        assertThat(between(text, text.replace(before, to == null ? "" : to.replace("\\n", "\n"))))
                .containsExactly(changes.split(", "));
    }

    @Test
    void aStepInTheMiddleIsAddedAloneAndTheOthersStay() {
        String more =
                text().replace(
                                "  - {by: AGENCY,",
                                "  - {by: AGENCY, text: Xác minh., text_en: Verify.}\n  - {by: AGENCY,");

        List<Change> changes = Changes.between(whole(text()), whole(more));

        assertThat(changes).hasSize(1);
        assertThat(changes.getFirst().before()).isNull();
        assertThat(changes.getFirst().after())
                .isInstanceOfSatisfying(
                        Change.Value.Deed.class,
                        deed -> assertThat(deed.step().text().vi()).isEqualTo("Xác minh."));
    }

    @Test
    void changesComeInTheOrderOfTheConstituents() {
        String other =
                text().replace("dossier_sets: 1", "dossier_sets: 2")
                        .replace("Luật Mẫu", "Bộ luật Mẫu")
                        .replace("Cấp giấy mẫu", "Cấp giấy khác")
                        .replace("Nộp hồ sơ.", "Gửi hồ sơ.");

        assertThat(between(text(), other))
                .containsExactly(
                        "NAME CHANGED", "STEPS CHANGED", "PAPERS CHANGED", "LEGAL CHANGED");
    }
}
