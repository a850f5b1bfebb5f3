package vn.motcua.dossier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * The serials of dossiers received one by one. What was given last is remembered here, one receipt
 * of an agency at a time takes the next, and its statement leaves nothing where another node was
 * first: so no number is lost or given twice, and asking for it needs no way to the database.
 */
@Component
class Serials {

    private static final int TRIES = 5;
    private static final int AGENCIES = 2_000;

    /** What was given last, and the turn to give the next. */
    private static final class Counter {
        private final ReentrantLock turn = new ReentrantLock(true);
        private int last = -1;
    }

    private record Key(UUID agency, LocalDate day) {}

    private final DossierStore store;
    private final Cache<Key, Counter> counters =
            Caffeine.newBuilder().maximumSize(AGENCIES).executor(Runnable::run).build();

    Serials(DossierStore store) {
        this.store = store;
    }

    /**
     * Creates with the next serial.
     *
     * @param create empty when it created nothing; throws {@link ConcurrencyFailureException} when
     *     the serial is not the next one
     * @return empty when nothing was created, or others were always first
     */
    Optional<Acted> next(UUID agency, LocalDate day, Function<Serial, Optional<Acted>> create) {
        Counter counter = counters.get(new Key(agency, day), _ -> new Counter());
        counter.turn.lock();
        try {
            for (int tries = 0; tries < TRIES; tries++) {
                if (counter.last < 0) {
                    counter.last = store.lastSerial(agency, day);
                }
                int serial = counter.last + 1;
                counter.last = -1;
                try {
                    Optional<Acted> created = create.apply(new Serial(agency, day, serial));
                    counter.last = created.isPresent() ? serial : serial - 1;
                    return created;
                } catch (ConcurrencyFailureException overtaken) {
                    // Asked for anew.
                }
            }
            return Optional.empty();
        } finally {
            counter.turn.unlock();
        }
    }
}
