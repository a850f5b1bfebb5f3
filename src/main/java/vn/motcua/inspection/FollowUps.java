package vn.motcua.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.TextHash;

/** What becomes of recommendations: evidence shown, accepted or given back. */
@Component
public class FollowUps {

    private final InspectionRounds rounds;
    private final RecommendationStore store;
    private final InspectionJournal journal;
    private final InspectionAccess access;
    private final BusinessClock clock;

    FollowUps(
            InspectionRounds rounds,
            RecommendationStore store,
            InspectionJournal journal,
            InspectionAccess access,
            BusinessClock clock) {
        this.rounds = rounds;
        this.store = store;
        this.journal = journal;
        this.access = access;
        this.clock = clock;
    }

    /** A recommendation with where it comes from. */
    public record Followed(InspectionRound round, Visit visit, Recommendation recommendation) {}

    /** Those of a round, drafts among them, by due day. */
    public List<Recommendation> of(InspectionRound round) {
        return store.of(round.visits().stream().map(Visit::id).toList());
    }

    /** Those of conclusions that were notified and that somebody sees, the first due first. */
    public List<Followed> followed(SignedIn by) {
        return everything().stream()
                .filter(one -> access.maySee(one.round(), one.visit(), by))
                .toList();
    }

    /** Those of all conclusions that were notified; for letters. */
    List<Followed> everything() {
        return of(rounds.everything());
    }

    /** Those of the rounds whose conclusion was notified, the first due first. */
    List<Followed> of(List<InspectionRound> all) {
        List<InspectionRound> concluded =
                all.stream().filter(round -> round.state() == RoundState.CONCLUDED).toList();
        List<Followed> followed = new ArrayList<>();
        for (Recommendation one : store.all()) {
            for (InspectionRound round : concluded) {
                round.visit(one.visit())
                        .ifPresent(visit -> followed.add(new Followed(round, visit, one)));
            }
        }
        return followed;
    }

    /**
     * @throws RefusalException where there is none that this person sees
     */
    public Followed find(UUID id, SignedIn by) {
        Recommendation one =
                store.find(id)
                        .orElseThrow(() ->
                                new RefusalException(new InspectionRefusal.NoSuchInspection()));
        InspectionRound round = rounds.ofVisit(one.visit(), by);
        return new Followed(round, round.visit(one.visit()).orElseThrow(), one);
    }

    /** Steps that somebody may take now. */
    public List<RecommendationStep> steps(Followed one, SignedIn by) {
        if (one.round().state() != RoundState.CONCLUDED) {
            return List.of();
        }
        return List.of(RecommendationStep.values()).stream()
                .filter(step -> one.recommendation().state().after(step).isPresent())
                .filter(step -> isTheirs(one, step, by))
                .toList();
    }

    private boolean isTheirs(Followed one, RecommendationStep step, SignedIn by) {
        return step.isUnits()
                ? access.mayAnswer(one.visit().unit(), by)
                : access.mayManage(one.round().agency(), by);
    }

    /**
     * Takes a step, on the day of the act.
     *
     * @param step null for one that cannot be read
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void step(
            UUID id,
            @Nullable RecommendationStep step,
            String note,
            String file,
            String fileName,
            SignedIn by) {
        rounds.held(find(id, by).visit().id(), by);
        Followed one = find(id, by);
        if (step == null) {
            throw new RefusalException(new VisitRefusal.VisitStepUnknown());
        }
        if (!isTheirs(one, step, by)) {
            throw new RefusalException(new VisitRefusal.NotYours());
        }
        Recommendation before = one.recommendation();
        Optional<RecommendationState> after = before.state().after(step);
        if (after.isEmpty() || one.round().state() != RoundState.CONCLUDED) {
            throw new RefusalException(new VisitRefusal.VisitStepNotNow());
        }
        InspectionPlans.refuse(wrong(step, note, file));
        store.move(id, before.state(), after.get());
        Recommendation.Act act =
                new Recommendation.Act(
                        before.acts().size() + 1,
                        step,
                        clock.today(),
                        clock.instant(),
                        by.staff(),
                        note.strip(),
                        file,
                        fileName);
        store.act(id, act);
        journal.write(
                one.round().id(),
                new InspectionEvent.RecommendationStepped(
                        id, step, after.get(), act.day(), file, TextHash.hex(act.note())),
                by);
    }

    private static List<Refusal> wrong(RecommendationStep step, String note, String file) {
        List<Refusal> wrong = new ArrayList<>();
        InspectionTexts.most("note", note, wrong);
        if (step == RecommendationStep.SHOW && note.isBlank() && file.isEmpty()) {
            wrong.add(new VisitRefusal.EvidenceMissing());
        }
        if (step == RecommendationStep.RETURN && note.isBlank()) {
            wrong.add(new VisitRefusal.VisitNoteMissing());
        }
        return wrong;
    }
}
