package vn.motcua.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.petition.ProposedReviews;

/** Procedures that somebody who handled a petition said should be reviewed. */
@Component
@LegalBasis("nd-63-2010#30.1")
class PetitionedProcedures implements ReviewCandidates {

    private final ProposedReviews proposed;

    PetitionedProcedures(ProposedReviews proposed) {
        this.proposed = proposed;
    }

    @Override
    public List<Candidate> candidates(Set<UUID> units, LocalDate on) {
        return proposed.all().stream()
                .filter(one -> units.contains(one.agency()))
                .map(one ->
                        new Candidate(
                                one.procedure(),
                                one.agency(),
                                Planned.Basis.PETITION,
                                (one.code() + " " + one.proposal()).strip()))
                .toList();
    }
}
