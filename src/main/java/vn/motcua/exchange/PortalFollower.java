package vn.motcua.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.dossier.Applicants;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Status;
import vn.motcua.exchange.portal.Portals;
import vn.motcua.journal.Entry;
import vn.motcua.journal.Follower;
import vn.motcua.journal.Journal;
import vn.motcua.journal.JournalEvent;
import vn.motcua.kernel.Zones;

/**
 * Reads off the journal what the portal is to be told, a stretch at a time. Where no portal is set
 * up it goes by; what happened meanwhile is told by the next event of each dossier.
 */
@Component
class PortalFollower implements Follower {

    private static final int STRETCH = 5_000;

    private final Portals portals;
    private final StandingStore store;
    private final Journal journal;
    private final Applicants dossiers;
    private final Catalog catalog;
    private final Clock clock;

    PortalFollower(
            Portals portals,
            StandingStore store,
            Journal journal,
            Applicants dossiers,
            Catalog catalog,
            Clock clock) {
        this.portals = portals;
        this.store = store;
        this.journal = journal;
        this.dossiers = dossiers;
        this.catalog = catalog;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "exchange-portal";
    }

    @Override
    public int stretch() {
        return STRETCH;
    }

    @Override
    public void follow(List<Entry> batch) {
        if (portals.find().isPresent()) {
            note(batch);
        }
    }

    void note(List<Entry> batch) {
        List<Entry> told =
                batch.stream().filter(entry -> Course.TYPES.contains(entry.type())).toList();
        if (told.isEmpty()) {
            return;
        }
        Set<UUID> ids = new LinkedHashSet<>();
        told.forEach(entry -> ids.add(entry.stream()));
        Map<UUID, Course> courses = new HashMap<>(store.courses(ids));
        Map<UUID, StandingStore.First> firsts = store.firsts(ids);
        LocalDate since = portals.since();
        Set<UUID> late = new HashSet<>();
        List<Message> messages = new ArrayList<>(told.size());
        Map<UUID, Instant> filed = new LinkedHashMap<>();
        // Reading the events is most of the work, and none depends on another.
        List<JournalEvent> events = told.parallelStream().map(journal::event).toList();
        for (int i = 0; i < events.size(); i++) {
            Entry entry = told.get(i);
            StandingStore.First first = firsts.get(entry.stream());
            if (first == null || !isTold(first, since)) {
                continue;
            }
            Course now = next(courses.get(entry.stream()), events.get(i));
            if (now == null) {
                late.add(entry.stream());
                continue;
            }
            courses.put(entry.stream(), now);
            filed.putIfAbsent(entry.stream(), entry.occurredAt());
            messages.add(message(entry, now));
        }
        late.removeAll(filed.keySet());
        messages.addAll(caughtUp(late, told, courses, filed));
        if (!messages.isEmpty()) {
            store.note(messages, noted(filed, firsts, courses), clock.instant());
        }
    }

    /** What agencies do among themselves is none of the portal's business. */
    private boolean isTold(StandingStore.First first, LocalDate since) {
        return !Zones.dayOf(first.receivedAt()).isBefore(since)
                && !catalog.version(first.version()).isInternal();
    }

    private static @Nullable Course next(@Nullable Course before, JournalEvent event) {
        return before == null ? Course.begin(event) : before.after(event);
    }

    private static Message message(Entry entry, Course now) {
        return new Message(
                entry.stream(),
                entry.version(),
                entry.type(),
                now.status(),
                entry.occurredAt(),
                entry.actor().kind(),
                entry.actor().id());
    }

    /** Dossiers whose beginning was not told: as they stand now, by the last of what is read. */
    private List<Message> caughtUp(
            Set<UUID> late,
            Collection<Entry> told,
            Map<UUID, Course> courses,
            Map<UUID, Instant> filed) {
        if (late.isEmpty()) {
            return List.of();
        }
        Map<UUID, DossierState> states = dossiers.states(late);
        Map<UUID, Message> last = new LinkedHashMap<>();
        for (Entry entry : told) {
            DossierState state = states.get(entry.stream());
            if (state != null) {
                Course now = new Course(state.status(), running(state));
                courses.put(entry.stream(), now);
                Instant at = state.filedAt();
                filed.put(entry.stream(), at == null ? state.receivedAt() : at);
                last.put(entry.stream(), message(entry, now));
            }
        }
        return List.copyOf(last.values());
    }

    private static Status running(DossierState state) {
        if (!state.isAccepted()) {
            return Status.REGISTERED;
        }
        return state.done().isEmpty() ? Status.RECEIVED : Status.PROCESSING;
    }

    private static List<StandingStore.Noted> noted(
            Map<UUID, Instant> filed,
            Map<UUID, StandingStore.First> firsts,
            Map<UUID, Course> courses) {
        List<StandingStore.Noted> noted = new ArrayList<>(filed.size());
        filed.forEach((id, at) -> {
            StandingStore.First first = firsts.get(id);
            Course course = courses.get(id);
            if (first != null && course != null) {
                noted.add(new StandingStore.Noted(id, first.code(), first.agency(), at, course));
            }
        });
        return noted;
    }
}
