package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.journal.Appending;
import vn.motcua.journal.Digest;
import vn.motcua.journal.Entry;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.RefusalException;

/**
 * Carries out acts on a dossier. Most write by one statement alone, on the dossier as it was last
 * seen here: the statement leaves nothing when the dossier has moved on, and then the act is
 * decided again on what the journal says. What writes beside that statement, or keeps being
 * overtaken, holds the dossier's stream in a transaction.
 */
@Component
class Acts {

    private static final int TRIES = 3;

    private final DossierStore store;
    private final Salts salts;
    private final States states;
    private final Journal journal;
    private final LawBook laws;
    private final Permissions permissions;
    private final Signatures signatures;
    private final DeskWork desk;
    private final Turns turns;
    private final RecountStore recounts;
    private final RebaseStore rebases;
    private final DossierNotices notices;
    private final TransactionTemplate transaction;
    private final BusinessClock clock;

    Acts(
            DossierStore store,
            Salts salts,
            States states,
            Journal journal,
            LawBook laws,
            Permissions permissions,
            Signatures signatures,
            DeskWork desk,
            Turns turns,
            RecountStore recounts,
            RebaseStore rebases,
            DossierNotices notices,
            TransactionTemplate transaction,
            BusinessClock clock) {
        this.store = store;
        this.salts = salts;
        this.states = states;
        this.journal = journal;
        this.laws = laws;
        this.permissions = permissions;
        this.signatures = signatures;
        this.desk = desk;
        this.turns = turns;
        this.recounts = recounts;
        this.rebases = rebases;
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
    }

    Acted carryOut(UUID dossier, Dossiers.Wish wish, UUID key, Doer by) {
        try {
            return atOnce(dossier, wish, key, by)
                    .orElseGet(() ->
                            Objects.requireNonNull(
                                    transaction.execute(status -> held(dossier, wish, key, by))));
        } catch (DuplicateKeyException | RefusalException failed) {
            return replayed(dossier, key, by, failed);
        }
    }

    /** Without a transaction of its own; empty when it takes one. */
    private Optional<Acted> atOnce(UUID dossier, Dossiers.Wish wish, UUID key, Doer by) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return Optional.empty();
        }
        Loaded loaded = states.last(dossier).orElseThrow(Acts::notFound);
        for (int i = 0; i < TRIES; i++) {
            RefusalException refused = null;
            try {
                Act act = decided(loaded, wish, by, false);
                if (act.needsTransaction) {
                    return Optional.empty();
                }
                if (!act.events.isEmpty() || loaded.fresh()) {
                    return Optional.of(written(act, key, by));
                }
            } catch (ConcurrencyFailureException overtaken) {
                // Decided again below, on what the other has made of it.
            } catch (RefusalException perhapsOfThePast) {
                if (loaded.fresh()) {
                    throw perhapsOfThePast;
                }
                refused = perhapsOfThePast;
            }
            Loaded seen = loaded;
            loaded = states.fresh(dossier).orElseThrow(Acts::notFound);
            if (refused != null && loaded.stands(seen)) {
                throw refused;
            }
        }
        return Optional.empty();
    }

    private Acted held(UUID dossier, Dossiers.Wish wish, UUID key, Doer by) {
        Loaded loaded = states.lock(dossier).orElseThrow(Acts::notFound);
        return written(decided(loaded, wish, by, true), key, by);
    }

    private static RefusalException notFound() {
        return new RefusalException(new DossierRefusal.NotFound());
    }

    /** What was decided, not yet written; lives for one try. */
    private static final class Act {
        private final Loaded loaded;
        private final Law law;
        private final Instant now;
        private final List<DossierEvent> events = new ArrayList<>();
        private final Map<Integer, String> notes = new LinkedHashMap<>();
        private final DeskWork.Rows rows = new DeskWork.Rows();
        private DossierState after;
        private boolean needsTransaction;

        Act(Loaded loaded, Law law, Instant now) {
            this.loaded = loaded;
            this.law = law;
            this.now = now;
            this.after = loaded.state();
        }

        int nextVersion() {
            return loaded.head().version() + 1 + events.size();
        }
    }

    private Act decided(Loaded loaded, Dossiers.Wish wish, Doer by, boolean held) {
        DossierState before = loaded.state();
        UUID dossier = before.id();
        Act act = new Act(loaded, laws.forDossier(before, clock.today()), clock.instant());
        for (DossierCommand command : wish.of(before, act.law, act.now)) {
            permissions.require(by, act.after, command);
            if (command instanceof DossierCommand.RecountDues recount) {
                recounts.requireSigned(recount);
            }
            if (command instanceof DossierCommand.Rebase rebase) {
                rebases.requireSigned(rebase, act.after);
            }
            String note = CommandText.of(command);
            List<DossierEvent> decided =
                    signatures.signed(
                            dossier,
                            Workflow.decide(
                                    act.after,
                                    command,
                                    act.law,
                                    new Acting(
                                            by.id(),
                                            act.now,
                                            note == null ? null : digest(dossier, note),
                                            act.law.lentTo(by.id()))));
            Optional<List<DossierEvent>> given =
                    held
                            ? Optional.of(turns.given(decided, act.law, act.now))
                            : turns.givenAtOnce(decided, act.law, act.now);
            if (given.isEmpty() || !held && DeskWork.writes(decided)) {
                act.needsTransaction = true;
                return act;
            }
            List<DossierEvent> completed =
                    desk.completed(
                            act.after.agency(),
                            command,
                            given.get(),
                            act.nextVersion(),
                            text -> digest(dossier, text),
                            act.rows);
            if (note != null && !completed.isEmpty()) {
                act.notes.put(act.nextVersion(), note);
            }
            act.events.addAll(completed);
            act.after = Evolution.after(act.after, completed, act.now);
        }
        return act;
    }

    private Acted written(Act act, UUID key, Doer by) {
        Loaded loaded = act.loaded;
        if (act.events.isEmpty()) {
            return new Acted(loaded.state(), loaded.head().version(), false);
        }
        Appending appending = journal.prepare(loaded.head(), act.events, act.now, by.actor(), key);
        store.act(
                appending,
                loaded,
                act.after,
                Dossiers.agencies(act.law, act.after),
                Pauses.held(act.after, act.law),
                act.notes,
                parts -> notices.moved(loaded.state(), act.after, parts));
        desk.keep(act.after, act.events, loaded.head().version() + 1, act.rows);
        if (act.after.isClosed()) {
            salts.forget(act.after.id());
        }
        return new Acted(act.after, appending.lastVersion(), false);
    }

    /** A refused or doubled act may be the echo of one that was carried out; then answer that. */
    private Acted replayed(UUID dossier, UUID key, Doer by, RuntimeException failed) {
        Entry done = journal.findByKey(dossier, key).orElse(null);
        if (done != null && done.actor().equals(by.actor())) {
            return new Acted(states.of(dossier), done.version(), true);
        }
        // That somebody else used the key would tell a stranger that the dossier is there.
        throw done == null || failed instanceof RefusalException
                ? failed
                : new RefusalException(new DossierRefusal.KeyUsed());
    }

    private String digest(UUID dossier, String note) {
        return Digest.of(salts.of(dossier), note);
    }
}
