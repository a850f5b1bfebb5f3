package vn.motcua.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.NewTask;
import vn.motcua.dossier.Passing;
import vn.motcua.dossier.TimelineEntry;
import vn.motcua.journal.Entry;
import vn.motcua.journal.Journal;
import vn.motcua.journal.JournalEvent;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/**
 * Reads off the journal what indicators ask beside the facts: journeys between agencies, apologies,
 * and when results came into the hands of citizens. Most dossiers never leave their agency; only of
 * those that do is the journal read whole.
 */
@Component
class Beside {

    /** Events that say more than that they happened. */
    static final Set<String> READ =
            Set.of(
                    "dossier.apologised",
                    "dossier.opinions-asked",
                    "dossier.forwarded",
                    "dossier.task-returned");

    private final BesideStore store;
    private final Organizations organizations;
    private final Journal journal;

    Beside(BesideStore store, Organizations organizations, Journal journal) {
        this.store = store;
        this.organizations = organizations;
        this.journal = journal;
    }

    /**
     * Called once the facts of the stretch are written.
     *
     * @param events of those types of the stretch at least that are {@link #READ}
     */
    void follow(List<Entry> batch, Map<Entry, JournalEvent> events) {
        OrganizationChart chart = organizations.chart();
        Map<UUID, Set<UUID>> reached = new HashMap<>();
        Map<UUID, Entry> returned = new HashMap<>();
        List<Entry> supplements = new ArrayList<>();
        Apologies apologies = new Apologies(store);
        for (Entry entry : batch) {
            switch (entry.type()) {
                case "dossier.supplement-asked" -> supplements.add(entry);
                case "dossier.apology-delivered" -> apologies.delivered(entry);
                case "dossier.handed-back" -> returned.putIfAbsent(entry.stream(), entry);
                case "dossier.sent", "dossier.arrived" -> note(reached, entry, List.of(), chart);
                case "dossier.apologised" ->
                        apologies.made(entry, (DossierEvent.Apologised) of(events, entry));
                case "dossier.opinions-asked", "dossier.forwarded", "dossier.task-returned" ->
                        note(reached, entry, opened(of(events, entry)), chart);
                default -> {
                    // Nothing that is asked beside the facts follows from it.
                }
            }
        }
        apologies.write();
        if (!supplements.isEmpty()) {
            store.supplements(supplements);
        }
        if (!returned.isEmpty()) {
            store.returned(List.copyOf(returned.values()));
        }
        if (!reached.isEmpty()) {
            journeys(reached, chart);
        }
    }

    private static JournalEvent of(Map<Entry, JournalEvent> events, Entry entry) {
        return Objects.requireNonNull(events.get(entry), () -> "Was not read: " + entry.type());
    }

    private static List<NewTask> opened(JournalEvent event) {
        return switch (event) {
            case DossierEvent.OpinionsAsked e -> e.opened();
            case DossierEvent.Forwarded e -> e.opened();
            case DossierEvent.TaskReturned e -> List.of(e.opened());
            default -> throw new IllegalArgumentException("Opens no task: " + event);
        };
    }

    private static void note(
            Map<UUID, Set<UUID>> reached,
            Entry entry,
            List<NewTask> opened,
            OrganizationChart chart) {
        Set<UUID> there = reached.computeIfAbsent(entry.stream(), id -> new LinkedHashSet<>());
        LocalDate day = Zones.dayOf(entry.occurredAt());
        opened.forEach(task -> there.add(agency(task.unit(), day, chart)));
    }

    /**
     * @param reached the agencies at which something was opened in the stretch, by dossier
     */
    private void journeys(Map<UUID, Set<UUID>> reached, OrganizationChart chart) {
        Map<UUID, UUID> homes = store.homes(reached.keySet());
        Set<UUID> travelling = new LinkedHashSet<>(store.travelled(reached.keySet()));
        reached.forEach((dossier, agencies) -> {
            UUID home = homes.get(dossier);
            if (agencies.stream().anyMatch(agency -> !agency.equals(home))) {
                travelling.add(dossier);
            }
        });
        if (travelling.isEmpty()) {
            return;
        }
        List<BesideStore.HandOver> all = new ArrayList<>();
        journal.read(travelling).stream()
                .collect(Collectors.groupingBy(Entry::stream))
                .forEach((dossier, entries) -> journeys(dossier, entries, chart, all));
        store.handOvers(travelling, all);
    }

    private static UUID agency(UUID unit, LocalDate on, OrganizationChart chart) {
        return chart.agencyOf(unit, on).map(Unit::id).orElse(unit);
    }

    private void journeys(
            UUID dossier,
            List<Entry> entries,
            OrganizationChart chart,
            List<BesideStore.HandOver> all) {
        Map<Instant, Instant> known = new HashMap<>();
        List<TimelineEntry> timeline = new ArrayList<>();
        for (Entry e : entries) {
            known.merge(e.occurredAt(), e.recordedAt(), (a, b) -> b.isAfter(a) ? b : a);
            timeline.add(
                    new TimelineEntry(
                            e.version(),
                            e.occurredAt(),
                            e.recordedAt(),
                            e.actor(),
                            e.demo(),
                            (DossierEvent) journal.event(e),
                            null));
        }
        int no = 0;
        for (Passing passing : Passing.of(timeline)) {
            UUID giver = agency(passing.from(), Zones.dayOf(passing.at()), chart);
            UUID taker = agency(passing.to(), Zones.dayOf(passing.at()), chart);
            if (!giver.equals(taker)) {
                all.add(
                        new BesideStore.HandOver(
                                dossier,
                                ++no,
                                giver,
                                taker,
                                passing.at(),
                                known.getOrDefault(passing.at(), passing.at()),
                                passing.isElectronic()));
            }
        }
    }
}
