package vn.motcua.payment;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Journal;
import vn.motcua.journal.StreamHead;
import vn.motcua.kernel.RefusalException;

/**
 * Writes the ledger of a dossier: one act holds its stream, is decided on what the journal says,
 * and writes events and rows together.
 */
@Component
class Books {

    static final String KIND = "payment";
    private static final int TRIES = 3;

    private final Journal journal;
    private final LedgerStore store;
    private final TransactionTemplate transaction;
    private final BusinessClock clock;

    Books(
            Journal journal,
            LedgerStore store,
            TransactionTemplate transaction,
            BusinessClock clock) {
        this.journal = journal;
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The stream of a dossier's money. */
    static UUID stream(UUID dossier) {
        return UUID.nameUUIDFromBytes(("payment:" + dossier).getBytes(StandardCharsets.UTF_8));
    }

    /** One act: what it sees, and what comes of it. */
    static final class Act {

        private final Ledger ledger;
        private final Instant at;
        private final List<PaymentEvent> events = new ArrayList<>();
        private final Map<UUID, LedgerStore.Words> words = new HashMap<>();

        private Act(Ledger ledger, Instant at) {
            this.ledger = ledger;
            this.at = at;
        }

        Ledger ledger() {
            return ledger;
        }

        /** Business time. */
        Instant at() {
            return at;
        }

        void add(PaymentEvent event) {
            events.add(event);
        }

        void add(List<PaymentEvent> more) {
            events.addAll(more);
        }

        /** What stands in the row of something beside its event. */
        void words(UUID of, LedgerStore.Words said) {
            words.put(of, said);
        }

        List<PaymentEvent> events() {
            return List.copyOf(events);
        }
    }

    /**
     * Carries an act out; overtaken by another at the same stream, once more.
     *
     * @throws RefusalException where the key of the form was used for another dossier
     */
    <T> T write(LedgerStore.Subject of, Actor actor, Function<Act, T> act) {
        for (int left = TRIES - 1; ; left--) {
            try {
                return once(of, actor, act);
            } catch (ConcurrencyFailureException | DuplicateKeyException overtaken) {
                if (left == 0) {
                    throw overtaken instanceof DuplicateKeyException
                            ? new RefusalException(new PaymentRefusal.KeyUsed())
                            : overtaken;
                }
            }
        }
    }

    private <T> T once(LedgerStore.Subject of, Actor actor, Function<Act, T> rule) {
        return Objects.requireNonNull(
                transaction.execute(status -> {
                    UUID stream = stream(of.dossier());
                    StreamHead head =
                            journal.lock(stream)
                                    .or(() -> journal.open(stream, KIND))
                                    .orElseThrow(() ->
                                            new ConcurrencyFailureException(
                                                    "Stream just opened by another"));
                    Act act =
                            new Act(
                                    head.version() == 0 ? empty() : read(stream),
                                    clock.instant().truncatedTo(ChronoUnit.MICROS));
                    T answer = rule.apply(act);
                    if (act.events.isEmpty()) {
                        // A stream that was opened for nothing would be one too many.
                        status.setRollbackOnly();
                    } else {
                        keep(head, act, of, actor);
                    }
                    return answer;
                }));
    }

    private void keep(StreamHead head, Act act, LedgerStore.Subject of, Actor actor) {
        journal.append(journal.prepare(head, act.events, act.at, actor, null));
        act.events.forEach(event -> store.take(event, of, act.at, actor, act.words));
    }

    /**
     * An act that follows from an event elsewhere, in the caller's transaction.
     *
     * @param at business time
     * @throws ConcurrencyFailureException where somebody else wrote at that moment
     */
    void follow(LedgerStore.Subject of, Instant at, Consumer<Act> rule) {
        UUID stream = stream(of.dossier());
        StreamHead head = journal.lock(stream).orElse(null);
        Act act = new Act(head == null ? empty() : read(stream), at);
        rule.accept(act);
        if (!act.events.isEmpty()) {
            keep(
                    head == null
                            ? journal.open(stream, KIND)
                                    .orElseThrow(() ->
                                            new ConcurrencyFailureException(
                                                    "Stream just opened by another"))
                            : head,
                    act,
                    of,
                    Actor.SYSTEM);
        }
    }

    private static Ledger empty() {
        return Ledger.of(List.of());
    }

    /** As the journal says; a ledger nobody has written is empty. */
    Ledger read(UUID stream) {
        return Ledger.of(
                journal.read(stream).stream()
                        .map(entry -> (PaymentEvent) journal.event(entry))
                        .toList());
    }

    Ledger ofDossier(UUID dossier) {
        return read(stream(dossier));
    }
}
