package vn.motcua.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.TextHash;

/**
 * What the team finds: answers to the items of the check-list and to the questions of each sampled
 * dossier. Answers are only added; two that did not know of each other both stand until somebody
 * chooses.
 */
@Component
public class Checks {

    private final InspectionRounds rounds;
    private final CheckStore store;
    private final CheckList list;
    private final InspectionJournal journal;
    private final BusinessClock clock;

    Checks(
            InspectionRounds rounds,
            CheckStore store,
            CheckList list,
            InspectionJournal journal,
            BusinessClock clock) {
        this.rounds = rounds;
        this.store = store;
        this.list = list;
        this.journal = journal;
        this.clock = clock;
    }

    /** All answers of a visit by what was asked, oldest first. */
    public Map<Answer.Subject, List<Answer>> answers(UUID visit) {
        return store.answers(visit);
    }

    /** An answer of a visit. */
    public Optional<Answer> find(UUID visit, UUID answer) {
        return store.find(answer).filter(one -> one.visit().equals(visit));
    }

    /** The day by whose law a visit is looked at: that of its beginning. */
    public static LocalDate lawDay(Visit visit) {
        return visit.begunOn().orElse(visit.time().from());
    }

    /**
     * How far a visit is.
     *
     * @param unanswered questions to sampled dossiers without any answer
     * @param conflicts items and questions with several answers that stand
     */
    public record Progress(int unanswered, int conflicts) {
        static final Progress NONE = new Progress(0, 0);
    }

    public Progress progress(Visit visit) {
        Map<Answer.Subject, List<Answer>> answers = answers(visit.id());
        int asked =
                store.sampled(List.of(visit.id())).getOrDefault(visit.id(), List.of()).size()
                        * list.questions(lawDay(visit)).size();
        long answered =
                answers.keySet().stream().filter(subject -> subject.dossier() != null).count();
        long conflicts =
                answers.values().stream().filter(all -> Answer.heads(all).size() > 1).count();
        return new Progress((int) (asked - answered), (int) conflicts);
    }

    /** Whether somebody may answer now. */
    public boolean mayAnswer(InspectionRound round, Visit visit, SignedIn by) {
        return visit.state() == VisitState.RUNNING && round.role(by.staff()).isPresent();
    }

    /**
     * Keeps an answer; sent again under the same id it is kept once.
     *
     * @return whether another answer to the same stands beside it, so that somebody has to choose
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public boolean answer(UUID id, AnswerTyped typed, SignedIn by) {
        InspectionRound round = rounds.held(id, by);
        Visit visit = round.visit(id).orElseThrow();
        if (round.role(by.staff()).isEmpty()) {
            throw new RefusalException(new VisitRefusal.NotYours());
        }
        Optional<Answer> before = store.find(typed.id());
        if (before.isPresent()) {
            requireSame(before.get(), id, typed, by);
            return isDisputed(id, typed.subject());
        }
        if (visit.state() != VisitState.RUNNING) {
            throw new RefusalException(new VisitRefusal.NotAnsweredNow());
        }
        List<Answer> known = answers(id).getOrDefault(typed.subject(), List.of());
        InspectionPlans.refuse(wrong(visit, typed, known));
        Instant now = clock.instant();
        Answer one =
                new Answer(
                        typed.id(),
                        id,
                        typed.subject().dossier(),
                        typed.subject().item(),
                        Objects.requireNonNull(typed.verdict()),
                        typed.note().strip(),
                        typed.unit(),
                        typed.post(),
                        typed.officer(),
                        typed.file(),
                        typed.fileName(),
                        typed.over(),
                        typed.device(),
                        typed.takenAt(),
                        now,
                        by.staff());
        if (!store.insert(one)) {
            throw new RefusalException(new VisitRefusal.AnswerIdTaken());
        }
        journal.write(round.id(), event(one), by);
        return isDisputed(id, one.subject());
    }

    /**
     * Chooses one of several answers that stand: it is given anew, over all of them.
     *
     * @param id of the answer that is made
     * @param chosen one of those that stand
     * @throws RefusalException where it stands no longer: somebody chose meanwhile
     */
    @Transactional
    public void choose(UUID visit, UUID id, UUID chosen, SignedIn by) {
        Answer one =
                find(visit, chosen)
                        .orElseThrow(
                                () -> new RefusalException(new VisitRefusal.AnswerBaseUnknown()));
        List<Answer> heads = Answer.heads(answers(visit).getOrDefault(one.subject(), List.of()));
        if (!heads.contains(one) && find(visit, id).isEmpty()) {
            throw new RefusalException(new VisitRefusal.AnswerMoved());
        }
        answer(
                visit,
                new AnswerTyped(
                        id,
                        one.subject(),
                        one.verdict(),
                        one.note(),
                        one.unit(),
                        one.post(),
                        one.officer(),
                        one.file(),
                        one.fileName(),
                        heads.stream().map(Answer::id).collect(Collectors.toSet()),
                        "",
                        clock.instant()),
                by);
    }

    private boolean isDisputed(UUID visit, Answer.Subject subject) {
        return Answer.heads(answers(visit).getOrDefault(subject, List.of())).size() > 1;
    }

    private static void requireSame(Answer before, UUID visit, AnswerTyped typed, SignedIn by) {
        if (!before.visit().equals(visit)
                || !before.subject().equals(typed.subject())
                || before.verdict() != typed.verdict()
                || !before.note().equals(typed.note().strip())
                || !before.by().equals(by.staff())) {
            throw new RefusalException(new VisitRefusal.AnswerIdTaken());
        }
    }

    private List<Refusal> wrong(Visit visit, AnswerTyped typed, List<Answer> known) {
        List<Refusal> wrong = new ArrayList<>();
        if (!isAsked(visit, typed.subject())) {
            wrong.add(new VisitRefusal.ItemUnknown());
        }
        if (typed.verdict() == null) {
            wrong.add(new VisitRefusal.VerdictMissing());
        }
        InspectionTexts.most("note", typed.note(), wrong);
        if (typed.verdict() == Verdict.NOT_MET && typed.note().isBlank()) {
            wrong.add(new VisitRefusal.FaultUntold());
        }
        Set<UUID> ids = known.stream().map(Answer::id).collect(Collectors.toSet());
        if (!ids.containsAll(typed.over())) {
            wrong.add(new VisitRefusal.AnswerBaseUnknown());
        }
        return wrong;
    }

    /** Whether the list has the item, or the sample the dossier and the list the question. */
    boolean isAsked(Visit visit, Answer.Subject subject) {
        UUID dossier = subject.dossier();
        boolean sampled =
                dossier == null
                        || store.sampled(List.of(visit.id()))
                                .getOrDefault(visit.id(), List.of())
                                .contains(dossier);
        return sampled && list.find(subject, lawDay(visit)).isPresent();
    }

    private static InspectionEvent event(Answer one) {
        return new InspectionEvent.Answered(
                one.id(),
                one.visit(),
                one.dossier(),
                one.item(),
                one.verdict(),
                one.unit(),
                one.post(),
                one.officer(),
                one.file(),
                one.over().stream().sorted().toList(),
                TextHash.hex(one.note()));
    }
}
