package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NarrativeTest {

    private static final RowKey ROW = new RowKey(Tier.COMMUNE, "HT");

    @Test
    void sentencesSayTheFiguresOfTheSnapshot() {
        assertThat(said("{unit}: {X.3}, {X.8+9}, {%X.8+9/7}."))
                .isEqualTo("UBND xã: 12, 5, 83,33%.");
    }

    @Test
    void aShareOfNothingIsNone() {
        assertThat(said("{%X.8/4}")).isEqualTo("không có (không phát sinh)");
    }

    @Test
    void aSentenceWhoseFigureHasNoSourceSaysSo() {
        Filled form = new Filled("X", 1, List.of(), List.of(8));

        assertThat(said("{unit}: {X.3+8}.", form)).isEqualTo("Biểu X: chưa có nguồn số liệu.");
        assertThat(said("{unit}: {%X.3/8}.", form)).isEqualTo("Biểu X: chưa có nguồn số liệu.");
        assertThat(said("{unit}: {X.3}.", form)).isEqualTo("UBND xã: 0.");
    }

    @Test
    void aFigureThatTheReportDoesNotHaveIsAFault() {
        assertThatThrownBy(() -> said("{Y.3}")).hasMessageContaining("Y.3");
        assertThatThrownBy(() -> said("{nobody}")).hasMessageContaining("nobody");
    }

    @Test
    void theOutlineOfTheLawNamesOnlyColumnsThatFormsHave() {
        Templates templates = new Templates();
        Map<String, Filled> empty = new HashMap<>();
        templates.all().forEach(one -> empty.put(one.code(), Filled.empty(one)));

        List<Narrative.Section> filled =
                Narrative.fill(
                        Narrative.ofTheLaw(),
                        empty,
                        Map.of("unit", "x", "from", "x", "to", "x", "period", "x"));

        assertThat(filled).hasSize(18);
        assertThat(filled.stream().flatMap(one -> one.sentences().stream()))
                .hasSizeGreaterThan(5)
                .noneMatch(sentence -> sentence.contains("{"));
    }

    private static String said(String sentence) {
        Filled form =
                new Filled(
                        "X",
                        1,
                        List.of(new Line(ROW, "Hộ tịch", "", Map.of(3, 12L, 7, 6L, 8, 2L, 9, 3L))),
                        List.of());
        return said(sentence, form);
    }

    private static String said(String sentence, Filled form) {
        return Narrative.fill(
                        List.of(new Narrative.Section("1.", "x", null, List.of(sentence))),
                        Map.of("X", form),
                        Map.of("unit", "UBND xã"))
                .getFirst()
                .sentences()
                .getFirst();
    }
}
