package vn.motcua.initiative;

import java.time.Duration;
import java.util.Optional;

/**
 * How long dossiers of one procedure took where an initiative is applied, before and after.
 *
 * @param open dossiers received since then that have no result yet
 * @param least fewer dossiers on either side tell nothing
 * @param cut whether as many dossiers of an agency were found on a side as are looked at
 */
public record Effect(String procedure, Side before, Side after, long open, int least, boolean cut) {

    /**
     * One side of the day of application.
     *
     * @param of how many dossiers had their result
     * @param half working time within which half of them had it; zero where there are none
     * @param most working time within which nine of ten had it; zero where there are none
     */
    public record Side(int of, Duration half, Duration most) {}

    public boolean isTold() {
        return before.of() >= least && after.of() >= least;
    }

    /**
     * By how much half of them are done sooner; below zero where they take longer. None where there
     * are too few to tell.
     */
    public Optional<Duration> gain() {
        return isTold() ? Optional.of(before.half().minus(after.half())) : Optional.empty();
    }
}
