package vn.motcua.catalog.discrepancy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Entry;
import vn.motcua.journal.Journal;
import vn.motcua.journal.JournalEvent;
import vn.motcua.kernel.RefusalException;

/** What happened to a ticket, read from its stream. */
@Component
public class TicketHistory {

    private final Journal journal;
    private final Discrepancies discrepancies;

    TicketHistory(Journal journal, Discrepancies discrepancies) {
        this.journal = journal;
        this.discrepancies = discrepancies;
    }

    /**
     * One event.
     *
     * @param word what happened, as the last part of the event's name says it
     * @param choice the cure or the outcome; absent where there is none
     * @param detail more in words: a reason, a number; may be blank
     * @param other whom it was given to
     */
    public record Step(
            Instant at,
            String word,
            @Nullable String choice,
            String detail,
            UUID by,
            @Nullable UUID other) {}

    /**
     * Oldest first.
     *
     * @throws RefusalException for who manages no catalogue
     */
    public List<Step> of(UUID ticket, SignedIn by) {
        discrepancies.requireManager(by);
        return journal.read(ticket).stream().flatMap(this::step).toList();
    }

    private Stream<Step> step(Entry entry) {
        JournalEvent event = journal.event(entry);
        return event instanceof DiscrepancyEvent found
                ? Stream.of(step(entry.occurredAt(), found))
                : Stream.empty();
    }

    private static Step step(Instant at, DiscrepancyEvent event) {
        return switch (event) {
            case DiscrepancyEvent.Opened e -> new Step(at, "opened", null, e.note(), e.by(), null);
            case DiscrepancyEvent.Assigned e ->
                    new Step(at, "assigned", null, "", e.by(), e.owner());
            case DiscrepancyEvent.Confirmed e ->
                    new Step(at, "confirmed", e.cure().name(), e.note(), e.by(), null);
            case DiscrepancyEvent.Recommended e ->
                    new Step(
                            at,
                            "recommended",
                            null,
                            joined(e.number(), e.recipient()),
                            e.by(),
                            null);
            case DiscrepancyEvent.Answered e ->
                    new Step(
                            at,
                            "answered",
                            e.outcome().name(),
                            joined(e.number(), e.note()),
                            e.by(),
                            null);
            case DiscrepancyEvent.Dismissed e ->
                    new Step(at, "dismissed", null, e.reason(), e.by(), null);
        };
    }

    private static String joined(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).collect(Collectors.joining(" · "));
    }
}
