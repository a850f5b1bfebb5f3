package vn.motcua.eform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.CatalogIds;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.shell.FormView;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** Faults of a form are named at the row to mend; presses of the designer change what they say. */
@DatabaseTest
@TestPropertySource(properties = "motcua.test=forms")
class LayoutCheckTest {

    @Autowired BeanFactory program;
    @Autowired Catalog catalog;

    private ProcedureVersion birth;

    @BeforeEach
    void theLocalityIsThere() {
        DemoLocality.load(program);
        birth =
                catalog.version(
                        CatalogIds.version("1.001193", java.time.LocalDate.of(2020, 9, 15)));
    }

    private static Layout layout(String fields) {
        return FormFixture.of(fields).layout();
    }

    private static final String Q = "{'id':'q','type':'yes-no','label':{'vi':'Q','en':'Q'}}";
    private static final String ASKED = Q + ",";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            textBlock =
                    """
                    {'id':'x','type':'text','label':{'vi':'X','en':'X'}}; -
                    {'id':'X','type':'text','label':{'vi':'X','en':'X'}}; field/X name
                    {'id':'case','type':'text','label':{'vi':'X','en':'X'}}; field/case name
                    {'id':'q','type':'text','label':{'vi':'X','en':'X'}}; field/q name-twice
                    {'id':'x','type':'text'}; field/x no-label
                    {'id':'x','type':'text','label':{'vi':'X'}}; field/x no-english
                    {'id':'x','type':'text','label':{'vi':'X','en':'X'},'hint':{'vi':'H'}}; field/x no-english-hint
                    {'id':'x','type':'choice','label':{'vi':'X','en':'X'}}; field/x no-options
                    {'id':'x','type':'choice','label':{'vi':'X','en':'X'},'options':[{'id':'a','label':{'vi':'A'}}]}; field/x no-english-option
                    {'id':'x','type':'choice','label':{'vi':'X','en':'X'},'options':[{'id':'a b','label':{'vi':'A','en':'A'}}]}; field/x option
                    {'id':'x','type':'person','label':{'vi':'X','en':'X'}}; field/x no-parts
                    {'id':'x','type':'table','label':{'vi':'X','en':'X'}}; field/x no-columns
                    {'id':'x','type':'table','label':{'vi':'X','en':'X'},'columns':[{'id':'c','type':'file','label':{'vi':'C','en':'C'}}]}; field/x.c no-column-type
                    {'id':'x','type':'table','label':{'vi':'X','en':'X'},'max':'201','columns':[{'id':'c','type':'text','label':{'vi':'C','en':'C'}}]}; field/x max
                    {'id':'x','type':'text','label':{'vi':'X','en':'X'},'max':'501'}; field/x max
                    {'id':'x','type':'date','label':{'vi':'X','en':'X'},'max':'31/05/2022'}; field/x bound
                    {'id':'x','type':'number','label':{'vi':'X','en':'X'},'min':'one'}; field/x bound
                    {'id':'x','type':'file','label':{'vi':'X','en':'X'},'paper':'none'}; field/x paper
                    {'id':'x','type':'text','label':{'vi':'X','en':'X'},'from':'applicant.shoe'}; field/x from
                    {'id':'x','type':'text','label':{'vi':'X','en':'X'},'when':{'case':['none']}}; field/x case
                    {'id':'x','type':'text','label':{'vi':'X','en':'X'},'when':{'field':'later','is':['a']}}; field/x when-field
                    {'id':'x','type':'text','label':{'vi':'X','en':'X'},'when':{'field':'x','is':['a']}}; field/x when-field
                    {'id':'x','type':'text','label':{'vi':'X','en':'X'},'when':{'field':'q','is':['maybe']}}; field/x when-value
                    {'id':'x','type':'text','label':{'vi':'X','en':'X'},'when':{'field':'q','is':['no']}}; -
                    """)
    void faultsStandAtTheirRow(String field, String fault) {
        assertThat(
                        LayoutCheck.of(layout(ASKED + field.strip()), birth).stream()
                                .map(found -> found.row() + " " + found.key()))
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void missingEnglishAloneKeepsNobodyFromPublishing() {
        assertThat(LayoutCheck.of(layout("{'id':'x','type':'text','label':{'vi':'X'}}"), birth))
                .singleElement()
                .extracting(LayoutFault::blocks)
                .isEqualTo(false);
        assertThat(LayoutCheck.of(new Layout(List.of(), List.of()), birth))
                .extracting(LayoutFault::key)
                .containsExactly("empty");
    }

    private FormEdit.Edited press(
            Layout layout, String act, String row, Map<String, String> typed) {
        FormView view = FormView.empty();
        for (Map.Entry<String, String> one : typed.entrySet()) {
            view = view.with(one.getKey(), one.getValue());
        }
        return new FormEdit(act, row, view, birth).apply(layout);
    }

    @Test
    void aNewNameIsFollowedByConditions() {
        Layout layout =
                layout(
                        ASKED
                                + "{'id':'x','type':'text','label':{'vi':'X','en':'X'},'when':{'any':["
                                + "{'field':'q','is':['yes']},{'case':['bo-roi']}]}}");
        FormEdit.Edited edited =
                press(
                        layout,
                        "save",
                        "field/q",
                        Map.of("id", "asked", "vi", "Q", "en", "Q", "type", "yes-no"));
        assertThat(edited.row()).isEqualTo("field/asked");
        assertThat(LayoutCheck.of(edited.layout(), birth)).isEmpty();
        assertThat(edited.layout().find("x").orElseThrow().when().toString())
                .contains("field=asked");
    }

    @Test
    void aFieldGetsAFreeNameFromItsLabel() {
        Layout layout = layout(Q);
        Layout once =
                press(
                                layout,
                                "add-field",
                                "section/one",
                                Map.of("vi", "Ngày  sinh Đ", "type", "date"))
                        .layout();
        FormEdit.Edited twice =
                press(
                        once,
                        "add-field",
                        "section/one",
                        Map.of("vi", "Ngày sinh đ", "type", "text"));
        assertThat(twice.layout().fields().map(FormField::id))
                .containsExactly("q", "ngaySinhD", "ngaySinhD2");
        assertThat(twice.row()).isEqualTo("field/ngaySinhD2");
        assertThat(press(layout, "add-field", "section/one", Map.of("vi", "第一")).layout().fields())
                .last()
                .extracting(FormField::id)
                .isEqualTo("muc");
    }

    @Test
    void movingGoesOverTheEndOfASection() {
        Layout layout = press(layout(Q), "add-section", "form", Map.of("vi", "Hai")).layout();
        Layout down = press(layout, "down", "field/q", Map.of()).layout();
        assertThat(down.section("hai").orElseThrow().fields())
                .extracting(FormField::id)
                .containsExactly("q");
        assertThat(press(down, "down", "field/q", Map.of()).layout()).isEqualTo(down);
        assertThat(press(down, "up", "field/q", Map.of()).layout()).isEqualTo(layout);
        assertThat(press(layout, "up", "section/one", Map.of()).layout()).isEqualTo(layout);
        assertThat(press(layout, "nonsense", "field/q", Map.of()).layout()).isEqualTo(layout);
    }

    @Test
    void aConditionOfManyLayersIsKeptWhenNobodyTicksBoxes() {
        Layout layout =
                layout(
                        ASKED
                                + "{'id':'x','type':'text','label':{'vi':'X','en':'X'},'when':{'any':["
                                + "{'case':['bo-roi']},{'all':[{'case':['chung']},{'field':'q','is':['yes']}]}]}}");
        Condition deep = layout.find("x").orElseThrow().when();
        assertThat(ConditionChoices.ticked(deep)).isEmpty();
        Map<String, String> typed = Map.of("id", "x", "vi", "X", "en", "X", "keepWhen", "on");
        assertThat(press(layout, "save", "field/x", typed).layout().find("x").orElseThrow().when())
                .isEqualTo(deep);
        Map<String, String> ticked =
                Map.of("id", "x", "vi", "X", "en", "X", "when", "field:q=no", "mode", "any");
        assertThat(press(layout, "save", "field/x", ticked).layout().find("x").orElseThrow().when())
                .isEqualTo(new Condition.FieldIs("q", List.of("no")));
    }
}
