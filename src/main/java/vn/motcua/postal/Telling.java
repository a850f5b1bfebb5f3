package vn.motcua.postal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.Zones;
import vn.motcua.postal.wire.Told;

/**
 * Takes what the operator says of an order, asked or unasked. A word counts once, whenever and
 * however often it is heard; the word that was said last says how the order stands.
 */
@Component
class Telling {

    private static final Actor OPERATOR = new Actor(Actor.Kind.INTEGRATOR, null);

    /** What became of a word. */
    enum Verdict {
        MOVED,
        /** Kept, but it moves nothing: late, or only beside the way. */
        KEPT,
        KNOWN,
        /** Kept; nothing is known of such a word. */
        UNREAD,
        NO_ORDER
    }

    private final PostOrderStore store;
    private final Statuses statuses;
    private final PostalParameters parameters;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final BusinessClock clock;

    Telling(
            PostOrderStore store,
            Statuses statuses,
            PostalParameters parameters,
            Journal journal,
            TransactionTemplate transaction,
            BusinessClock clock) {
        this.store = store;
        this.statuses = statuses;
        this.parameters = parameters;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    Verdict take(String operator, Told told, boolean asked) {
        return store.byWaybill(told.waybill())
                .map(order ->
                        Objects.requireNonNull(
                                transaction.execute(_ -> take(order, operator, told, asked))))
                .orElse(Verdict.NO_ORDER);
    }

    private Verdict take(UUID id, String operator, Told told, boolean asked) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        PostOrder order = store.lock(id).orElseThrow();
        LocalDate day = Zones.dayOf(told.saidAt());
        Statuses.Row row = statuses.find(operator, told.code(), day).orElse(null);
        PostWord word =
                new PostWord(
                        told.saidAt().truncatedTo(ChronoUnit.MICROS),
                        told.code(),
                        row == null ? null : row.state(),
                        row == null ? 0 : row.rank());
        if (!store.said(id, word, asked, now)) {
            return Verdict.KNOWN;
        }
        List<PostWord> words =
                store.words(id).stream()
                        .map(one ->
                                new PostWord(
                                        one.saidAt(),
                                        one.code(),
                                        one.state(),
                                        rank(operator, one.code(), Zones.dayOf(one.saidAt()))))
                        .toList();
        Track track = Track.of(order.state(), words);
        store.moved(id, track, now, now.plus(parameters.askAfter(Zones.dayOf(now))));
        journal.write(
                id,
                PostOrders.KIND,
                List.of(new PostalEvent.Said(id, word.code(), word.saidAt(), asked, track.state())),
                now,
                OPERATOR);
        if (row == null) {
            return Verdict.UNREAD;
        }
        return track.state() == order.state() ? Verdict.KEPT : Verdict.MOVED;
    }

    private int rank(String operator, String code, LocalDate day) {
        return statuses.find(operator, code, day).map(Statuses.Row::rank).orElse(0);
    }
}
