package vn.motcua.report;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Indicator;
import vn.motcua.measure.indicator.Indicators;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.Reading;
import vn.motcua.measure.indicator.Wanted;

/**
 * Of dossiers that became late in the period: how many owed an apology, and how many had it by the
 * last lawful day; as the indicator of apologies counts them.
 */
@Component
@LegalBasis("nd-61-2018#19.9")
class ApologyFigures implements FigureSource {

    private static final String INDICATOR = "PL2-6-c";
    private static final String OWED = "apologies-owed";
    private static final String MADE = "apologies-made";

    /** Indicators of reporting read reports, which are made of these figures. */
    private final ObjectProvider<Indicators> indicators;

    ApologyFigures(ObjectProvider<Indicators> indicators) {
        this.indicators = indicators;
    }

    @Override
    public Set<String> measures(Template.Rows rows) {
        return rows == Template.Rows.AGENCY ? Set.of(OWED, MADE) : Set.of();
    }

    @Override
    public Counts read(Question question) {
        Counts counts = new Counts(new HashMap<>(), new HashMap<>());
        for (Reading one : indicators.getObject().measure(indicator(), asked(question)).parts()) {
            DossierRow row = DossierRow.of(Objects.requireNonNull(one.agency()), question);
            row.add(counts, OWED, one.below());
            row.add(counts, MADE, one.above());
        }
        return counts;
    }

    @Override
    public List<CellItem> behind(String measure, RowKey row, Question question) {
        Wanted wanted =
                new Wanted(
                        indicators.getObject().official(indicator(), question.period().from()),
                        measure.equals(MADE) ? Wanted.Which.COUNTED : Wanted.Which.ALL,
                        0,
                        Integer.MAX_VALUE);
        return indicators
                .getObject()
                .open(indicator(), asked(question), wanted)
                .lines()
                .lines()
                .stream()
                .filter(one ->
                        DossierRow.of(Objects.requireNonNull(one.agency()), question)
                                .key()
                                .equals(row))
                .map(ApologyFigures::item)
                .toList();
    }

    private static CellItem item(Line one) {
        return CellItem.of(
                one.code(),
                one.name().vi(),
                one.name().en(),
                Objects.requireNonNull(one.link()).path());
    }

    private Indicator indicator() {
        return indicators.getObject().find(INDICATOR).orElseThrow();
    }

    private static Asked asked(Question question) {
        return new Asked(
                question.counted(),
                question.period().from(),
                question.period().to(),
                question.known());
    }
}
