package vn.motcua.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.PauseLedger;
import vn.motcua.kernel.Zones;

/**
 * The stretch in which one agency has a petition, with clocks of its own.
 *
 * @param pauses while the sender was asked for more
 * @param firstAsked when the sender was first asked; absent where never
 * @param classified when it was first classified, passed on or refused
 * @param end how the stretch ended, {@code ended} when; absent while it lasts
 * @param afterReopening whether it began because the sender was not content
 * @param reply with which it ended, once another stretch has begun after it
 */
public record Leg(
        UUID agency,
        Instant from,
        Dues dues,
        PauseLedger pauses,
        @Nullable Instant firstAsked,
        @Nullable Instant classified,
        @Nullable End end,
        @Nullable Instant ended,
        boolean afterReopening,
        PetitionState.Reply reply) {

    /** How a stretch ends. */
    public enum End {
        REFUSED,
        PASSED_ON,
        SENT_BACK,
        /** The reply was approved. */
        ANSWERED,
        JOINED
    }

    static Leg begun(UUID agency, Instant from, Dues dues, boolean afterReopening) {
        return new Leg(
                agency,
                from,
                dues,
                PauseLedger.EMPTY,
                null,
                null,
                null,
                null,
                afterReopening,
                PetitionState.Reply.NONE);
    }

    Leg with(Dues moved, PauseLedger ledger) {
        return new Leg(
                agency,
                from,
                moved,
                ledger,
                firstAsked,
                classified,
                end,
                ended,
                afterReopening,
                reply);
    }

    Leg asked(Instant at) {
        return marked(firstAsked == null ? at : firstAsked, classified, end, ended, reply);
    }

    Leg classified(Instant at) {
        return marked(firstAsked, classified == null ? at : classified, end, ended, reply);
    }

    Leg ended(@Nullable End how, @Nullable Instant at) {
        return marked(firstAsked, classified, how, at, reply);
    }

    Leg answeredBy(PetitionState.Reply with) {
        return marked(firstAsked, classified, end, ended, with);
    }

    private Leg marked(
            @Nullable Instant asked,
            @Nullable Instant sorted,
            @Nullable End how,
            @Nullable Instant when,
            PetitionState.Reply with) {
        return new Leg(agency, from, dues, pauses, asked, sorted, how, when, afterReopening, with);
    }

    /** The last good day for what is owed next: to classify, or to answer. */
    public LocalDate nextDue() {
        return classified == null && !afterReopening ? dues.classify() : dues.resolve();
    }

    /**
     * Whether the stretch kept its limits, looked at on a day: ended in time, or still in time.
     * While the sender is asked, the clock stands where it stood when they were.
     */
    public boolean isInTime(LocalDate today, boolean waiting) {
        Instant at = ended;
        if (end == null || at == null) {
            Instant asked = firstAsked;
            return waiting && asked != null
                    ? !Zones.dayOf(asked).isAfter(dues.supplement())
                    : !today.isAfter(dues.resolve());
        }
        LocalDate day = Zones.dayOf(at);
        return switch (end) {
            case REFUSED, SENT_BACK -> !day.isAfter(dues.refuse());
            case PASSED_ON -> !day.isAfter(dues.transfer());
            case ANSWERED, JOINED -> !day.isAfter(dues.resolve());
        };
    }

    /** Whether it was classified, passed on or refused in time, looked at on a day. */
    public boolean isClassifiedInTime(LocalDate today, boolean waiting) {
        LocalDate last =
                end == End.PASSED_ON && classified != null && classified.equals(ended)
                        ? dues.transfer()
                        : dues.classify();
        if (classified == null) {
            return waiting || !today.isAfter(dues.classify());
        }
        return !Zones.dayOf(classified).isAfter(last);
    }
}
