package vn.motcua.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.journal.JournalEvent;
import vn.motcua.kernel.Zones;

/**
 * What a stretch of the journal adds to what is known: new versions of facts, and how the figures
 * move by them. Pure; lives for one stretch.
 */
final class Learning {

    private final Map<UUID, Known> current;
    private final Map<UUID, Instant> superseded = new LinkedHashMap<>();
    private final List<Known> past = new ArrayList<>();
    private final Map<UUID, Known> learned = new LinkedHashMap<>();
    private final Map<Delta, Integer> moved = new HashMap<>();

    /**
     * @param current what was known of the dossiers of the stretch before it
     */
    Learning(Map<UUID, Known> current) {
        this.current = current;
    }

    /** Takes in one event; what a clock set back recorded counts as known when the last was. */
    void take(UUID dossier, JournalEvent event, Instant occurred, Instant recorded) {
        Known fresh = learned.get(dossier);
        Known before = fresh == null ? current.get(dossier) : fresh;
        Fact fact = before == null ? null : before.fact();
        Fact after = Fold.after(fact, dossier, event, occurred);
        if (after.equals(fact)) {
            return;
        }
        Instant known =
                before == null || recorded.isAfter(before.from()) ? recorded : before.from();
        if (before != null && known.isAfter(before.from())) {
            if (fresh == null) {
                superseded.put(dossier, known);
            } else {
                past.add(fresh.until(known));
            }
        }
        learned.put(dossier, new Known(after, known, null));
        LocalDate day = Zones.dayOf(known);
        move(fact, day, -1);
        move(after, day, 1);
    }

    private void move(@Nullable Fact fact, LocalDate known, int sign) {
        if (fact != null) {
            for (Change change : Counting.of(fact)) {
                moved.merge(
                        new Delta(Zones.dayOf(change.at()), known, fact.by(), change.counted()),
                        sign * change.n(),
                        Integer::sum);
            }
        }
    }

    /** Since when what was known before the stretch is known otherwise. */
    Map<UUID, Instant> superseded() {
        return superseded;
    }

    /** All versions of the stretch, those included that it made and superseded itself. */
    List<Known> versions() {
        List<Known> all = new ArrayList<>(past);
        all.addAll(learned.values());
        return all;
    }

    /** How the figures move; nothing for what evens out. */
    Map<Delta, Integer> moved() {
        Map<Delta, Integer> real = new HashMap<>(moved);
        real.values().removeIf(n -> n == 0);
        return real;
    }
}
