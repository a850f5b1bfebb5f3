package vn.motcua.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.RefusalException;

class ProcedureRecordTest {

    private static final String WORDS =
            """
            cases:
              - {id: chung, name: Thường, name_en: Ordinary}
              - {id: xac-minh, name: Xác minh, name_en: Verified}
            legal:
              - Nghị định 123/2015/NĐ-CP
              - {number: 60/2014/QH13, title: Luật Hộ tịch, issued_on: 2014-11-20, issuer: Quốc hội}
            conditions:
              - {text: Từ đủ 18 tuổi., text_en: At least 18 years old.}
            dossier_sets: 2
            obligation: {determined_by: Chi cục Thuế, determined_by_en: Tax office}
            kind: NOT_DETAILED
            targets: Người cư trú tại xã
            targets_en: Residents of the commune
            agencies: {competent: UBND cấp xã, competent_en: Commune, coordinating: Công an xã, coordinating_en: Commune police}
            national: {published: true, published_link: "https://example.gov.vn/tthc/1", offered: true}
            keywords: [hộ tịch, giấy mẫu]
            description: Cấp giấy mẫu cho người yêu cầu.
            description_en: Issues the sample paper.
            """;

    private static String whole() {
        return Samples.file()
                        .replace(
                                "originals: 1}",
                                "originals: 1, form: Mẫu 01, form_link: \"https://example.gov.vn/mau-01\"}")
                        .replace(
                                "name_en: Certificate}", "name_en: Certificate, validity: 6 tháng}")
                        .replace(
                                "order:\n",
                                "order:\n  - {by: AGENCY, case: xac-minh, text: Xác minh., text_en: Verify.}\n")
                + WORDS;
    }

    @Test
    void aFileSaysHowAProcedureIsCarriedOut() {
        ProcedureVersion version = Samples.read(whole()).version();
        Conduct conduct = version.conduct();

        assertThat(conduct.order("chung"))
                .extracting(OrderStep::by)
                .containsExactly(OrderStep.By.APPLICANT, OrderStep.By.AGENCY);
        assertThat(conduct.order("xac-minh"))
                .extracting(step -> step.text().en())
                .startsWith("Verify.")
                .hasSize(3);
        assertThat(conduct.requirements("chung"))
                .extracting(one -> one.text().vi())
                .containsExactly("Từ đủ 18 tuổi.");
        assertThat(conduct.forms())
                .containsExactly(new PaperForm("don", "Mẫu 01", "https://example.gov.vn/mau-01"));
        assertThat(conduct.sets()).isEqualTo(2);
        assertThat(conduct.obligation()).isEqualTo(new Bilingual("Chi cục Thuế", "Tax office"));
        assertThat(version.results().getFirst().validity())
                .isEqualTo(new Validity(WorkDuration.months(6)));
        assertThat(version.legal())
                .containsExactly(
                        new LegalReference("123/2015/NĐ-CP", "Nghị định", null, ""),
                        new LegalReference(
                                "60/2014/QH13",
                                "Luật Hộ tịch",
                                LocalDate.of(2014, 11, 20),
                                "Quốc hội"));
    }

    @Test
    void aFileSaysWhatIsPublishedBeside() {
        Particulars said = Samples.read(whole()).version().particulars();

        assertThat(said.kind()).isEqualTo(Particulars.Kind.NOT_DETAILED);
        assertThat(said.targets().en()).isEqualTo("Residents of the commune");
        assertThat(said.competent().vi()).isEqualTo("UBND cấp xã");
        assertThat(said.delegated().isEmpty()).isTrue();
        assertThat(said.coordinating().en()).isEqualTo("Commune police");
        assertThat(said.listing())
                .isEqualTo(new NationalListing(true, "https://example.gov.vn/tthc/1", true, ""));
        assertThat(said.keywords()).containsExactly("hộ tịch", "giấy mẫu");
        assertThat(said.description().vi()).isEqualTo("Cấp giấy mẫu cho người yêu cầu.");
    }

    @Test
    void whatIsStoredIsReadBackTheSame() {
        for (String text : new String[] {whole(), Samples.file()}) {
            ProcedureVersion version = Samples.read(text).version();

            assertThat(CatalogJson.read(CatalogJson.write(version), ProcedureVersion.class))
                    .isEqualTo(version);
        }
        ProcedureResult forever = new ProcedureResult("", "Giấy", "Paper", Validity.unlimited());
        assertThat(CatalogJson.read(CatalogJson.write(forever), ProcedureResult.class))
                .isEqualTo(forever);
    }

