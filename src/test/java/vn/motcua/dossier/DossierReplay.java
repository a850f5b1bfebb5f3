package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.journal.Entry;
import vn.motcua.journal.Journal;

/** Holds every stored state against its journal, replayed from the first event. */
public class DossierReplay {

    private final JdbcClient jdbc;
    private final DossierStore store;
    private final Journal journal;

    DossierReplay(JdbcClient jdbc, DossierStore store, Journal journal) {
        this.jdbc = jdbc;
        this.store = store;
        this.journal = journal;
    }

    public int count() {
        return ids().size();
    }

    /** The codes of dossiers whose stored state is not what their journal says. */
    public List<String> differences() {
        List<String> wrong = new ArrayList<>();
        for (UUID id : ids()) {
            DossierState stored = store.state(id);
            if (!stored.equals(replayed(id))) {
                wrong.add(stored.code());
            }
        }
        return wrong;
    }

    public int openTasks() {
        return ids().stream().mapToInt(id -> store.state(id).open().size()).sum();
    }

    private DossierState replayed(UUID id) {
        List<Entry> entries = journal.read(id);
        Entry first = entries.getFirst();
        DossierState state =
                Evolution.begin(id, (DossierEvent) journal.event(first), first.occurredAt());
        for (Entry entry : entries.subList(1, entries.size())) {
            state = Evolution.after(state, (DossierEvent) journal.event(entry), entry.occurredAt());
        }
        return state;
    }

    private List<UUID> ids() {
        return jdbc.sql("select dossier_id from dossier.dossier").query(UUID.class).list();
    }
}
