package vn.motcua.dossier;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Appending;
import vn.motcua.journal.Digest;
import vn.motcua.journal.Entry;
import vn.motcua.journal.Follower;
import vn.motcua.journal.Journal;
import vn.motcua.journal.StreamHead;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Zones;

/**
 * Carries what happens to one dossier of a family over to the others: it lets in what a parent
 * started, tells the parent what came of it, and ends what runs for a parent that ended. All of it
 * happens at the moment of the event that it follows from, so that it is the same however late it
 * is carried out, and as often as it is tried.
 */
@Component
class Families implements Follower {

    private static final Logger LOG = LoggerFactory.getLogger(Families.class);

    private final FamilyStore family;
    private final DossierStore store;
    private final Salts salts;
    private final States states;
    private final DossierQueries queries;
    private final Journal journal;
    private final LawBook laws;
    private final Turns turns;

    Families(
            FamilyStore family,
            DossierStore store,
            Salts salts,
            States states,
            DossierQueries queries,
            Journal journal,
            LawBook laws,
            Turns turns) {
        this.family = family;
        this.store = store;
        this.salts = salts;
        this.states = states;
        this.queries = queries;
        this.journal = journal;
        this.laws = laws;
        this.turns = turns;
    }

    @Override
    public String name() {
        return "dossier-family";
    }

    @Override
    public void follow(List<Entry> batch) {
        Map<UUID, UUID> parents = parents(batch);
        for (Entry entry : batch) {
            switch (entry.type()) {
                case "dossier.children-started" -> start(entry, parents);
                case "dossier.closed" -> {
                    UUID parent = parents.get(entry.stream());
                    if (parent != null) {
                        comeBack(parent, entry);
                    }
                }
                case "dossier.child-waived" -> setFree(entry);
                case "dossier.ended" -> parentEnded(entry);
                default -> {
                    // Concerns one dossier alone.
                }
            }
        }
    }

    /** The parents of all that closed in the batch, asked for at once; most have none. */
    private Map<UUID, UUID> parents(List<Entry> batch) {
        Set<UUID> closed = new LinkedHashSet<>();
        batch.stream()
                .filter(e -> e.type().equals("dossier.closed"))
                .forEach(e -> closed.add(e.stream()));
        return closed.isEmpty() ? new HashMap<>() : new HashMap<>(family.parents(closed));
    }

    private void start(Entry entry, Map<UUID, UUID> parents) {
        FamilyEvent.ChildrenStarted started = (FamilyEvent.ChildrenStarted) journal.event(entry);
        DossierView parent = queries.find(entry.stream()).orElseThrow();
        for (NewChild child : started.children()) {
            try {
                create(child, parent, started.task(), entry.occurredAt());
                parents.put(child.id(), entry.stream());
            } catch (RefusalException refused) {
                // The catalog or the organization changed in the meantime; the parent's officer is
                // told and decides, and nobody waits for what cannot begin.
                LOG.warn("Dossier {} starts nothing: {}", parent.state().code(), child, refused);
                resolve(entry.stream(), child.id(), entry.occurredAt(), Outcome.NOT_RECEIVED, null);
            }
        }
    }

    private void create(NewChild child, DossierView parent, int task, Instant at) {
        Law law = laws.forStart(child, Zones.dayOf(at));
        Receive receive = Interlinking.receive(child, parent, law.procedure());
        law.desk(receive.agency());
        if (!journal.read(child.id()).isEmpty()) {
            return;
        }
        StreamHead head = StreamHead.beginning(child.id(), Receiving.STREAM_KIND);
        family.add(parent.state().id(), task, child);
        byte[] salt = Digest.newSalt();
        String digest = Digest.of(salt, receive.forDigest());
        int serial = store.nextSerial(receive.agency(), law.today());
        String code = laws.code(receive.agency(), law.today(), serial);
        List<DossierEvent> events =
                turns.given(
                        Interlinking.begin(
                                receive, parent.state().id(), task, law, code, at, digest),
                        law,
                        at);
        DossierState state =
                Evolution.after(
                        Evolution.begin(child.id(), events.getFirst(), at),
                        events.subList(1, events.size()),
                        at);
        Appending appending = journal.prepare(head, events, at, Actor.SYSTEM, child.id());
        store.create(
                appending,
                null,
                state,
                receive,
                salt,
                Receiving.trackKey(),
                Dossiers.agencies(law, state),
                parts -> {});
    }

