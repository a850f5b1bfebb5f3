package vn.motcua.exchange;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.Status;
import vn.motcua.journal.JournalEvent;

/**
 * Where a dossier stands as its events come by, one at a time: a short form of what the dossier's
 * own rules sum up, held to them by a test, so that following needs no old events.
 *
 * @param running where it goes on when a pause ends
 */
record Course(Status status, Status running) {

    /** What the portal is told of; all else stays here. */
    static final Set<String> TYPES =
            Set.of(
                    "dossier.registered",
                    "dossier.received",
                    "dossier.accepted",
                    "dossier.not-received",
                    "dossier.forwarded",
                    "dossier.decided",
                    "dossier.supplement-asked",
                    "dossier.supplement-brought",
                    "dossier.payment-asked",
                    "dossier.payment-confirmed",
                    "dossier.suspended",
                    "dossier.resumed",
                    "dossier.result-recorded",
                    "dossier.ended",
                    "dossier.closed");

    private static final Map<Status, Status> RETURNED =
            Map.of(
                    Status.RESOLVED, Status.RETURNED,
                    Status.WITHDRAWN, Status.WITHDRAWN_RETURNED,
                    Status.NOT_RECEIVED, Status.NOT_RECEIVED);

    /** The first of a dossier; absent where the event begins none. */
    static @Nullable Course begin(JournalEvent event) {
        return switch (event) {
            case DossierEvent.Registered _ -> new Course(Status.REGISTERED, Status.REGISTERED);
            case DossierEvent.Received _ -> new Course(Status.RECEIVED, Status.RECEIVED);
            default -> null;
        };
    }

    /** Whether it ended for silence and not by a refusal shows only in the event that ended it. */
    Course after(JournalEvent event) {
        return switch (event) {
            case DossierEvent.Accepted _ -> new Course(Status.RECEIVED, Status.RECEIVED);
            case DossierEvent.NotReceived _ -> at(Status.NOT_RECEIVED);
            case DossierEvent.Forwarded _ ->
                    new Course(
                            status == Status.RECEIVED ? Status.PROCESSING : status,
                            running == Status.RECEIVED ? Status.PROCESSING : running);
            case DossierEvent.Decided _ ->
                    at(status == Status.RECEIVED ? Status.PROCESSING : status);
            case DossierEvent.SupplementAsked _ -> at(Status.SUPPLEMENT);
            case DossierEvent.PaymentAsked _ -> at(Status.OBLIGATION);
            case DossierEvent.Suspended _ -> at(Status.SUSPENDED);
            case DossierEvent.SupplementBrought _,
                    DossierEvent.PaymentConfirmed _,
                    DossierEvent.Resumed _ ->
                    at(running);
            case DossierEvent.ResultRecorded _ -> at(Status.RESOLVED);
            case DossierEvent.Ended e ->
                    new Course(
                            e.outcome() == Outcome.WITHDRAWN ? Status.WITHDRAWN : Status.STOPPED,
                            e.outcome() == Outcome.LAPSED
                                    ? Status.LAPSED_RETURNED
                                    : Status.REFUSED_RETURNED);
            case DossierEvent.Closed _ -> at(closed());
            default -> this;
        };
    }

    private Status closed() {
        return status == Status.STOPPED ? running : RETURNED.getOrDefault(status, status);
    }

    private Course at(Status next) {
        return new Course(next, running);
    }
}
