package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.Deadline;
import vn.motcua.calendar.PauseLedger;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.Appointments;
import vn.motcua.kernel.LegalBasis;

/**
 * When a dossier is promised: its limit from receipt, through the stretches in which the clock
 * stood. Where the procedure splits its limit into two appointments, the second part counts from
 * the payment, whatever the first one took.
 */
@LegalBasis({"nd-61-2018#19.4", "nd-43-2014#61.4"})
final class Promises {

    private Promises() {}

    /**
     * The promise with the pause that lasts ended now. A limit in one piece never ends before the
     * day that was given: only a calendar that changed meanwhile could end it so.
     */
    static Instant resumed(DossierState s, Law law, Instant now) {
        List<Pause> ended = new ArrayList<>();
        s.pauses().forEach(p -> ended.add(p.to() == null ? p.endedAt(now) : p));
        Instant due = of(s, ended, law).due();
        boolean inParts = split(s, law).isPresent() && paid(ended) != null;
        return !inParts && due.isBefore(s.promised()) ? s.promised() : due;
    }

    /** The promise as it stands, able to explain itself. */
    static Deadline of(DossierState s, Law law) {
        return of(s, s.pauses(), law);
    }

    /** When the notice of what is to be paid was, or is to be, with the citizen at the latest. */
    static Optional<Instant> firstAppointment(DossierState s, Law law) {
        return split(s, law)
                .map(split ->
                        law.promise()
                                .deadline(
                                        s.receivedAt(),
                                        split.toNotice(),
                                        ledger(s.pauses(), s.receivedAt(), notice(s)))
                                .due());
    }

    /** When the notice was given; absent while it was not. */
    static @Nullable Instant notice(DossierState s) {
        return s.pauses().stream()
                .filter(p -> p.ground() == PauseGround.OBLIGATION)
                .map(Pause::from)
                .findFirst()
                .orElse(null);
    }

    private static Deadline of(DossierState s, List<Pause> pauses, Law law) {
        Instant paid = split(s, law).isPresent() ? paid(pauses) : null;
        Instant from = paid == null ? s.receivedAt() : paid;
        WorkDuration limit =
                paid == null
                        ? law.procedure().limit(s.caseId(), s.channel())
                        : split(s, law).orElseThrow().fromPayment();
        return law.promise().deadline(from, limit, ledger(pauses, from, null));
    }

    private static @Nullable Instant paid(List<Pause> pauses) {
        return pauses.stream()
                .filter(p -> p.ground() == PauseGround.OBLIGATION && p.to() != null)
                .map(Pause::to)
                .reduce((a, b) -> b)
                .orElse(null);
    }

    private static Optional<Appointments> split(DossierState s, Law law) {
        return law.procedure().appointments(s.caseId(), s.channel());
    }

    private static PauseLedger ledger(List<Pause> pauses, Instant from, @Nullable Instant before) {
        return new PauseLedger(
                pauses.stream()
                        .filter(p -> !p.from().isBefore(from))
                        .filter(p -> before == null || p.from().isBefore(before))
                        .map(Pause::inLedger)
                        .toList());
    }
}
