package vn.motcua.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.journal.Entry;

/**
 * Apologies of a stretch and what was delivered of them, written together: one statement for each
 * would be most of the way of a follower that is far behind. Lives for one stretch.
 */
final class Apologies {

    record Made(Entry entry, DossierEvent.Apologised event) {}

    private final BesideStore store;
    private final List<Made> made = new ArrayList<>();
    private final Map<UUID, Entry> delivered = new LinkedHashMap<>();

    Apologies(BesideStore store) {
        this.store = store;
    }

    void made(Entry entry, DossierEvent.Apologised event) {
        // What was delivered is the one before it.
        if (delivered.containsKey(entry.stream())) {
            write();
        }
        made.add(new Made(entry, event));
    }

    void delivered(Entry entry) {
        delivered.putIfAbsent(entry.stream(), entry);
    }

    void write() {
        if (!made.isEmpty()) {
            store.apologised(made);
            made.clear();
        }
        if (!delivered.isEmpty()) {
            store.delivered(delivered.values());
            delivered.clear();
        }
    }
}
