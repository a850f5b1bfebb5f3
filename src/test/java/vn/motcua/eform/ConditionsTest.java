package vn.motcua.eform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** Conditions hide, chain, and bind a program that sends JSON as they bind a page. */
class ConditionsTest {

    private static final String FIELDS =
            "{'id':'a','type':'yes-no','label':{'vi':'A'},'required':true},"
                    + "{'id':'b','type':'choices','label':{'vi':'B'},'required':true,"
                    + "'when':{'field':'a','is':['yes']},"
                    + "'options':[{'id':'p','label':{'vi':'P'}},{'id':'q','label':{'vi':'Q'}}]},"
                    + "{'id':'c','type':'text','label':{'vi':'C'},'required':true,"
                    + "'when':{'any':[{'field':'b','is':['q']},"
                    + "{'all':[{'case':['two']},{'field':'a','is':['no']}]}]}}";

    private static final EForm FORM = FormFixture.of(FIELDS, "one", "two");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    yes, -, -, one, b not-chosen
                    yes, p, -, one, -
                    yes, q, -, one, c missing
                    yes, q, x, one, -
                    no,  -, -, one, -
                    no,  -, -, two, c missing
                    no,  q, x, one, -
                    yes, p, -, two, -
                    """)
    void whatIsAsked(String a, String b, String c, String caseId, String refused) {
        ObjectNode answers =
                FORM.read(
                        FormFixture.typed(
                                "a", a, "b", b == null ? "" : b, "c", c == null ? "" : c));
        assertThat(FormFixture.said(FORM.problems(answers, caseId)))
                .isEqualTo(refused == null ? List.of() : List.of(refused));
    }

    @Test
    void hidingGoesOnDownThePage() {
        ObjectNode answers = FORM.read(FormFixture.typed("a", "no", "b", "q", "c", "x"));
        assertThat(FORM.relevant(answers, "one").toString()).isEqualTo("{\"a\":false}");
        assertThat(FORM.relevant(answers, "two").toString()).isEqualTo("{\"a\":false,\"c\":\"x\"}");
    }

    @Test
    void aProgramMayNotSendWhatIsNotAskedNorACaseThatIsNone() {
        Schemas.Check check = new Schemas(() -> FormFixture.TODAY).check(FORM.schema());
        ObjectNode hidden = LayoutJson.MAPPER.createObjectNode();
        hidden.put("case", "one").put("a", false).put("c", "x");
        assertThat(
                        FormFixture.said(
                                new Findings(FORM.layout(), FormFixture.TODAY, null)
                                        .of(check.errors(hidden), hidden)))
                .containsExactly("c not-asked");
        hidden.remove("c");
        hidden.put("more", 1);
        assertThat(
                        FormFixture.said(
                                new Findings(FORM.layout(), FormFixture.TODAY, null)
                                        .of(check.errors(hidden), hidden)))
                .containsExactly("more not-asked");
        assertThat(
                        FormFixture.said(
                                FORM.problems(FORM.read(FormFixture.typed("a", "no")), "three")))
                .containsExactly("case no-such-case");
    }

    @Test
    void whatTheCaseDecidesIsDecided() {
        Condition when = FORM.layout().find("c").orElseThrow().when();
        assertThat(when.given("one", is -> Optional.empty()))
                .isEqualTo(new Condition.FieldIs("b", List.of("q")));
        assertThat(when.given("two", is -> Optional.of(is.field().equals("a"))))
                .isEqualTo(Condition.TRUE);
        assertThat(when.given("one", is -> Optional.of(false))).isEqualTo(Condition.FALSE);
    }

    @Test
    void aLayoutIsWrittenAsItWasRead() {
        for (String code :
                List.of("1.000656", "1.000894", "1.001193", "1.001612", "1.004873", "1.009994")) {
            FormFile file = FormFile.read(FormFixture.file("/demo/forms/" + code + ".json"));
            assertThat(file.write())
                    .as(code)
                    .isEqualTo(
                            LayoutJson.MAPPER.readTree(
                                    FormFixture.file("/demo/forms/" + code + ".json").text()));
        }
    }
}