    private void comeBack(UUID parent, Entry closed) {
        DossierState child = states.of(closed.stream());
        DossierEvent.ResultRecorded result =
                journal.read(child.id()).stream()
                        .map(journal::event)
                        .filter(DossierEvent.ResultRecorded.class::isInstance)
                        .map(DossierEvent.ResultRecorded.class::cast)
                        .reduce((a, b) -> b)
                        .orElse(null);
        resolve(
                parent,
                child.id(),
                closed.occurredAt(),
                Objects.requireNonNull(child.outcome()),
                result);
    }

    private void resolve(
            UUID parent,
            UUID child,
            Instant at,
            Outcome outcome,
            DossierEvent.@Nullable ResultRecorded result) {
        Loaded loaded = states.lock(parent).orElseThrow();
        Child awaited = loaded.state().family().unresolved(child).orElse(null);
        if (awaited == null || loaded.state().isClosed() && awaited.waived()) {
            return;
        }
        DossierEvent resolved =
                new FamilyEvent.ChildResolved(
                        awaited.task(),
                        child,
                        outcome,
                        result == null ? null : result.result(),
                        result == null ? null : result.number());
        append(loaded, List.of(resolved), at, Map.of());
    }

    /** What came back in the meantime stays with its parent. */
    private void setFree(Entry entry) {
        FamilyEvent.ChildWaived waived = (FamilyEvent.ChildWaived) journal.event(entry);
        Loaded child = states.lock(waived.child()).orElse(null);
        if (child != null && !child.state().isClosed() && child.state().family().isChild()) {
            append(
                    child,
                    List.of(new FamilyEvent.SetFree(entry.stream())),
                    entry.occurredAt(),
                    Map.of());
        }
    }

    private void parentEnded(Entry entry) {
        DossierState parent = states.of(entry.stream());
        List<Child> open = parent.family().children().stream().filter(Child::isOpen).toList();
        if (open.isEmpty()) {
            return;
        }
        DossierEvent.Ended ended = (DossierEvent.Ended) journal.event(entry);
        String reason = family.note(entry.stream(), entry.version()).orElse("");
        for (Child child : open) {
            Loaded loaded = states.lock(child.id()).orElse(null);
            if (loaded != null) {
                end(loaded, ended, reason, entry.occurredAt());
            }
        }
    }

    private void end(Loaded child, DossierEvent.Ended parent, String reason, Instant at) {
        DossierState s = child.state();
        Instant now = later(s, at);
        Acting acting = new Acting(parent.by(), now, Digest.of(salts.of(s.id()), reason));
        Law law = laws.forDossier(s, Zones.dayOf(now));
        List<DossierEvent> events = Interlinking.endWith(s, parent, law, acting);
        if (!events.isEmpty()) {
            append(child, events, at, Map.of(child.head().version() + 1, reason));
        }
    }

    private void append(
            Loaded loaded, List<DossierEvent> events, Instant at, Map<Integer, String> notes) {
        DossierState before = loaded.state();
        Instant now = later(before, at);
        Law law = laws.forDossier(before, Zones.dayOf(now));
        DossierState after = Evolution.after(before, events, now);
        Appending appending = journal.prepare(loaded.head(), events, now, Actor.SYSTEM, null);
        store.act(
                appending,
                loaded,
                after,
                Dossiers.agencies(law, after),
                Pauses.held(after, law),
                notes,
                parts -> {});
    }

    /** A dossier's own time goes on; what comes to it from another is never before that. */
    private static Instant later(DossierState s, Instant at) {
        return at.isBefore(s.lastAt()) ? s.lastAt() : at;
    }
}
