package vn.motcua.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.kernel.law.LawFile;
import vn.motcua.measure.Behind;
import vn.motcua.measure.Count;
import vn.motcua.measure.Measures;
import vn.motcua.measure.Traced;

/**
 * Figures of dossiers by field or by agency, off what is measured; what agencies do among
 * themselves stands in no statutory form.
 */
@Component
class DossierFigures implements FigureSource {

    private static final String FILE = "law/reports/measures.yaml";

    private final Measures measures;
    private final List<DossierMeasure> all;

    @Autowired
    DossierFigures(Measures measures) {
        this(measures, LawFile.rows(FILE, DossierMeasure[].class));
    }

    DossierFigures(Measures measures, List<DossierMeasure> all) {
        this.measures = measures;
        this.all = List.copyOf(all);
    }

    @Override
    public Set<String> measures(Template.Rows rows) {
        return switch (rows) {
            case FIELD, AGENCY ->
                    all.stream().map(DossierMeasure::name).collect(Collectors.toSet());
            case PROCEDURE, UNIT -> Set.of();
        };
    }

    @Override
    public Counts read(Question question) {
        Period period = question.period();
        Counts counts = new Counts(new HashMap<>(), new HashMap<>());
        List<DossierMeasure> today = DossierMeasure.onDay(all, period.to());
        for (DossierMeasure.When when : DossierMeasure.When.values()) {
            List<DossierMeasure> wanted = today.stream().filter(m -> m.when() == when).toList();
            for (Count count : read(when, question)) {
                ProcedureVersion version = question.catalog().version(count.version());
                if (!version.isInternal()) {
                    wanted.stream()
                            .filter(one -> one.counts(count))
                            .forEach(one ->
                                    DossierRow.of(count.agency(), version, question)
                                            .add(counts, one.name(), count.n()));
                }
            }
        }
        return counts;
    }

    private List<Count> read(DossierMeasure.When when, Question question) {
        Set<UUID> agencies = question.counted();
        Period period = question.period();
        return switch (when) {
            case BEFORE -> measures.stock(agencies, period.from().minusDays(1), question.known());
            case DURING -> measures.flows(agencies, period.from(), period.to(), question.known());
            case AFTER -> measures.stock(agencies, period.to(), question.known());
        };
    }

    @Override
    public List<CellItem> behind(String measure, RowKey row, Question question) {
        return traced(measure, row, question).stream()
                .map(one -> CellItem.of(one, question.catalog().version(one.version())))
                .toList();
    }

    /** The very dossiers that a measure counts in a row. */
    List<Traced> traced(String name, RowKey row, Question question) {
        LocalDate to = question.period().to();
        LocalDate from = question.period().from();
        DossierMeasure measure =
                DossierMeasure.onDay(all, to).stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        boolean byAgency = question.rows() == Template.Rows.AGENCY;
        Set<UUID> agencies =
                question.counted().stream()
                        .filter(agency ->
                                !byAgency || DossierRow.of(agency, question).key().equals(row))
                        .collect(Collectors.toSet());
        Set<UUID> versions =
                question.catalog().all().stream()
                        .filter(version ->
                                !version.isInternal()
                                        && (byAgency || DossierRow.of(version).key().equals(row)))
                        .map(ProcedureVersion::id)
                        .collect(Collectors.toSet());
        Behind behind = new Behind(agencies, versions, measure.channels());
        return switch (measure.when()) {
            case BEFORE ->
                    measures.stood(behind, measure.counted(), from.minusDays(1), question.known());
            case DURING -> measures.happened(behind, measure.counted(), from, to, question.known());
            case AFTER -> measures.stood(behind, measure.counted(), to, question.known());
        };
    }
}
