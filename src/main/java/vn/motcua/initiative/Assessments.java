package vn.motcua.initiative;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.TextHash;
import vn.motcua.organization.Organizations;

/** The council that judges initiatives: who is in it, and what each of them said. */
@Component
public class Assessments {

    private final AssessmentStore store;
    private final Initiatives initiatives;
    private final InitiativeJournal journal;
    private final InitiativeAccess access;
    private final Criteria criteria;
    private final Organizations organizations;
    private final BusinessClock clock;

    Assessments(
            AssessmentStore store,
            Initiatives initiatives,
            InitiativeJournal journal,
            InitiativeAccess access,
            Criteria criteria,
            Organizations organizations,
            BusinessClock clock) {
        this.store = store;
        this.initiatives = initiatives;
        this.journal = journal;
        this.access = access;
        this.criteria = criteria;
        this.organizations = organizations;
        this.clock = clock;
    }

    public Assessment of(UUID initiative) {
        return store.of(initiative);
    }

    /** Which initiatives somebody is named for and has not judged since they were received last. */
    public Set<UUID> awaits(SignedIn by) {
        return store.awaits(by.staff());
    }

    /** Names those who are to judge one; those named before stay. */
    @Transactional
    public void name(UUID id, List<UUID> staff, SignedIn by) {
        Initiative one = initiatives.find(id, by);
        access.requireManage(one.unit(), by);
        requireOpen(one);
        List<UUID> once = List.copyOf(new LinkedHashSet<>(staff));
        if (once.isEmpty()
                || once.stream()
                        .anyMatch(person ->
                                organizations.chart().postsOf(person, clock.today()).isEmpty())) {
            throw new RefusalException(new AssessmentRefusal.AssessorMissing());
        }
        if (once.contains(one.proposedBy())) {
            throw new RefusalException(new AssessmentRefusal.OwnProposal());
        }
        once.forEach(person -> store.name(id, person));
        journal.write(id, new InitiativeEvent.AssessorsNamed(once), by);
    }

    private static void requireOpen(Initiative one) {
        if (one.state() != InitiativeState.RECEIVED) {
            throw new RefusalException(new AssessmentRefusal.NotAssessedNow());
        }
    }

    /** Whether somebody may judge one now. */
    public boolean may(Initiative one, Assessment assessment, SignedIn by) {
        return one.state() == InitiativeState.RECEIVED
                && assessment.assessors().contains(by.staff());
    }

    /**
     * Keeps what an assessor says; said again, the last counts.
     *
     * @param points by criterion; one that cannot be read is not among them
     */
    @Transactional
    public void assess(UUID id, Map<String, Integer> points, String note, SignedIn by) {
        Initiative one = initiatives.find(id, by);
        if (one.proposedBy().equals(by.staff())) {
            throw new RefusalException(new AssessmentRefusal.OwnProposal());
        }
        if (!store.of(id).assessors().contains(by.staff())) {
            throw new RefusalException(new AssessmentRefusal.NotAssessor());
        }
        requireOpen(one);
        List<Criterion> asked = criteria.on(clock.today());
        List<Refusal> wrong = new ArrayList<>(InitiativeRules.wrong(points, asked));
        ProposalTyped.tooLong("note", note, ProposalTyped.MOST, wrong);
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        store.add(id, new Assessment.Sheet(by.staff(), clock.instant(), note.strip(), points));
        journal.write(
                id,
                new InitiativeEvent.Assessed(
                        by.staff(),
                        asked.stream()
                                .map(criterion ->
                                        new InitiativeEvent.Points(
                                                criterion.key(),
                                                points.getOrDefault(criterion.key(), 0)))
                                .toList(),
                        TextHash.hex(note.strip())),
                by);
    }
}
