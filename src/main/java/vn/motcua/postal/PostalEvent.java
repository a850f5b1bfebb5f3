package vn.motcua.postal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/**
 * What happens between the agencies and the post. Names, addresses and reasons stand in rows, not
 * in events. Amounts are in đồng.
 */
sealed interface PostalEvent extends JournalEvent {

    /**
     * Something is to be carried.
     *
     * @param fee what the carriage is thought to cost
     * @param by absent where it follows from a result that is wanted by post
     */
    @EventType("postal.ordered")
    record Ordered(
            UUID order,
            UUID dossier,
            UUID agency,
            PostWay way,
            Distance distance,
            Payer payer,
            long fee,
            @Nullable UUID by)
            implements PostalEvent {}

    /** The operator has it, under this number. */
    @EventType("postal.taken")
    record Taken(UUID order, String waybill, long fee) implements PostalEvent {}

    /** The operator will not do it. */
    @EventType("postal.not-taken")
    record NotTaken(UUID order, String code) implements PostalEvent {}

    /**
     * The operator said something of it.
     *
     * @param asked whether it was asked, or said so unasked
     * @param state how the order stands by all that was said
     */
    @EventType("postal.said")
    record Said(UUID order, String code, Instant saidAt, boolean asked, PostState state)
            implements PostalEvent {}

    /** It was called off here. */
    @EventType("postal.cancelled")
    record Cancelled(UUID order, UUID by) implements PostalEvent {}

    /**
     * Post and agency signed a minute.
     *
     * @param dossiers those that came by the post
     * @param orders those that were carried
     */
    @EventType("postal.handed-over")
    record HandedOver(
            UUID handOver,
            UUID agency,
            PostWay way,
            int year,
            int number,
            List<UUID> dossiers,
            List<UUID> orders,
            UUID by)
            implements PostalEvent {

        public HandedOver {
            dossiers = List.copyOf(dossiers);
            orders = List.copyOf(orders);
        }
    }

    /**
     * An agency hands procedures to a post office.
     *
     * @param to the last day; absent where none is agreed
     * @param hours working hours from acceptance to hand-over
     */
    @EventType("postal.agreed")
    record Agreed(
            UUID agreement,
            UUID agency,
            String number,
            LocalDate day,
            LocalDate from,
            @Nullable LocalDate to,
            int hours,
            List<String> procedures,
            UUID by)
            implements PostalEvent {

        public Agreed {
            procedures = List.copyOf(procedures);
        }
    }

    /** An agreement ends with this day. */
    @EventType("postal.agreement-ended")
    record AgreementEnded(UUID agreement, LocalDate to, UUID by) implements PostalEvent {}

    /** A procedure may be handed to the post from a day. */
    @EventType("postal.listed")
    record Listed(UUID entry, String procedure, LocalDate from, String source, UUID by)
            implements PostalEvent {}

    /** It may not any more, after this day. */
    @EventType("postal.unlisted")
    record Unlisted(UUID entry, LocalDate to, UUID by) implements PostalEvent {}
}
