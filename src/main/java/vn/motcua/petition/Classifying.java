package vn.motcua.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.PauseLedger;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Zones;

/** The four outcomes of classification, and passing a petition on. Pure. */
@LegalBasis("nd-20-2008#9")
final class Classifying {

    private Classifying() {}

    static List<PetitionEvent> decide(
            PetitionState s,
            PetitionCommand.Classify c,
            PetitionRules.Acting acting,
            List<Refusal> wrong) {
        Outcome outcome = c.outcome();
        if (outcome == null) {
            wrong.add(new PetitionRefusal.OutcomeMissing());
            return List.of();
        }
        Words.checkLength("note", c.text(), Words.MOST, wrong);
        Words.checkLength("outside", c.outside(), Words.LINE, wrong);
        if (outcome == Outcome.NOT_ACCEPTED) {
            return refuse(s, c, acting, wrong);
        }
        if (s.isWaiting()) {
            wrong.add(new PetitionRefusal.NotNow(s.status()));
        }
        if (c.ground() != null) {
            wrong.add(new PetitionRefusal.GroundYetAccepted());
        }
        if (!s.identified() && acting.limits().refusesAnonymous(Zones.dayOf(s.receivedAt()))) {
            wrong.add(new PetitionRefusal.AnonymousOnlyRefused());
        }
        if (s.status() == PetitionStatus.HANDLING) {
            // What was decided is decided otherwise: somebody has to say why.
            Words.checkText("note", c.text(), wrong);
        }
        target(s, c, outcome, wrong);
        return accept(c, outcome, acting);
    }

    private static void target(
            PetitionState s, PetitionCommand.Classify c, Outcome outcome, List<Refusal> wrong) {
        boolean passed = c.to() != null || !c.outside().isBlank();
        if (outcome == Outcome.REGULATION_OWN && passed) {
            wrong.add(new PetitionRefusal.OwnYetPassedOn());
        }
        if (outcome == Outcome.REGULATION_OTHER && !passed) {
            wrong.add(new PetitionRefusal.PassedOnToNobody());
        }
        if (c.to() != null && !c.outside().isBlank()) {
            wrong.add(new PetitionRefusal.PassedOnTwice());
        }
        if (s.agency().equals(c.to())) {
            wrong.add(new PetitionRefusal.PassedOnToItself());
        }
    }

    private static List<PetitionEvent> accept(
            PetitionCommand.Classify c, Outcome outcome, PetitionRules.Acting acting) {
        PetitionSubject subject =
                outcome == Outcome.CONDUCT
                        ? PetitionSubject.CONDUCT
                        : c.alsoConduct() ? PetitionSubject.BOTH : PetitionSubject.REGULATION;
        String digest = acting.digestOf(c.text());
        List<PetitionEvent> events = new ArrayList<>();
        events.add(
                new PetitionEvent.Classified(outcome, subject, c.field(), c.procedure(), digest));
        if (c.to() != null || !c.outside().isBlank()) {
            events.add(
                    transferred(
                            c.to(), false, acting.digestOf(c.outside() + "\n" + c.text()), acting));
        }
        return events;
    }

    private static List<PetitionEvent> refuse(
            PetitionState s,
            PetitionCommand.Classify c,
            PetitionRules.Acting acting,
            List<Refusal> wrong) {
        RefusalGround ground = c.ground();
        if (ground == null) {
            wrong.add(new PetitionRefusal.GroundMissing());
        }
        if (c.to() != null || !c.outside().isBlank()) {
            wrong.add(new PetitionRefusal.RefusedYetPassedOn());
        }
        if (s.status() == PetitionStatus.HANDLING) {
            wrong.add(new PetitionRefusal.NotNow(s.status()));
        }
        if (s.isWaiting() && s.asked() != null) {
            LocalDate until =
                    acting.limits()
                            .unansweredAfter(Objects.requireNonNull(s.asked()), acting.calendar());
            if (!acting.today().isAfter(until)) {
                wrong.add(new PetitionRefusal.StillWaiting(until));
            }
        }
        Words.checkText("note", c.text(), wrong);
        return ground == null
                ? List.of()
                : List.of(new PetitionEvent.Refused(ground, acting.digestOf(c.text())));
    }

    static List<PetitionEvent> giveBack(
            PetitionState s,
            PetitionCommand.GiveBack c,
            PetitionRules.Acting acting,
            List<Refusal> wrong) {
        Words.checkText("reason", c.text(), wrong);
        if (s.legs().size() < 2) {
            wrong.add(new PetitionRefusal.NowhereToGiveBack());
            return List.of();
        }
        UUID before = s.legs().get(s.legs().size() - 2).agency();
        return List.of(transferred(before, true, acting.digestOf(c.text()), acting));
    }

    /** The next stretch counts from the day of passing on, by the calendar of the agency it is. */
    private static PetitionEvent transferred(
            @Nullable UUID to, boolean back, String digest, PetitionRules.Acting acting) {
        Dues dues =
                to == null
                        ? null
                        : acting.limits().dues(acting.at(), PauseLedger.EMPTY, acting.calendar());
        return new PetitionEvent.Transferred(to, back, digest, dues);
    }
}
