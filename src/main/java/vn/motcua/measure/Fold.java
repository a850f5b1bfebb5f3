package vn.motcua.measure;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Beginning;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.Outcome;
import vn.motcua.journal.JournalEvent;

/** What each event makes of the fact of its dossier. Pure. */
final class Fold {

    /** Events from which anything follows for a figure; all others need not even be read. */
    static final Set<String> TYPES =
            Set.of(
                    "dossier.registered",
                    "dossier.received",
                    "dossier.accepted",
                    "dossier.not-received",
                    "dossier.supplement-asked",
                    "dossier.supplement-brought",
                    "dossier.payment-asked",
                    "dossier.payment-confirmed",
                    "dossier.suspended",
                    "dossier.resumed",
                    "dossier.result-recorded",
                    "dossier.ended");

    private Fold() {}

    /**
     * @param fact absent before the first event of a dossier
     * @param at when it happened
     */
    static Fact after(@Nullable Fact fact, UUID dossier, JournalEvent event, Instant at) {
        if (event instanceof Beginning begun) {
            return begin(dossier, begun, at);
        }
        Fact known = Objects.requireNonNull(fact, () -> "No beginning of " + dossier);
        Standing now = known.now();
        return switch (event) {
            case DossierEvent.Accepted e -> known.with(now.promised(at, e.promisedDue()));
            case DossierEvent.NotReceived _ -> known.with(now.ended(at, Outcome.NOT_RECEIVED));
            case DossierEvent.SupplementAsked _,
                    DossierEvent.PaymentAsked _,
                    DossierEvent.Suspended _ ->
                    known.with(now.paused(at));
            case DossierEvent.SupplementBrought e -> known.with(now.promised(at, e.promisedDue()));
            case DossierEvent.PaymentConfirmed e -> known.with(now.promised(at, e.promisedDue()));
            case DossierEvent.Resumed e -> known.with(now.promised(at, e.promisedDue()));
            // A further result of the same matter does not move its completion.
            case DossierEvent.ResultRecorded _ ->
                    now.isOpen() ? known.with(now.ended(at, Outcome.RESULT)) : known;
            case DossierEvent.Ended e -> known.with(now.ended(at, e.outcome()));
            default -> known;
        };
    }

    private static Fact begin(UUID dossier, Beginning begun, Instant at) {
        Instant promised = begun instanceof DossierEvent.Received in ? in.promisedDue() : null;
        UUID resolver = begun.competent() == null ? begun.agency() : begun.competent();
        return new Fact(
                dossier,
                new Dimensions(begun.agency(), resolver, begun.version(), begun.channel()),
                List.of(new Standing(at, promised, null, null)));
    }
}
