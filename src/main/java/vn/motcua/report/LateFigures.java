package vn.motcua.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.measure.Behind;
import vn.motcua.measure.Counted;
import vn.motcua.measure.Measures;
import vn.motcua.measure.Traced;

/**
 * Late dossiers by why they were late: those that ended late in the period, and those open late.
 */
@Component
class LateFigures implements FigureSource {

    private static final Set<Counted> ENDED =
            Set.of(
                    Counted.RESULT_LATE,
                    Counted.REFUSED_LATE,
                    Counted.WITHDRAWN_LATE,
                    Counted.LAPSED_LATE);
    private static final Set<Counted> OPEN = Set.of(Counted.RUNNING_LATE, Counted.WAITING_LATE);

    private final Measures measures;
    private final LateReasonStore reasons;

    LateFigures(Measures measures, LateReasonStore reasons) {
        this.measures = measures;
        this.reasons = reasons;
    }

    @Override
    public Set<String> measures(Template.Rows rows) {
        return rows == Template.Rows.FIELD
                ? Stream.concat(
                                Arrays.stream(LateReason.values()).map(LateReason::measure),
                                Stream.of(LateReason.UNSAID))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    @Override
    public Counts read(Question question) {
        List<Traced> late = late(question);
        Map<UUID, LateReasonStore.Said> said =
                reasons.at(late.stream().map(Traced::dossier).toList(), question.at());
        Counts counts = new Counts(new HashMap<>(), new HashMap<>());
        for (Traced one : late) {
            DossierRow.of(one, question).add(counts, measure(said.get(one.dossier())), 1);
        }
        return counts;
    }

    private static String measure(LateReasonStore.@Nullable Said said) {
        return said == null ? LateReason.UNSAID : said.reason().measure();
    }

    /** All that the form counts. */
    List<Traced> late(Question question) {
        Set<UUID> versions =
                question.catalog().all().stream()
                        .filter(version -> !version.isInternal())
                        .map(ProcedureVersion::id)
                        .collect(Collectors.toSet());
        Behind behind = new Behind(question.counted(), versions, Set.of(Channel.values()));
        LocalDate to = question.period().to();
        List<Traced> late =
                new ArrayList<>(
                        measures.happened(
                                behind, ENDED, question.period().from(), to, question.known()));
        late.addAll(measures.stood(behind, OPEN, to, question.known()));
        return late;
    }

    @Override
    public List<CellItem> behind(String measure, RowKey row, Question question) {
        return traced(measure, row, question).stream()
                .map(one -> CellItem.of(one, question.catalog().version(one.version())))
                .toList();
    }

    /** The late ones of a row that were late for this reason. */
    List<Traced> traced(String measure, RowKey row, Question question) {
        List<Traced> late = late(question);
        Map<UUID, LateReasonStore.Said> said =
                reasons.at(late.stream().map(Traced::dossier).toList(), question.at());
        return late.stream()
                .filter(one -> DossierRow.of(one, question).key().equals(row))
                .filter(one -> measure(said.get(one.dossier())).equals(measure))
                .toList();
    }
}
