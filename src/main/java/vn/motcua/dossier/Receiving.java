package vn.motcua.dossier;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Appending;
import vn.motcua.journal.Digest;
import vn.motcua.journal.Journal;
import vn.motcua.journal.StreamHead;
import vn.motcua.kernel.sql.Parts;

/**
 * Lets a dossier in that was found in order: its serial, its first event, its rows. One statement
 * writes them all, the serial among them, so a receipt that fails loses none.
 */
@Component
class Receiving {

    static final String STREAM_KIND = "dossier";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** How a dossier's first event is made. */
    interface First {
        DossierEvent of(Receive receive, Law law, String code, Instant now, String digest);
    }

    /**
     * What is let in; lives for one receipt.
     *
     * @param beside what else is written by the same statement
     */
    record Receipt(
            Receive receive,
            Law law,
            Instant now,
            Actor actor,
            First first,
            byte[] salt,
            Consumer<Parts> beside) {

        Receipt(Receive receive, Law law, Instant now, SignedIn by, First first) {
            this(receive, law, now, by.actor(), first, Digest.newSalt(), parts -> {});
        }
    }

    private final DossierStore store;
    private final Serials serials;
    private final Salts salts;
    private final Journal journal;
    private final LawBook laws;
    private final Turns turns;
    private final DossierNotices notices;

    Receiving(
            DossierStore store,
            Serials serials,
            Salts salts,
            Journal journal,
            LawBook laws,
            Turns turns,
            DossierNotices notices) {
        this.store = store;
        this.serials = serials;
        this.salts = salts;
        this.journal = journal;
        this.laws = laws;
        this.turns = turns;
        this.notices = notices;
    }

    /**
     * Without a transaction of its own; empty when it takes one: for somebody's turn, inside the
     * caller's, or where other nodes were always first.
     */
    Optional<Acted> atOnce(Receipt r) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return Optional.empty();
        }
        return serials.next(
                r.receive().agency(),
                r.law().today(),
                serial ->
                        turns.givenAtOnce(first(r, serial.number()), r.law(), r.now())
                                .map(events -> write(r, events.getFirst(), serial)));
    }

    /**
     * In the caller's transaction; its serial is lost with it, so a doubled receipt leaves none.
     */
    Acted held(Receipt r) {
        return write(r, turns.given(first(r, drawn(r)), r.law(), r.now()).getFirst(), null);
    }

    /** As {@link #held}; what the desk does at once stays with whoever received it. */
    Acted atDesk(Receipt r) {
        return write(r, first(r, drawn(r)).getFirst(), null);
    }

    private int drawn(Receipt r) {
        return store.nextSerial(r.receive().agency(), r.law().today());
    }

    private List<DossierEvent> first(Receipt r, int serial) {
        String code = laws.code(r.receive().agency(), r.law().today(), serial);
        String digest = Digest.of(r.salt(), r.receive().forDigest());
        return List.of(r.first().of(r.receive(), r.law(), code, r.now(), digest));
    }

    private Acted write(Receipt r, DossierEvent event, @Nullable Serial serial) {
        UUID id = r.receive().id();
        DossierState state = Evolution.begin(id, event, r.now());
        Appending events =
                journal.prepare(
                        StreamHead.beginning(id, STREAM_KIND),
                        List.of(event),
                        r.now(),
                        r.actor(),
                        id);
        store.create(
                events,
                serial,
                state,
                r.receive(),
                r.salt(),
                trackKey(),
                Dossiers.agencies(r.law(), state),
                parts -> {
                    notices.began(state, r.receive().applicant(), parts);
                    r.beside().accept(parts);
                });
        if (serial != null) {
            salts.keep(id, r.salt());
        }
        return new Acted(state, events.lastVersion(), false);
    }

    /** What the holder of a receipt looks the dossier up by. */
    static String trackKey() {
        return Integer.toString(100_000_000 + RANDOM.nextInt(100_000_000)).substring(1);
    }
}
