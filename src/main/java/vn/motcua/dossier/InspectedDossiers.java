package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.journal.Entry;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.Zones;
import vn.motcua.kernel.sql.Sql;

/** Dossiers as inspections look at them: which there are, and what is known of each. */
@Component
public class InspectedDossiers {

    private static final int AT_ONCE = 500;

    private static final String OF_AGENCY_SQL =
            """
            select dossier_id from dossier.involved
            where agency_id = :agency and received_at >= :from and received_at < :to
            order by dossier_id limit :most
            """;

    private final JdbcClient jdbc;
    private final Journal journal;
    private final States states;
    private final Catalog catalog;
    private final BusinessClock clock;

    InspectedDossiers(
            JdbcClient jdbc, Journal journal, States states, Catalog catalog, BusinessClock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.states = states;
        this.catalog = catalog;
        this.clock = clock;
    }

    /**
     * Dossiers in the register of an agency that were received from one day to another, both
     * included, in Vietnam; in the order of their ids.
     *
     * @param most no more than so many are read
     */
    public List<UUID> ofAgency(UUID agency, LocalDate from, LocalDate to, int most) {
        return jdbc.sql(OF_AGENCY_SQL)
                .param("agency", agency)
                .param("from", Sql.at(Zones.instantOf(from.atStartOfDay())))
                .param("to", Sql.at(Zones.instantOf(to.plusDays(1).atStartOfDay())))
                .param("most", most)
                .query((row, n) -> Objects.requireNonNull(row.getObject("dossier_id", UUID.class)))
                .list();
    }

    /** Those of these on which some unit worked or works, in their order. */
    public List<UUID> workedOn(List<UUID> dossiers, Set<UUID> units) {
        List<UUID> some = new ArrayList<>();
        for (int from = 0; from < dossiers.size(); from += AT_ONCE) {
            List<UUID> part = dossiers.subList(from, Math.min(from + AT_ONCE, dossiers.size()));
            Map<UUID, DossierState> standing = states.of(part);
            part.stream()
                    .filter(id -> isAt(Objects.requireNonNull(standing.get(id)), units))
                    .forEach(some::add);
        }
        return some;
    }

    private static boolean isAt(DossierState state, Set<UUID> units) {
        return Stream.concat(
                        state.done().stream().map(DoneTask::unit),
                        state.open().stream().map(OpenTask::unit))
                .anyMatch(units::contains);
    }

    /** What is known of those of these that there are, by id. */
    public Map<UUID, InspectedDossier> of(Collection<UUID> ids) {
        List<UUID> each = List.copyOf(ids);
        Map<UUID, InspectedDossier> all = new HashMap<>();
        Instant now = clock.instant();
        for (int from = 0; from < each.size(); from += AT_ONCE) {
            journal.read(each.subList(from, Math.min(from + AT_ONCE, each.size()))).stream()
                    .collect(Collectors.groupingBy(Entry::stream))
                    .forEach((id, entries) -> all.put(id, of(id, entries, now)));
        }
        return all;
    }

    private InspectedDossier of(UUID id, List<Entry> entries, Instant now) {
        List<TimelineEntry> timeline =
                entries.stream().map(e -> TimelineEntry.of(e, journal.event(e), null)).toList();
        DossierState s = States.sum(id, timeline.iterator());
        ProcedureVersion procedure = catalog.version(s.version());
        List<Set<String>> required = required(procedure, s.caseId());
        Set<String> brought = brought(timeline);
        Entry first = entries.getFirst();
        return new InspectedDossier(
                id,
                s.code(),
                s.procedure(),
                new Bilingual(procedure.name(), procedure.nameEn()),
                s.agency(),
                required.size(),
                (int) required.stream().filter(any -> Collections.disjoint(any, brought)).count(),
                s.isAccepted() && !s.family().isChild(),
                s.receivedAt(),
                s.promisedDue(),
                s.resolvedAt(),
                s.isLate(now),
                s.supplements(),
                s.intakeSupplements(),
                s.apologies().size(),
                (int) s.apologies().stream().filter(Apology::inTime).count(),
                first.demo() ? null : Zones.dayOf(first.recordedAt()),
                s.outcome(),
                hands(s));
    }

    /** The papers that it cannot be without; of alternatives any one is enough. */
    private static List<Set<String>> required(ProcedureVersion procedure, String caseId) {
        List<RequiredPaper> asked = procedure.papers(caseId);
        return asked.stream()
                .filter(RequiredPaper::required)
                .map(paper -> alternatives(paper, asked))
                .distinct()
                .toList();
    }

    private static Set<String> alternatives(RequiredPaper paper, List<RequiredPaper> asked) {
        String group = paper.group();
        return group == null
                ? Set.of(paper.id())
                : asked.stream()
                        .filter(other -> group.equals(other.group()))
                        .map(RequiredPaper::id)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> brought(List<TimelineEntry> timeline) {
        Set<String> papers = new LinkedHashSet<>();
        for (TimelineEntry entry : timeline) {
            List<PaperCount> counts =
                    switch (entry.event()) {
                        case Beginning b -> b.papers();
                        case DossierEvent.SupplementBrought e -> e.papers();
                        default -> List.of();
                    };
            counts.stream()
                    .filter(count -> !count.isNothing())
                    .map(PaperCount::paper)
                    .forEach(papers::add);
        }
        return papers;
    }

    private static List<InspectedDossier.Hand> hands(DossierState s) {
        return s.done().stream()
                .filter(task -> task.isWork() && task.end() != DoneTask.End.SILENT)
                .map(task -> new InspectedDossier.Hand(task.unit(), task.post(), task.by()))
                .distinct()
                .toList();
    }
}
