package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;

/**
 * When a result is really to be expected, by what dossiers of the same kind took at the same agency
 * lately; the time in which the clock stood comes on top.
 *
 * @param half by when half of them had their result
 * @param most by when nine of ten had it
 * @param of how many dossiers say so
 * @param stood working time in which the clock of this one stood so far
 */
public record Expectation(Instant half, Instant most, int of, Duration stood) {

    /** Whether it takes longer by now than nine of ten. */
    public boolean isPassed(Instant now) {
        return now.isAfter(most);
    }
}
