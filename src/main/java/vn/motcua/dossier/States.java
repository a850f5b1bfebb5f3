package vn.motcua.dossier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.journal.Appending;
import vn.motcua.journal.Entry;
import vn.motcua.journal.Journal;

/**
 * How dossiers stand: the sum of their events. Of those touched last it is remembered, each with
 * the hash of its stream's head. The hash speaks for every event so far and for the transaction
 * that wrote it, so what is remembered is either exactly what the journal says or is not used;
 * another node's acts and a transaction taken back need no message.
 */
@Component
class States {

    private static final int REMEMBERED = 5_000;

    private record Known(byte[] hash, DossierState state, Set<UUID> involved) {}

    private final Journal journal;
    private final Cache<UUID, Known> known = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    States(Journal journal) {
        this.journal = journal;
    }

    /** A dossier that nobody else writes to until the transaction ends. */
    Optional<Loaded> lock(UUID id) {
        return journal.lock(id)
                .flatMap(head -> {
                    Known last = known.getIfPresent(id);
                    return last != null && Arrays.equals(last.hash(), head.hash())
                            ? Optional.of(new Loaded(head, last.state(), last.involved()))
                            : find(id).map(state -> new Loaded(head, state, Set.of()));
                });
    }

    /** How a dossier stands that the caller knows to exist, without locking it. */
    DossierState of(UUID id) {
        return find(id).orElseThrow();
    }

    /** How those of these dossiers stand that there are, by id. */
    Map<UUID, DossierState> of(Collection<UUID> ids) {
        Map<UUID, List<Entry>> streams =
                journal.read(ids).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Entry::stream, LinkedHashMap::new, Collectors.toList()));
        Map<UUID, DossierState> states = new LinkedHashMap<>();
        streams.forEach((id, entries) -> states.put(id, sum(id, entries)));
        return states;
    }

    private Optional<DossierState> find(UUID id) {
        List<Entry> entries = journal.read(id);
        return entries.isEmpty() || !(journal.event(entries.getFirst()) instanceof Beginning)
                ? Optional.empty()
                : Optional.of(sum(id, entries));
    }

    /** Remembers what an act has made of a dossier. */
    void keep(DossierState state, Appending events, Set<UUID> involved) {
        known.put(state.id(), new Known(events.lastHash(), state, Set.copyOf(involved)));
    }

    private DossierState sum(UUID id, List<Entry> entries) {
        return sum(
                id,
                entries.stream().map(e -> TimelineEntry.of(e, journal.event(e), null)).iterator());
    }

    /** What a whole timeline comes to. */
    static DossierState sum(UUID id, Iterator<TimelineEntry> timeline) {
        TimelineEntry first = timeline.next();
        DossierState state = Evolution.begin(id, first.event(), first.at());
        while (timeline.hasNext()) {
            TimelineEntry entry = timeline.next();
            state = Evolution.after(state, entry.event(), entry.at());
        }
        return state;
    }
}
