package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.journal.Entry;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.organization.Unit;

/**
 * What evaluation (đánh giá) reads of many dossiers at once; for figures, so it asks nobody's right
 * and gives no personal data of applicants.
 */
@Component
@LegalBasis("tt-01-2018#13")
public class Evaluations {

    /** Ways in which somebody of the staff ends a task of theirs. */
    private static final Set<DoneTask.End> WORK =
            EnumSet.of(
                    DoneTask.End.FORWARDED,
                    DoneTask.End.RETURNED,
                    DoneTask.End.ANSWERED,
                    DoneTask.End.HANDED_BACK,
                    DoneTask.End.ENDED);

    /**
     * One dossier.
     *
     * @param version of its stream, as it was read
     * @param facts absent of what is not to be evaluated
     * @param officers the units in which each of the staff ended a task of it, by their id
     */
    public record Evaluated(
            UUID dossier,
            int version,
            UUID agency,
            @Nullable Instant resolved,
            @Nullable EvaluationFacts facts,
            Map<UUID, Work> officers) {

        public Evaluated {
            officers = Map.copyOf(officers);
        }
    }

    /** Where somebody worked on it: the unit of their last task, and its agency. */
    public record Work(UUID unit, UUID agency) {}

    private final Journal journal;
    private final LawBook laws;
    private final BusinessClock clock;

    Evaluations(Journal journal, LawBook laws, BusinessClock clock) {
        this.journal = journal;
        this.laws = laws;
        this.clock = clock;
    }

    public List<Evaluated> of(Collection<UUID> dossiers) {
        Map<UUID, List<Entry>> streams =
                journal.read(dossiers).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Entry::stream, LinkedHashMap::new, Collectors.toList()));
        List<Evaluated> all = new ArrayList<>();
        streams.forEach((dossier, entries) -> all.add(evaluated(dossier, entries)));
        return all;
    }

    private Evaluated evaluated(UUID dossier, List<Entry> entries) {
        List<TimelineEntry> timeline =
                entries.stream().map(e -> TimelineEntry.of(e, journal.event(e), null)).toList();
        DossierState s = States.sum(dossier, timeline.iterator());
        LocalDate today = clock.today();
        Law law = laws.forDossier(s, today);
        Optional<EvaluationFacts> facts = EvaluationFacts.of(s, timeline, law);
        Map<UUID, Work> officers = new LinkedHashMap<>();
        for (DoneTask task : s.done()) {
            if (facts.isPresent() && WORK.contains(task.end()) && task.waits() == null) {
                UUID agency =
                        law.chart().agencyOf(task.unit(), today).map(Unit::id).orElse(task.unit());
                officers.put(task.by(), new Work(task.unit(), agency));
            }
        }
        return new Evaluated(
                dossier,
                timeline.getLast().version(),
                s.agency(),
                s.resolvedAt(),
                facts.orElse(null),
                officers);
    }
}
