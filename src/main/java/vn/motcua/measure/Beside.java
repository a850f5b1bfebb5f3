package vn.motcua.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

    private static final Set<String> TYPES =
            Set.of(
                    "dossier.forwarded",
                    "dossier.task-returned",
                    "dossier.opinions-asked",
                    "dossier.sent",
                    "dossier.arrived",
                    "dossier.apologised",
                    "dossier.apology-delivered",
                    "dossier.supplement-asked",
                    "dossier.handed-back");

    private final BesideStore store;
    private final Organizations organizations;
    private final Journal journal;

    Beside(BesideStore store, Organizations organizations, Journal journal) {
        this.store = store;
        this.organizations = organizations;
        this.journal = journal;
    }

    /** Called once the facts of the stretch are written. */
    void follow(List<Entry> batch) {
        OrganizationChart chart = organizations.chart();
        Map<UUID, Set<UUID>> reached = new HashMap<>();
        Map<UUID, Entry> returned = new HashMap<>();
        List<Entry> supplements = new ArrayList<>();
        for (Entry entry : batch) {
            if (!TYPES.contains(entry.type())) {
                continue;
            }
            if (entry.type().equals("dossier.supplement-asked")) {
                supplements.add(entry);
                continue;
            }
            switch (journal.event(entry)) {
                case DossierEvent.Apologised e -> store.apologised(entry, e);
                case DossierEvent.ApologyDelivered _ -> store.delivered(entry);
                case DossierEvent.HandedBack _ -> returned.putIfAbsent(entry.stream(), entry);
                case DossierEvent.OpinionsAsked e -> note(reached, entry, e.opened(), chart);
                case DossierEvent.Forwarded e -> note(reached, entry, e.opened(), chart);
                case DossierEvent.TaskReturned e ->
                        note(reached, entry, List.of(e.opened()), chart);
                default -> note(reached, entry, List.of(), chart);
            }
        }
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
