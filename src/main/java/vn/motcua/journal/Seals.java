package vn.motcua.journal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals the journal: once a day, and whenever somebody wants to write down where it stood. What a
 * seal covers cannot be shortened, altered or forged afterwards without {@link JournalVerification}
 * finding it.
 */
@Component
public class Seals {

    private static final Logger LOG = LoggerFactory.getLogger(Seals.class);

    private final SealStore store;
    private final Epochs epochs;
    private final Clock clock;

    Seals(SealStore store, Epochs epochs, Clock clock) {
        this.store = store;
        this.epochs = epochs;
        this.clock = clock;
    }

    /**
     * Seals everything that no running transaction can precede any more. Transactions still running
     * fall under the next seal.
     */
    @Transactional
    public Seal seal() {
        store.waitToBeAlone();
        Seal before = store.last();
        Position end = Position.before(epochs.current(), store.horizon());
        Seal seal =
                Seal.of(
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        end,
                        before,
                        gather(before.end(), end));
        store.insert(seal);
        LOG.info(
                "Seal {}: {} events of {} streams, {} log rows, hash {}",
                seal.number(),
                seal.events(),
                seal.streamsMoved(),
                seal.logRows(),
                seal.hashText());
        return seal;
    }

    private SealContent gather(Position from, Position end) {
        SealContent content = new SealContent();
        try (Stream<SealStore.Moved> moved = store.moved(from, end)) {
            moved.forEach(m -> content.stream(m.stream(), m.version(), m.hash(), m.events()));
        }
        try (Stream<LogRow> looks = store.looks(from, end)) {
            looks.forEach(content::look);
        }
        try (Stream<LogRow> refusals = store.refusals(from, end)) {
            refusals.forEach(content::refusal);
        }
        return content;
    }
}
