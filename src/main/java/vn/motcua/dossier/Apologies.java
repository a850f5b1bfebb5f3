package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Zones;

/**
 * The written apology with a new date. It is due before the promise is broken; it never moves the
 * promise, and handing over a ready result never waits for it.
 */
@LegalBasis("nd-61-2018#19.9")
final class Apologies {

    private Apologies() {}

    /** The last day on which an apology for this promise is in time. */
    static LocalDate lastDay(DossierState s, ClockRules rules) {
        LocalDate before = Zones.dayOf(s.promised()).minusDays(rules.apologyDaysBefore());
        LocalDate received = Zones.dayOf(s.receivedAt());
        // What is promised for the day of receipt can be excused on that day at the earliest.
        return before.isBefore(received) ? received : before;
    }

    /** The day from which the system has a draft ready, should the dossier still be open. */
    static LocalDate draftDay(DossierState s, Law law) {
        return law.promise()
                .plusWorkingDays(lastDay(s, law.rules()), -law.rules().draftDaysBefore());
    }

    static List<DossierEvent> apologise(
            DossierState s, DossierCommand.Apologise c, Law law, Acting acting) {
        if (s.isClosed()) {
            throw Workflow.no(new DossierRefusal.AlreadyClosed(s.code()));
        }
        Workflow.undecided(s);
        Workflow.accepted(s);
        s.pause()
                .ifPresent(p -> {
                    throw Workflow.no(new ClockRefusal.ClockStands(p.ground().name()));
                });
        if (s.apologies().size() >= law.rules().apologyMost() && !c.override()) {
            throw Workflow.no(new ClockRefusal.ApologiesUsedUp(law.rules().apologyMost()));
        }
        if (law.today().isBefore(draftDay(s, law))) {
            throw Workflow.no(new ClockRefusal.ApologyTooEarly(draftDay(s, law)));
        }
        List<Refusal> wrong = new ArrayList<>();
        Texts.check("apologyReason", c.reason(), 1000, wrong);
        if (!canBe(c.reappointed(), s, law, acting.now())) {
            wrong.add(new DossierRefusal.ImpossibleDate("reappointed"));
        }
        Texts.refuse(wrong);
        boolean inTime = !law.today().isAfter(lastDay(s, law.rules()));
        return List.of(
                new DossierEvent.Apologised(
                        acting.by(),
                        s.promised(),
                        law.promise().closeOf(c.reappointed()),
                        inTime,
                        c.override(),
                        acting.noteOrNone(),
                        ""));
    }

    /** Later than what was said last and than now, and within the year. */
    static boolean canBe(LocalDate day, DossierState s, Law law, Instant now) {
        if (day.isAfter(law.today().plusDays(365))) {
            return false;
        }
        Instant until = law.promise().closeOf(day);
        return until.isAfter(s.reappointedDue().orElse(s.promised())) && until.isAfter(now);
    }

    static List<DossierEvent> deliver(
            DossierState s, DossierCommand.DeliverApology c, Acting acting) {
        if (s.apologies().isEmpty() || s.apologies().getLast().delivered() != null) {
            throw Workflow.no(new ClockRefusal.NoApologyToDeliver());
        }
        List<Refusal> wrong = new ArrayList<>();
        Texts.check("proof", c.proof(), 120, wrong);
        Texts.refuse(wrong);
        List<DossierEvent> events = new ArrayList<>();
        events.add(new DossierEvent.ApologyDelivered(acting.by(), c.method(), acting.noteOrNone()));
        HandSignature.noted(c.signed(), acting).ifPresent(events::add);
        return events;
    }

    /** Whether the next act must carry the apology that a broken promise still lacks. */
    static boolean isOwed(DossierState s, ClockRules rules, Instant now) {
        return rules.apologyCarried() && !s.isDecided() && s.apologies().isEmpty() && s.isLate(now);
    }
}
