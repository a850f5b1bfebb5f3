package vn.motcua.petition;

import static vn.motcua.petition.PetitionStatus.APPROVED;
import static vn.motcua.petition.PetitionStatus.HANDLING;
import static vn.motcua.petition.PetitionStatus.PUBLISHED;
import static vn.motcua.petition.PetitionStatus.RECEIVED;
import static vn.motcua.petition.PetitionStatus.SUBMITTED;
import static vn.motcua.petition.PetitionStatus.WAITING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.motcua.calendar.PauseLedger;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Zones;

/** What may be done with a petition as it stands, and what comes of it. Pure. */
final class PetitionRules {

    /**
     * What holds where somebody acts.
     *
     * @param calendar of the agency that has it, or will have it
     * @param digest of a text, under the petition's salt
     */
    record Acting(
            Instant at,
            PetitionLimits limits,
            WorkCalendar calendar,
            UnaryOperator<String> digest) {

        LocalDate today() {
            return Zones.dayOf(at);
        }

        String digestOf(String text) {
            return text.isBlank() ? "" : digest.apply(text);
        }
    }

    private PetitionRules() {}

    /** Where a petition may stand for what is asked; statuses that the rules themselves part. */
    static Set<PetitionStatus> from(PetitionCommand command) {
        return switch (command) {
            case PetitionCommand.Ask _, PetitionCommand.GiveBack _ -> Set.of(RECEIVED);
            case PetitionCommand.CorrectSender _ ->
                    Set.of(RECEIVED, WAITING, HANDLING, SUBMITTED, APPROVED);
            case PetitionCommand.Supplement _ -> Set.of(RECEIVED, WAITING, HANDLING);
            case PetitionCommand.Classify _ -> Set.of(RECEIVED, WAITING, HANDLING);
            case PetitionCommand.Assign _,
                    PetitionCommand.Assess _,
                    PetitionCommand.Draft _,
                    PetitionCommand.Submit _ ->
                    Set.of(HANDLING);
            case PetitionCommand.Reject _, PetitionCommand.Approve _ -> Set.of(SUBMITTED);
            case PetitionCommand.Send _ -> Set.of(APPROVED, PUBLISHED);
            case PetitionCommand.ReturnReply _, PetitionCommand.Publish _ -> Set.of(APPROVED);
            case PetitionCommand.CorrectPublication _,
                    PetitionCommand.Rate _,
                    PetitionCommand.Reopen _ ->
                    Set.of(PUBLISHED);
            case PetitionCommand.Join _ -> Set.of(RECEIVED, HANDLING);
            case PetitionCommand.Part _ -> Set.of(PetitionStatus.JOINED);
            case PetitionCommand.ProposeReview _ ->
                    Set.of(HANDLING, SUBMITTED, APPROVED, PUBLISHED);
            case PetitionCommand.NoteNational _, PetitionCommand.Erase _ ->
                    Set.of(PetitionStatus.values());
        };
    }

    /**
     * @throws RefusalException with all that is wrong
     */
    static List<PetitionEvent> decide(PetitionState s, PetitionCommand command, Acting acting) {
        if (s.erased()) {
            throw new RefusalException(new PetitionRefusal.AlreadyErased());
        }
        if (!from(command).contains(s.status())) {
            throw new RefusalException(new PetitionRefusal.NotNow(s.status()));
        }
        List<Refusal> wrong = new ArrayList<>();
        List<PetitionEvent> events =
                switch (command) {
                    case PetitionCommand.CorrectSender c ->
                            List.of(
                                    new PetitionEvent.SenderCorrected(
                                            c.identified(),
                                            c.reachable(),
                                            acting.digestOf(c.text())));
                    case PetitionCommand.Ask c -> ask(s, c, acting, wrong);
                    case PetitionCommand.Supplement c -> supplement(s, c, acting, wrong);
                    case PetitionCommand.Classify c -> Classifying.decide(s, c, acting, wrong);
                    case PetitionCommand.GiveBack c -> Classifying.giveBack(s, c, acting, wrong);
                    case PetitionCommand.Assign c -> assign(c, wrong);
                    case PetitionCommand.Assess c -> Replying.assess(s, c, acting, wrong);
                    case PetitionCommand.Draft c -> Replying.draft(c, acting, wrong);
                    case PetitionCommand.Submit _ -> Replying.submit(s, wrong);
                    case PetitionCommand.Reject c -> Replying.reject(c, acting, wrong);
                    case PetitionCommand.Approve c -> Replying.approve(s, c, acting, wrong);
                    case PetitionCommand.Send c -> Replying.send(s, c, wrong);
                    case PetitionCommand.ReturnReply c -> Replying.returned(c, acting, wrong);
                    case PetitionCommand.Publish c -> Replying.publish(c, acting, wrong);
                    case PetitionCommand.CorrectPublication c -> Replying.correct(c, acting, wrong);
                    case PetitionCommand.Rate c -> rate(s, c, wrong);
                    case PetitionCommand.Reopen c -> reopen(s, c, acting, wrong);
                    case PetitionCommand.Join c -> join(s, c, acting, wrong);
                    case PetitionCommand.Part _ -> List.of(new PetitionEvent.Parted());
                    case PetitionCommand.NoteNational c -> national(c, wrong);
                    case PetitionCommand.ProposeReview c -> review(c, acting, wrong);
                    case PetitionCommand.Erase c -> erase(s, c, acting, wrong);
                };
        refuse(wrong);
        return events;
    }

