package vn.motcua.petition;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Zones;

/** From the six criteria to the reply that everybody may read. Pure. */
@LegalBasis({"nd-20-2008#14", "nd-20-2008#15", "nd-20-2008#19"})
final class Replying {

    private Replying() {}

    static List<PetitionEvent> assess(
            PetitionState s,
            PetitionCommand.Assess c,
            PetitionRules.Acting acting,
            List<Refusal> wrong) {
        if (!isAboutRegulation(s)) {
            wrong.add(new PetitionRefusal.OnlyForRegulations());
        }
        for (Criterion one : Criterion.values()) {
            if (!c.marks().containsKey(one)) {
                wrong.add(new PetitionRefusal.CriterionMissing(one.name()));
            }
        }
        Handling handling = c.handling();
        if (handling == null) {
            wrong.add(new PetitionRefusal.HandlingMissing());
            return List.of();
        }
        Words.checkLength("assessment", c.text(), Words.MOST, wrong);
        return List.of(
                new PetitionEvent.CriteriaAssessed(c.marks(), handling, acting.digestOf(c.text())));
    }

    private static boolean isAboutRegulation(PetitionState s) {
        PetitionState.Classification classified = s.classified();
        return classified != null && classified.subject().isAboutRegulation();
    }

    static List<PetitionEvent> draft(
            PetitionCommand.Draft c, PetitionRules.Acting acting, List<Refusal> wrong) {
        Words.checkText("reply", c.text(), wrong);
        return List.of(new PetitionEvent.ReplyDrafted(acting.digestOf(c.text())));
    }

    static List<PetitionEvent> submit(PetitionState s, List<Refusal> wrong) {
        if (!s.reply().drafted()) {
            wrong.add(new PetitionRefusal.NoReplyYet());
        }
        if (isAboutRegulation(s) && s.handling() == null) {
            wrong.add(new PetitionRefusal.NotAssessed());
        }
        return List.of(new PetitionEvent.ReplySubmitted());
    }

    static List<PetitionEvent> reject(
            PetitionCommand.Reject c, PetitionRules.Acting acting, List<Refusal> wrong) {
        Words.checkText("reason", c.text(), wrong);
        return List.of(new PetitionEvent.ReplyRejected(acting.digestOf(c.text())));
    }

    static List<PetitionEvent> approve(
            PetitionState s,
            PetitionCommand.Approve c,
            PetitionRules.Acting acting,
            List<Refusal> wrong) {
        if (c.number().isBlank() || c.number().length() > 100) {
            wrong.add(new PetitionRefusal.NumberMissing());
        }
        LocalDate on = c.on();
        if (on == null || on.isAfter(acting.today()) || on.isBefore(Zones.dayOf(s.receivedAt()))) {
            wrong.add(new PetitionRefusal.DayWrong());
            return List.of();
        }
        return List.of(
                new PetitionEvent.ReplyApproved(
                        c.number().strip(),
                        on,
                        c.file(),
                        acting.limits().publishBy(acting.at(), acting.calendar())));
    }

    static List<PetitionEvent> send(PetitionState s, PetitionCommand.Send c, List<Refusal> wrong) {
        if (s.reply().sentAt() != null) {
            wrong.add(new PetitionRefusal.AlreadySent());
        }
        ReplyWay way = c.way();
        if (way == null) {
            wrong.add(new PetitionRefusal.WayMissing());
        } else if (way == ReplyWay.MESSAGE && !s.reachable()) {
            wrong.add(new PetitionRefusal.NoContact());
        }
        return way == null ? List.of() : List.of(new PetitionEvent.ReplySent(way));
    }

    static List<PetitionEvent> returned(
            PetitionCommand.ReturnReply c, PetitionRules.Acting acting, List<Refusal> wrong) {
        Words.checkText("reason", c.text(), wrong);
        return List.of(new PetitionEvent.ReplyReturned(acting.digestOf(c.text())));
    }

    static List<PetitionEvent> publish(
            PetitionCommand.Publish c, PetitionRules.Acting acting, List<Refusal> wrong) {
        check(c.shown(), wrong);
        return List.of(new PetitionEvent.Published(acting.digestOf(c.text())));
    }

    static List<PetitionEvent> correct(
            PetitionCommand.CorrectPublication c,
            PetitionRules.Acting acting,
            List<Refusal> wrong) {
        check(c.shown(), wrong);
        Words.checkText("reason", c.reason(), wrong);
        return List.of(
                new PetitionEvent.PublicationCorrected(
                        acting.digestOf(c.text()), acting.digestOf(c.reason())));
    }

    private static void check(PublicText shown, List<Refusal> wrong) {
        Words.checkText("publicTitle", shown.title(), wrong);
        Words.checkLength("publicTitle", shown.title(), Words.LINE, wrong);
        Words.checkText("publicQuestion", shown.question(), wrong);
        Words.checkText("publicReply", shown.reply(), wrong);
    }
}
