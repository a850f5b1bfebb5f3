package vn.motcua.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Where procedures that should be reviewed are found; several may answer. */
public interface ReviewCandidates {

    /**
     * @param units in which the plan may give out work
     */
    List<Candidate> candidates(Set<UUID> units, LocalDate on);
}
