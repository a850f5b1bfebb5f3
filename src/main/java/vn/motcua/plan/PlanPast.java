package vn.motcua.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.journal.Entry;
import vn.motcua.journal.Journal;
import vn.motcua.letter.Directives;
import vn.motcua.letter.Letter;

/**
 * Plans and letters as they were known at a moment: their own events say what had been recorded by
 * then. Rows of an issued plan never change, so only what came and went is asked for.
 */
@Component
class PlanPast {

    private final Plans plans;
    private final PlanProgress progress;
    private final PlanReviews reviews;
    private final EvidenceStore evidence;
    private final Directives directives;
    private final Journal journal;

    PlanPast(
            Plans plans,
            PlanProgress progress,
            PlanReviews reviews,
            EvidenceStore evidence,
            Directives directives,
            Journal journal) {
        this.plans = plans;
        this.progress = progress;
        this.reviews = reviews;
        this.evidence = evidence;
        this.directives = directives;
        this.journal = journal;
    }

    /** What events of plans said by a moment. */
    private record Said(Set<UUID> staged, Set<UUID> issued, Set<UUID> given, Set<String> closed) {

        static Said of(List<Entry> entries, Instant known, Journal journal) {
            Said said =
                    new Said(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
            for (Entry entry : entries) {
                if (!entry.recordedAt().isAfter(known)
                        && journal.event(entry) instanceof PlanEvent event) {
                    said.take(entry.stream(), event);
                }
            }
            return said;
        }

        private void take(UUID plan, PlanEvent event) {
            switch (event) {
                case PlanEvent.Staged _ -> staged.add(plan);
                case PlanEvent.Issued _ -> issued.add(plan);
                case PlanEvent.EvidenceGiven e -> given.add(e.evidence());
                case PlanEvent.EvidenceWithdrawn e -> given.remove(e.evidence());
                case PlanEvent.ReviewClosed e ->
                        closed.add(sheet(plan, new Quarter(e.year(), e.quarter())));
                default -> {
                    // How a plan came to be what was issued moves no figure.
                }
            }
        }

        static String sheet(UUID plan, Quarter quarter) {
            return plan + " " + quarter.year() + " " + quarter.number();
        }
    }

    List<Letter> letters(Instant known) {
        return directives.knownAt(known);
    }

    PlanSnapshot.State plans(Instant known) {
        List<Plan> all = plans.all();
        List<UUID> ids = all.stream().map(Plan::id).toList();
        Said said = Said.of(journal.read(ids), known, journal);
        List<Plan> then = new ArrayList<>();
        for (Plan plan : all) {
            if (said.issued().contains(plan.id())) {
                then.add(plan);
            } else if (said.staged().contains(plan.id())) {
                then.add(plan.isIssued() ? plan.notIssuedYet() : plan);
            }
        }
        List<Plan> issued = then.stream().filter(Plan::isIssued).toList();
        List<UUID> followed = issued.stream().map(Plan::id).toList();
        List<Evidence> given =
                evidence.everOf(followed).stream()
                        .filter(one -> said.given().contains(one.id()))
                        .toList();
        return new PlanSnapshot.State(
                "", then, progress.tasks(issued, given), reviewed(followed, said));
    }

    private List<Review> reviewed(Collection<UUID> issued, Said said) {
        return reviews.of(issued).stream()
                .map(one ->
                        said.closed().contains(Said.sheet(one.plan(), one.quarter()))
                                ? one
                                : new Review(one.plan(), one.quarter(), null, one.lines()))
                .toList();
    }
}
