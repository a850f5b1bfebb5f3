package vn.motcua.catalog.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.DecisionReceipts;
import vn.motcua.kernel.LegalBasis;

/**
 * What was published in a period and what of it came into the national database; for figures, so it
 * asks nobody's right.
 */
@Component
@LegalBasis({"nd-63-2010#15", "nd-63-2010#24"})
public class PublishedFacts {

    /**
     * One change of one procedure.
     *
     * @param signed whether its decision was signed in the period
     * @param entered whether it was entered into the national database in the period
     */
    public record Published(DecisionReceipts.Touched touched, boolean signed, boolean entered) {}

    private final DecisionReceipts decisions;
    private final PublicationStore store;

    PublishedFacts(DecisionReceipts decisions, PublicationStore store) {
        this.decisions = decisions;
        this.store = store;
    }

    /**
     * From one day to another, both included, in Vietnam.
     *
     * @param known what was recorded later does not count
     */
    public List<Published> between(LocalDate from, LocalDate to, Instant known) {
        Set<UUID> entered = store.enteredBetween(from, to, known);
        return decisions.signed(from, to, entered, known).stream()
                .map(one ->
                        new Published(
                                one,
                                !one.decision().signedOn().isBefore(from)
                                        && !one.decision().signedOn().isAfter(to),
                                entered.contains(one.decision().id())))
                .toList();
    }
}
