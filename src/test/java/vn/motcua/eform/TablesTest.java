package vn.motcua.eform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Rows: read past holes, limited to two hundred, added and removed without script. */
class TablesTest {

    private static final EForm FORM =
            FormFixture.of(
                    "{'id':'members','type':'table','label':{'vi':'Thành viên'},'required':true,"
                            + "'columns':[{'id':'name','type':'text','label':{'vi':'Tên'},'required':true},"
                            + "{'id':'born','type':'date','label':{'vi':'Sinh'}}]}",
                    "chung");

    private static Map<String, List<String>> rows(int many) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (int row = 0; row < many; row++) {
            typed.put("members." + row + ".name", List.of("Người " + row));
        }
        return typed;
    }

    @Test
    void twoHundredAreTakenAndOneMoreIsNot() {
        assertThat(FORM.problems(FORM.read(rows(200)), "chung")).isEmpty();
        assertThat(FormFixture.said(FORM.problems(FORM.read(rows(201)), "chung")))
                .containsExactly("members too-many");
    }

    @Test
    void emptyRowsAndHolesAreNoRows() {
        ObjectNode answers =
                FORM.read(
                        FormFixture.typed(
                                "members.7.name", "Bảy",
                                "members.2.name", "Hai",
                                "members.4.name", " ",
                                "members.4.born", ""));
        assertThat(answers.toString())
                .isEqualTo("{\"members\":[{\"name\":\"Hai\"},{\"name\":\"Bảy\"}]}");
        assertThat(FORM.view(answers).values())
                .containsOnlyKeys("members.0.name", "members.1.name");
        assertThat(FormFixture.said(FORM.problems(FORM.read(FormFixture.typed()), "chung")))
                .containsExactly("members no-rows");
    }

    @Test
    void whatIsWrongInARowIsSaidThere() {
        ObjectNode answers =
                FORM.read(
                        FormFixture.typed(
                                "members.0.name", "An",
                                "members.1.born", "1/13/2000"));
        assertThat(FormFixture.said(FORM.problems(answers, "chung")))
                .containsExactly("members.1.name missing", "members.1.born not-a-day");
        assertThat(FORM.problems(answers, "chung").getFirst().arguments())
                .contains(
                        new vn.motcua.kernel.Bilingual(
                                "Tên (Thành viên, dòng 2)", "Tên (Thành viên, row 2)"));
    }

    @Test
    void buttonsAddAndRemoveRows() {
        Map<String, List<String>> typed = rows(2);
        typed.put(Rows.BUTTON, List.of("members+"));
        Rows more = FORM.rows(typed);
        assertThat(more.acted()).isTrue();
        assertThat(more.typed()).containsKey("members.2.name").doesNotContainKey(Rows.BUTTON);
        typed.put(Rows.BUTTON, List.of("members-0"));
        assertThat(FORM.rows(typed).typed()).containsOnlyKeys("members.1.name");
        typed.put(Rows.BUTTON, List.of("nothing+"));
        assertThat(FORM.rows(typed).acted()).isFalse();
        assertThat(FORM.rows(rows(2)).acted()).isFalse();
    }
}
