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
import vn.motcua.journal.Entry;
import vn.motcua.journal.Journal;
import vn.motcua.journal.StreamHead;

/**
 * How dossiers stand: the sum of their events. Of open ones that were touched it is remembered,
 * each with the hash of its stream's head. The hash speaks for every event so far and for the
 * transaction that wrote it, so what is remembered is either exactly what the journal says or is
 * not used; another node's acts and a transaction taken back need no message.
 */
@Component
class States {

    private static final int REMEMBERED = 5_000;

    private final Journal journal;
    private final Cache<UUID, Loaded> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).executor(Runnable::run).build();

    States(Journal journal) {
        this.journal = journal;
    }

    /** A dossier that nobody else writes to until the transaction ends. */
    Optional<Loaded> lock(UUID id) {
        return journal.lock(id)
                .flatMap(head -> {
                    Loaded last = known.getIfPresent(id);
                    return last != null && Arrays.equals(last.head().hash(), head.hash())
                            ? Optional.of(last)
                            : fresh(id);
                });
    }

    /** A dossier as it was last seen here, or as the journal has it. */
    Optional<Loaded> last(UUID id) {
        Loaded last = known.getIfPresent(id);
        return last == null ? fresh(id) : Optional.of(last);
    }

    /** A dossier as the journal has it. */
    Optional<Loaded> fresh(UUID id) {
        List<Entry> entries = journal.read(id);
        if (entries.isEmpty() || !(journal.event(entries.getFirst()) instanceof Beginning)) {
            return Optional.empty();
        }
        Loaded loaded = new Loaded(StreamHead.of(entries), sum(id, entries), Set.of(), true);
        keep(loaded);
        return Optional.of(loaded);
    }

    /** How a dossier stands that the caller knows to exist, without locking it. */
    DossierState of(UUID id) {
        return fresh(id).orElseThrow().state();
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

    /**
     * Remembers what an act has made of a dossier. One that is closed is hardly acted on again, and
     * having been touched so often it would push out those that are at work.
     */
    void keep(Loaded loaded) {
        DossierState state = loaded.state();
        if (state.isClosed()) {
            known.invalidate(state.id());
        } else {
            Set<UUID> involved = Set.copyOf(loaded.involved());
            known.put(state.id(), new Loaded(loaded.head(), state, involved, false));
        }
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
