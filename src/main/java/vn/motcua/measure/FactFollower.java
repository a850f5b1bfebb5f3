package vn.motcua.measure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.journal.Entry;
import vn.motcua.journal.Follower;
import vn.motcua.journal.Journal;
import vn.motcua.journal.JournalEvent;

/** Reads dossiers off the journal into facts and figures, a stretch at a time. */
@Component
class FactFollower implements Follower {

    static final String NAME = "measure-facts";

    private final FactStore store;
    private final Closing closing;
    private final Beside beside;
    private final Journal journal;

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
    public void follow(List<Entry> batch) {
        figures(batch);
        beside.follow(batch);
    }

    private void figures(List<Entry> batch) {
        List<Entry> telling =
                batch.stream().filter(entry -> Fold.TYPES.contains(entry.type())).toList();
        if (telling.isEmpty()) {
            return;
        }
        Set<UUID> dossiers = new LinkedHashSet<>();
        telling.forEach(entry -> dossiers.add(entry.stream()));
        Learning learning = new Learning(store.current(dossiers));
        // Reading the events is most of the work, and none depends on another.
        List<JournalEvent> events = telling.parallelStream().map(journal::event).toList();
        for (int i = 0; i < events.size(); i++) {
            Entry entry = telling.get(i);
            learning.take(entry.stream(), events.get(i), entry.occurredAt(), entry.recordedAt());
        }
        if (!learning.versions().isEmpty()) {
            store.write(learning);
            closing.reopen(learning.moved().keySet());
        }
    }
}
