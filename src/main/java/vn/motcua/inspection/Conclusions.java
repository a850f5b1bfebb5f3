package vn.motcua.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.TextHash;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/** The conclusion of a round: drafted with its recommendations, heard, notified. */
@Component
@LegalBasis({"tt-25-2014#15", "tt-02-2017#46"})
public class Conclusions {

    private final InspectionRounds rounds;
    private final RoundStore store;
    private final RecommendationStore recommendations;
    private final InspectionJournal journal;
    private final InspectionAccess access;
    private final Organizations organizations;
    private final BusinessClock clock;

    Conclusions(
            InspectionRounds rounds,
            RoundStore store,
            RecommendationStore recommendations,
            InspectionJournal journal,
            InspectionAccess access,
            Organizations organizations,
            BusinessClock clock) {
        this.rounds = rounds;
        this.store = store;
        this.recommendations = recommendations;
        this.journal = journal;
        this.access = access;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Rounds whose conclusion was notified, the latest first: what may be told outside. */
    public List<InspectionRound> issued() {
        return store.all().stream().filter(round -> round.state() == RoundState.CONCLUDED).toList();
    }

    /** Whether somebody may draft the conclusion of a round now. */
    public boolean mayDraft(InspectionRound round, SignedIn by) {
        return round.state().isDrafting() && isDrafter(round, by);
    }

    private boolean isDrafter(InspectionRound round, SignedIn by) {
        return access.mayManage(round.agency(), by) || round.leads(by.staff());
    }

    private InspectionRound drafting(UUID id, SignedIn by) {
        store.lock(id);
        InspectionRound round = rounds.find(id, by);
        if (!isDrafter(round, by)) {
            throw new RefusalException(new VisitRefusal.NotYours());
        }
        if (!round.state().isDrafting()) {
            throw new RefusalException(new InspectionRefusal.RoundNotNow());
        }
        return round;
    }

    /**
     * Keeps a draft of the four statements.
     *
     * @param seen {@link InspectionRound.Statements#seal} of the draft that this one goes on from
     * @throws RefusalException where somebody else has saved another draft since
     */
    @Transactional
    public void draft(UUID id, InspectionRound.Statements said, String seen, SignedIn by) {
        if (!drafting(id, by).statements().seal().equals(seen)) {
            throw new RefusalException(new VisitRefusal.StatementsMoved());
        }
        List<Refusal> wrong = new ArrayList<>();
        InspectionTexts.most("results", said.results(), wrong);
        InspectionTexts.most("shortcomings", said.shortcomings(), wrong);
        InspectionTexts.most("causes", said.causes(), wrong);
        InspectionTexts.most("proposals", said.proposals(), wrong);
        InspectionPlans.refuse(wrong);
        store.draft(id, said);
        journal.write(id, new InspectionEvent.ConclusionDrafted(TextHash.hex(said.toString())), by);
    }

    /**
     * Adds a recommendation to the draft; sent again under the same id it is kept once.
     *
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void recommend(UUID id, RecommendationTyped typed, SignedIn by) {
        InspectionRound round = drafting(id, by);
        List<Refusal> wrong = new ArrayList<>();
        UUID visit = typed.visit();
        if (visit == null || round.held().stream().noneMatch(one -> one.id().equals(visit))) {
            wrong.add(new VisitRefusal.RecommendedUnitMissing());
        }
        if (typed.kind() == null) {
            wrong.add(new VisitRefusal.RecommendationKindMissing());
        }
        InspectionTexts.needed("words", typed.words(), wrong);
        InspectionTexts.most("words", typed.words(), wrong);
        InspectionTexts.atMost("owner", typed.owner(), InspectionTexts.LINE, wrong);
        if (typed.due() == null || typed.due().isBefore(clock.today())) {
            wrong.add(new InspectionRefusal.InspectionDayWrong("due"));
        }
        InspectionPlans.refuse(wrong);
        UUID whose = Objects.requireNonNull(visit);
        int position =
                recommendations.of(whose).stream()
                                .mapToInt(Recommendation::position)
                                .max()
                                .orElse(0)
                        + 1;
        Recommendation one =
                new Recommendation(
                        typed.id(),
                        whose,
                        position,
                        Objects.requireNonNull(typed.kind()),
                        typed.words().strip(),
                        typed.owner().strip(),
                        Objects.requireNonNull(typed.due()),
                        RecommendationState.OPEN,
                        List.of());
        if (recommendations.insert(one)) {
            journal.write(
                    id,
                    new InspectionEvent.Recommended(
                            one.id(),
                            whose,
                            one.kind(),
                            one.due(),
                            TextHash.hex(one.words() + "\n" + one.owner())),
                    by);
        }
    }

    /** Takes a recommendation out of the draft. */
    @Transactional
    public void drop(UUID id, UUID recommendation, SignedIn by) {
        InspectionRound round = drafting(id, by);
        if (recommendations
                .find(recommendation)
                .filter(one -> round.visit(one.visit()).isPresent())
                .isEmpty()) {
            throw new RefusalException(new InspectionRefusal.NoSuchInspection());
        }
        recommendations.drop(recommendation);
        journal.write(id, new InspectionEvent.RecommendationDropped(recommendation), by);
    }

    /**
     * Notes that the conclusion was notified, signed by a leader of the agency.
     *
     * @param on null for a day that cannot be read
     * @throws RefusalException where a statement is missing, or a unit was not heard
     */
    @Transactional
    public void conclude(
            UUID id,
            String number,
            @Nullable LocalDate on,
            String file,
            String fileName,
            SignedIn by) {
        store.lock(id);
        InspectionRound round = rounds.find(id, by);
        access.requireApprove(round.agency(), by);
        if (round.state() != RoundState.ENDED) {
            throw new RefusalException(
                    round.state() == RoundState.DECIDED
                            ? new VisitRefusal.VisitsNotOver(open(round))
                            : new InspectionRefusal.RoundNotNow());
        }
        List<Refusal> wrong = new ArrayList<>();
        InspectionTexts.number("number", number, wrong);
        LocalDate ended = Objects.requireNonNull(round.endedOn());
        if (on == null || on.isAfter(clock.today()) || on.isBefore(ended)) {
            wrong.add(new InspectionRefusal.InspectionDayWrong("on"));
        }
        InspectionPlans.refuse(wrong);
        LocalDate day = Objects.requireNonNull(on);
        if (!round.statements().isWhole()) {
            wrong.add(new VisitRefusal.StatementsMissing());
        }
        int past =
                (int)
                        round.held().stream()
                                .flatMap(visit -> recommendations.of(visit.id()).stream())
                                .filter(one -> one.due().isBefore(day))
                                .count();
        if (past > 0) {
            wrong.add(new VisitRefusal.RecommendationsPastDue(past));
        }
        unheard(round).ifPresent(unit -> wrong.add(new VisitRefusal.OpinionMissing(unit)));
        InspectionPlans.refuse(wrong);
        InspectionRound.Paper paper =
                new InspectionRound.Paper(number.strip(), day, file, fileName);
        store.conclude(id, paper);
        journal.write(id, new InspectionEvent.Concluded(paper.number(), paper.on(), file), by);
    }

    private static int open(InspectionRound round) {
        return (int) round.held().stream().filter(visit -> !visit.state().isOver()).count();
    }

    /** A unit that has not yet said what it thinks of the draft. */
    private Optional<String> unheard(InspectionRound round) {
        return round.held().stream()
                .filter(visit -> visit.first(VisitStep.OPINE).isEmpty())
                .map(Visit::unit)
                .findFirst()
                .flatMap(unit -> organizations.chart().lastKnown(unit, clock.today()))
                .map(Unit::name);
    }
}
