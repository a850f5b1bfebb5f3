package vn.motcua.inspection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.TextHash;

/** Visits, step by step: notice, report, sessions, conclusion, remedies. */
@Component
public class Visits {

    private final InspectionRounds rounds;
    private final RoundStore roundStore;
    private final VisitStore store;
    private final Checks checks;
    private final RecommendationStore recommendations;
    private final InspectionJournal journal;
    private final InspectionAccess access;
    private final InspectionLimits limits;
    private final BusinessClock clock;

    Visits(
            InspectionRounds rounds,
            RoundStore roundStore,
            VisitStore store,
            Checks checks,
            RecommendationStore recommendations,
            InspectionJournal journal,
            InspectionAccess access,
            InspectionLimits limits,
            BusinessClock clock) {
        this.rounds = rounds;
        this.roundStore = roundStore;
        this.store = store;
        this.checks = checks;
        this.recommendations = recommendations;
        this.journal = journal;
        this.access = access;
        this.limits = limits;
        this.clock = clock;
    }

    /** Steps that somebody may take now. */
    public List<VisitStep> steps(InspectionRound round, Visit visit, SignedIn by) {
        if (round.state() == RoundState.CANCELLED) {
            return List.of();
        }
        return Arrays.stream(VisitStep.values())
                .filter(step -> visit.state().after(step).isPresent())
                .filter(step -> access.mayStep(round, visit, step, by))
                .toList();
    }

    /**
     * Takes a step; the very same sent again right after it by the same person is kept once.
     *
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void step(UUID id, VisitTyped typed, SignedIn by) {
        InspectionRound round = rounds.held(id, by);
        Visit visit = round.visit(id).orElseThrow();
        VisitStep step = typed.step();
        if (step == null) {
            throw new RefusalException(new VisitRefusal.VisitStepUnknown());
        }
        if (!access.mayStep(round, visit, step, by)) {
            throw new RefusalException(new VisitRefusal.NotYours());
        }
        if (isSentAgain(visit, typed, by)) {
            return;
        }
        VisitState after =
                visit.state()
                        .after(step)
                        .orElseThrow(
                                () -> new RefusalException(new VisitRefusal.VisitStepNotNow()));
        if (round.state() == RoundState.CANCELLED) {
            throw new RefusalException(new VisitRefusal.VisitStepNotNow());
        }
        InspectionPlans.refuse(VisitRules.wrong(round, visit, typed, known(round, visit, typed)));
        if (!store.move(id, visit.state(), after)) {
            throw new RefusalException(new VisitRefusal.VisitStepNotNow());
        }
        VisitAct act =
                new VisitAct(
                        visit.acts().size() + 1,
                        step,
                        Objects.requireNonNull(typed.day()),
                        step == VisitStep.MINUTE ? typed.signedOn() : null,
                        clock.instant(),
                        by.staff(),
                        step.mayHaveNumber() ? typed.number().strip() : "",
                        typed.note().strip(),
                        typed.file(),
                        typed.fileName());
        store.act(id, act);
        journal.write(
                round.id(),
                new InspectionEvent.VisitStepped(
                        id,
                        step,
                        after,
                        act.day(),
                        act.number(),
                        act.file(),
                        TextHash.hex(act.note())),
                by);
        if (step == VisitStep.END || step == VisitStep.CANCEL) {
            endRound(round.id(), by);
        }
    }

    private static boolean isSentAgain(Visit visit, VisitTyped typed, SignedIn by) {
        if (visit.acts().isEmpty()) {
            return false;
        }
        VisitAct last = visit.acts().getLast();
        return last.step() == typed.step()
                && last.day().equals(typed.day())
                && (last.step() != VisitStep.MINUTE
                        || Objects.equals(last.signedOn(), typed.signedOn()))
                && last.number().equals(typed.number().strip())
                && last.note().equals(typed.note().strip())
                && last.file().equals(typed.file())
                && last.by().equals(by.staff());
    }

    /** A round ends with its last visit, on that visit's day. */
    private void endRound(UUID id, SignedIn by) {
        List<Visit> held = rounds.find(id, by).held();
        if (!held.isEmpty() && held.stream().allMatch(visit -> visit.state().isOver())) {
            LocalDate last =
                    held.stream()
                            .flatMap(visit -> visit.endedOn().stream())
                            .max(LocalDate::compareTo)
                            .orElseThrow();
            if (roundStore.end(id, last)) {
                journal.write(id, new InspectionEvent.RoundEnded(last), by);
            }
        }
    }

    private VisitRules.Known known(InspectionRound round, Visit visit, VisitTyped typed) {
        LocalDate today = clock.today();
        LocalDate day = Objects.requireNonNullElse(typed.day(), today);
        VisitStep step = typed.step();
        Checks.Progress progress =
                step == VisitStep.END ? checks.progress(visit) : Checks.Progress.NONE;
        int open =
                step == VisitStep.CLOSE
                        ? (int)
                                recommendations.of(visit.id()).stream()
                                        .filter(one -> one.state() != RecommendationState.CLOSED)
                                        .count()
                        : 0;
        return new VisitRules.Known(
                today,
                limits.earliest(round.agency(), round.form(), day),
                limits.lead(round.form(), day),
                progress.unanswered(),
                progress.conflicts(),
                open);
    }
}