    static void refuse(List<Refusal> wrong) {
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
    }

    private static List<PetitionEvent> ask(
            PetitionState s, PetitionCommand.Ask c, Acting acting, List<Refusal> wrong) {
        Words.checkText("question", c.text(), wrong);
        if (!s.reachable()) {
            wrong.add(new PetitionRefusal.NobodyToAsk());
        }
        return List.of(new PetitionEvent.SupplementAsked(acting.digestOf(c.text())));
    }

    private static List<PetitionEvent> supplement(
            PetitionState s, PetitionCommand.Supplement c, Acting acting, List<Refusal> wrong) {
        Words.checkText("content", c.text(), wrong);
        PauseLedger.Effect effect = acting.limits().supplementEffect(Zones.dayOf(s.leg().from()));
        Instant asked = s.asked();
        Dues dues = null;
        if (s.isWaiting() && asked != null) {
            PauseLedger ledger = s.leg().pauses().with(Evolution.pause(asked, acting.at(), effect));
            dues = acting.limits().dues(s.leg().from(), ledger, acting.calendar());
        }
        return List.of(
                new PetitionEvent.Supplemented(acting.digestOf(c.text()), c.files(), effect, dues));
    }

    private static List<PetitionEvent> assign(PetitionCommand.Assign c, List<Refusal> wrong) {
        if (c.unit() == null) {
            wrong.add(new PetitionRefusal.UnitMissing());
            return List.of();
        }
        return List.of(new PetitionEvent.Assigned(c.unit(), c.staff()));
    }

    private static List<PetitionEvent> rate(
            PetitionState s, PetitionCommand.Rate c, List<Refusal> wrong) {
        if (s.reply().rated()) {
            wrong.add(new PetitionRefusal.AlreadyRated());
        }
        return List.of(new PetitionEvent.Rated(c.content()));
    }

    private static List<PetitionEvent> reopen(
            PetitionState s, PetitionCommand.Reopen c, Acting acting, List<Refusal> wrong) {
        Words.checkText("content", c.text(), wrong);
        int most = acting.limits().reopenMost(acting.today());
        if (s.reopened() >= most) {
            wrong.add(new PetitionRefusal.ReopenedOftenEnough(most));
        }
        Dues dues = acting.limits().dues(acting.at(), PauseLedger.EMPTY, acting.calendar());
        return List.of(new PetitionEvent.Reopened(acting.digestOf(c.text()), c.files(), dues));
    }

    private static List<PetitionEvent> join(
            PetitionState s, PetitionCommand.Join c, Acting acting, List<Refusal> wrong) {
        PetitionState lead = c.lead();
        if (!s.identified() && acting.limits().refusesAnonymous(Zones.dayOf(s.receivedAt()))) {
            wrong.add(new PetitionRefusal.AnonymousOnlyRefused());
        }
        if (lead == null) {
            wrong.add(new PetitionRefusal.LeadUnknown());
            return List.of();
        }
        if (lead.id().equals(s.id())
                || !lead.status().isUnderWay()
                || !lead.agency().equals(s.agency())) {
            wrong.add(new PetitionRefusal.LeadUnfit());
        }
        return List.of(new PetitionEvent.Joined(lead.id()));
    }

    private static List<PetitionEvent> national(
            PetitionCommand.NoteNational c, List<Refusal> wrong) {
        if (!NationalFile.isCode(c.code())) {
            wrong.add(new NationalRefusal.NationalCodeWrong());
        }
        if (!c.link().isEmpty() && !NationalFile.isLink(c.link())) {
            wrong.add(new NationalRefusal.LinkWrong());
        }
        return List.of(new PetitionEvent.NationalNoted(c.code(), c.link()));
    }

    private static List<PetitionEvent> review(
            PetitionCommand.ProposeReview c, Acting acting, List<Refusal> wrong) {
        if (c.procedure().isBlank()) {
            wrong.add(new PetitionRefusal.ProcedureUnknown());
        }
        Words.checkText("proposal", c.text(), wrong);
        return List.of(new PetitionEvent.ReviewProposed(c.procedure(), acting.digestOf(c.text())));
    }

    private static List<PetitionEvent> erase(
            PetitionState s, PetitionCommand.Erase c, Acting acting, List<Refusal> wrong) {
        if (!s.status().isOver()) {
            wrong.add(new PetitionRefusal.StillUnderWay());
        }
        LocalDate until = Zones.dayOf(s.lastAt()).plus(acting.limits().kept(acting.today()));
        if (!acting.today().isAfter(until)) {
            wrong.add(new PetitionRefusal.KeptUntil(until));
        }
        if (c.ground().isBlank() || c.ground().length() > Words.LINE) {
            wrong.add(new PetitionRefusal.GroundOfErasure());
        }
        return List.of(new PetitionEvent.PersonErased(c.ground().strip()));
    }
}
