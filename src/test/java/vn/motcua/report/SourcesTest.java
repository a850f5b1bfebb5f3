package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.testing.DatabaseTest;

/** What no form can say yet; a source that comes takes its measures off this list. */
@DatabaseTest
@TestPropertySource(properties = "motcua.test=reports")
class SourcesTest {

    @Autowired private Templates templates;
    @Autowired private Filling filling;
    @Autowired private List<FigureSource> sources;

    @Test
    void formsAndMeasuresWithoutASourceAreKnown() {
        assertThat(templates.all())
                .filteredOn(form -> !filling.hasSource(form))
                .extracting(Template::code)
                .containsExactly("II.01b", "II.02b");
        TreeSet<String> nobody = new TreeSet<>();
        for (Template form : templates.all()) {
            for (Column column : form.counts()) {
                String measure = column.measure();
                if (measure != null && filling.source(measure, form.rows()).isEmpty()) {
                    nobody.add(measure);
                }
            }
        }
        assertThat(nobody)
                .containsExactly(
                        "appraisal-documents",
                        "appraisal-procedures",
                        "impact-documents-committee",
                        "impact-documents-council",
                        "impact-procedures-committee",
                        "impact-procedures-council",
                        "opinion-documents",
                        "opinion-procedures");
    }

    @Test
    void noMeasureIsOfferedTwice() {
        for (Template.Rows rows : Template.Rows.values()) {
            assertThat(sources.stream().flatMap(one -> one.measures(rows).stream()))
                    .doesNotHaveDuplicates();
        }
    }
}