    @Test
    void aVersionStoredBeforeAnyOfThisIsStillRead() {
        ProcedureVersion version =
                Samples.read(Samples.file() + "legal: [Luật Hộ tịch 60/2014/QH13]\n").version();
        String today = CatalogJson.write(version);
        String before =
                today.substring(0, today.indexOf(",\"conduct\""))
                                .replaceFirst(
                                        "\"legal\":\\[.*?]",
                                        "\"legal\":[\"Luật Hộ tịch 60/2014/QH13\"]")
                        + "}";
        assertThat(before).contains("\"legal\":[\"Luật").doesNotContain("particulars");

        ProcedureVersion read = CatalogJson.read(before, ProcedureVersion.class);

        assertThat(read.conduct()).isEqualTo(Conduct.unsaid());
        assertThat(read.particulars()).isEqualTo(Particulars.unsaid());
        assertThat(read.legal()).isEqualTo(version.legal());
        assertThat(read.results()).isEqualTo(version.results());
    }

    @ParameterizedTest
    @CsvSource({
        "Luật Hộ tịch 60/2014/QH13, 60/2014/QH13, Luật Hộ tịch, Luật Hộ tịch 60/2014/QH13",
        "Nghị định số 61/2018/NĐ-CP, 61/2018/NĐ-CP, Nghị định, Nghị định 61/2018/NĐ-CP",
        "Bộ luật Dân sự, '', Bộ luật Dân sự, Bộ luật Dân sự",
        "54/2014/QH13, 54/2014/QH13, '', 54/2014/QH13",
        "Quyết định 09/QĐ-UBND, 09/QĐ-UBND, Quyết định, Quyết định 09/QĐ-UBND",
        "Thông tư 04/2020/TT-BTP ngày 28/5/2020, 04/2020/TT-BTP, Thông tư 04/2020/TT-BTP ngày 28/5/2020, Thông tư 04/2020/TT-BTP ngày 28/5/2020",
        "Thông tư liên tịch 05/2015/TTLT-BYT-BTP, 05/2015/TTLT-BYT-BTP, Thông tư liên tịch, Thông tư liên tịch 05/2015/TTLT-BYT-BTP"
    })
    void aLineOfLawIsReadAsAReference(String line, String number, String title, String text) {
        LegalReference read = LegalReference.of(line);

        assertThat(read).isEqualTo(new LegalReference(number, title, null, ""));
        assertThat(read.text()).isEqualTo(text);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("by: APPLICANT", "by: CITIZEN", "not-allowed"),
                arguments("text_en: Verify.", "text_eng: Verify.", "unknown-name, name-missing"),
                arguments("case: xac-minh, text", "case: khac, text", "unknown-case"),
                arguments("dossier_sets: 2", "dossier_sets: 0", "not-allowed"),
                arguments("dossier_sets: 2", "dossier_sets: hai", "number-wrong"),
                arguments("kind: NOT_DETAILED", "kind: OTHERS", "not-allowed"),
                arguments("targets_en: Residents of the commune\n", "", "name-missing"),
                arguments("competent_en: Commune,", "", "name-missing"),
                arguments("https://example.gov.vn/tthc/1", "javascript:alert(1)", "link-wrong"),
                arguments("https://example.gov.vn/mau-01", "//evil.example", "link-wrong"),
                arguments("validity: 6 tháng", "validity: lâu dài", "duration-wrong"),
                arguments("issued_on: 2014-11-20", "issued_on: 20/11/2014", "day-wrong"),
                arguments("title: Luật Hộ tịch, ", "", "name-missing"),
                arguments("- Nghị định 123/2015/NĐ-CP", "- [Nghị định]", "wrong-shape"),
                arguments("published: true", "published: yes", "not-allowed"),
                arguments("{determined_by:", "{by:", "unknown-name, name-missing"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("mistakes")
    void aMistakeInTheWordsIsNamed(String right, String wrong, String expected) {
        String text = whole();
        assertThat(text).contains(right);

        RefusalException refused =
                catchThrowableOfType(
                        RefusalException.class,
                        () -> Samples.read(text.replace(right, wrong)).version());

        assertThat(Objects.requireNonNull(refused, "was read").refusals())
                .extracting(one -> one.code().replace("catalog.", ""))
                .containsExactlyInAnyOrder(expected.split(", "));
    }
}
