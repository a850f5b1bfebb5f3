package vn.motcua.petition;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Entry;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.RefusalException;

/** Petitions as their streams in the journal sum up, and what is written there. */
@Component
class PetitionStreams {

    private static final String KIND = "petition";

    private final Journal journal;

    PetitionStreams(Journal journal) {
        this.journal = journal;
    }

    /**
     * @throws RefusalException where there is none
     */
    PetitionState require(UUID id) {
        return find(id).orElseThrow(
                        () -> new RefusalException(new PetitionRefusal.NoSuchPetition()));
    }

    Optional<PetitionState> find(UUID id) {
        return Optional.ofNullable(folded(List.of(id), null, null).get(id));
    }

    /** The same, with its stream locked until the transaction ends. */
    PetitionState lock(UUID id) {
        if (journal.lock(id).isEmpty()) {
            throw new RefusalException(new PetitionRefusal.NoSuchPetition());
        }
        return require(id);
    }

    List<Entry> entries(UUID id) {
        return journal.read(id);
    }

    PetitionEvent event(Entry entry) {
        return (PetitionEvent) journal.event(entry);
    }

    /**
     * How petitions stood.
     *
     * @param until only what happened before; absent for all of it
     * @param known only what was recorded by then; absent for all of it
     */
    Map<UUID, PetitionState> folded(
            Collection<UUID> ids, @Nullable Instant until, @Nullable Instant known) {
        Map<UUID, Evolution> all = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return Map.of();
        }
        for (Entry entry : journal.read(ids)) {
            boolean counts =
                    (until == null || entry.occurredAt().isBefore(until))
                            && (known == null || !entry.recordedAt().isAfter(known));
            if (counts) {
                all.computeIfAbsent(entry.stream(), Evolution::new)
                        .after(event(entry), entry.occurredAt());
            }
        }
        Map<UUID, PetitionState> states = new LinkedHashMap<>();
        all.forEach((id, one) -> {
            if (one.hasBegun()) {
                states.put(id, one.state());
            }
        });
        return states;
    }

    /** Writes what happened; the state after it. */
    PetitionState write(
            UUID id,
            @Nullable PetitionState before,
            List<PetitionEvent> events,
            Instant at,
            Actor by) {
        journal.write(id, KIND, events, at, by);
        if (before == null) {
            Evolution evolution = new Evolution(id);
            events.forEach(event -> evolution.after(event, at));
            return evolution.state();
        }
        return require(id);
    }
}
