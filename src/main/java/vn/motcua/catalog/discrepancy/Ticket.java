package vn.motcua.catalog.discrepancy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.change.Constituent;

/**
 * A discrepancy that somebody sees to: the sum of its events.
 *
 * @param constituent name of the {@link Constituent}; blank for the procedure as a whole
 * @param owner the staff member who sees to it
 * @param due the last day on which it is to be recommended, cured or dismissed
 * @param doneOn the day on which it was; absent while it is not
 * @param said what the three sides said when it was opened
 * @param note what the finder said
 * @param sent the letter that recommends a cure
 * @param result why it was dismissed, or what was answered
 */
public record Ticket(
        UUID id,
        String code,
        String name,
        String field,
        String constituent,
        DiscrepancyType type,
        TicketState state,
        @Nullable Cure cure,
        @Nullable UUID owner,
        LocalDate openedOn,
        UUID openedBy,
        LocalDate due,
        @Nullable LocalDate doneOn,
        Sides said,
        String note,
        @Nullable Sent sent,
        String result) {

    /** What the local catalogue, the national database and the decision said; blank for nothing. */
    public record Sides(String local, String national, String decision) {}

    /** The letter as it was sent. */
    public record Sent(UUID letter, String number, LocalDate on, String recipient) {}

    public Optional<Constituent> what() {
        return Stream.of(Constituent.values())
                .filter(one -> one.name().equals(constituent))
                .findFirst();
    }

    /** Whether its time has run out, or had when it was done. */
    public boolean isLate(LocalDate today) {
        return (doneOn == null ? today : doneOn).isAfter(due);
    }

    static Ticket opened(UUID id, DiscrepancyEvent.Opened event) {
        return new Ticket(
                id,
                event.code(),
                event.name(),
                event.field(),
                event.constituent(),
                event.kind(),
                TicketState.OPEN,
                null,
                null,
                event.on(),
                event.by(),
                event.due(),
                null,
                new Sides(event.local(), event.national(), event.decision()),
                event.note(),
                null,
                "");
    }

    /** As it is after something has happened to it. */
    Ticket after(DiscrepancyEvent event) {
        return switch (event) {
            case DiscrepancyEvent.Opened opened -> opened(id, opened);
            case DiscrepancyEvent.Assigned(UUID to, _) ->
                    with(state, cure, to, doneOn, sent, result);
            case DiscrepancyEvent.Confirmed(Cure how, String why, _) ->
                    with(TicketState.CONFIRMED, how, owner, null, null, why);
            case DiscrepancyEvent.Recommended(
                            UUID letter,
                            String number,
                            LocalDate on,
                            String recipient,
                            _) ->
                    with(
                            TicketState.SENT,
                            cure,
                            owner,
                            on,
                            new Sent(letter, number, on, recipient),
                            result);
            case DiscrepancyEvent.Answered(TicketState outcome, _, LocalDate on, String why, _) ->
                    with(outcome, cure, owner, doneOn == null ? on : doneOn, sent, why);
            case DiscrepancyEvent.Dismissed(String reason, LocalDate on, _) ->
                    with(TicketState.DISMISSED, cure, owner, on, sent, reason);
        };
    }

    private Ticket with(
            TicketState now,
            @Nullable Cure how,
            @Nullable UUID whose,
            @Nullable LocalDate done,
            @Nullable Sent letter,
            String why) {
        return new Ticket(
                id,
                code,
                name,
                field,
                constituent,
                type,
                now,
                how,
                whose,
                openedOn,
                openedBy,
                due,
                done,
                said,
                note,
                letter,
                why);
    }
}
