package vn.motcua.measure;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.journal.Entry;
import vn.motcua.journal.Follower;
import vn.motcua.journal.Journal;
import vn.motcua.journal.JournalEvent;

/** Reads dossiers off the journal into facts and figures, a stretch at a time. */
@Component
class FactFollower implements Follower {

    static final String NAME = "measure-facts";

    /** Reading events is most of the work of the program; all others need not be read. */
    private static final Set<String> READ =
            Stream.concat(Fold.TYPES.stream(), Beside.READ.stream())
                    .collect(Collectors.toUnmodifiableSet());

    /** The events of a stretch that was given ahead of its turn. */
    private record Prepared(List<Entry> batch, Map<Entry, JournalEvent> events) {}

    private final FactStore store;
    private final Closing closing;
    private final Beside beside;
    private final Journal journal;
    private volatile Prepared prepared = new Prepared(List.of(), Map.of());

    FactFollower(FactStore store, Closing closing, Beside beside, Journal journal) {
        this.store = store;
        this.closing = closing;
        this.beside = beside;
        this.journal = journal;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int stretch() {
        return 10_000;
    }

    @Override
    public void prepare(List<Entry> batch) {
        prepared = new Prepared(batch, events(batch));
    }

    /** None depends on another. */
    private Map<Entry, JournalEvent> events(List<Entry> batch) {
        Map<Entry, JournalEvent> events = new IdentityHashMap<>();
        batch.parallelStream()
                .filter(entry -> READ.contains(entry.type()))
                .map(entry -> Map.entry(entry, journal.event(entry)))
                .toList()
                .forEach(one -> events.put(one.getKey(), one.getValue()));
        return events;
    }

    @Override
    @SuppressWarnings("ReferenceEquality")
    public void follow(List<Entry> batch) {
        Prepared ahead = prepared;
        Map<Entry, JournalEvent> events = ahead.batch() == batch ? ahead.events() : events(batch);
        figures(batch, events);
        beside.follow(batch, events);
    }

    private void figures(List<Entry> batch, Map<Entry, JournalEvent> events) {
        List<Entry> telling =
                batch.stream().filter(entry -> Fold.TYPES.contains(entry.type())).toList();
        if (telling.isEmpty()) {
            return;
        }
        Set<UUID> dossiers = new LinkedHashSet<>();
        telling.forEach(entry -> dossiers.add(entry.stream()));
        Learning learning = new Learning(store.current(dossiers));
        for (Entry entry : telling) {
            JournalEvent event = Objects.requireNonNull(events.get(entry));
            learning.take(entry.stream(), event, entry.occurredAt(), entry.recordedAt());
        }
        if (!learning.versions().isEmpty()) {
            store.write(learning);
            closing.reopen(learning.moved().keySet());
        }
    }
}
