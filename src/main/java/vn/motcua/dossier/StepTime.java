package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How long dossiers lay at one step of a procedure.
 *
 * @param process the process that the step belongs to
 * @param stays the shortest first, never empty
 */
public record StepTime(UUID process, String step, List<Stay> stays) {

    private static final int HALF = 50;
    private static final int MOST = 90;

    /**
     * One time that a dossier lay there.
     *
     * @param work working time of the unit from its coming to its going, without the time in which
     *     the dossier's clock stood
     */
    public record Stay(UUID dossier, UUID unit, Instant from, Instant to, Duration work) {}

    public StepTime {
        stays = List.copyOf(stays);
    }

    /** The least time within which so many of a hundred went on; none of nothing is no time. */
    public static Duration share(List<Duration> sorted, int percent) {
        return sorted.isEmpty() ? Duration.ZERO : Durations.share(sorted, percent);
    }

    /** Working time within which half of them went on (trung vị). */
    public Duration half() {
        return Durations.share(stays.stream().map(Stay::work).toList(), HALF);
    }

    /** Working time within which nine of ten went on (bách phân vị 90). */
    public Duration most() {
        return Durations.share(stays.stream().map(Stay::work).toList(), MOST);
    }
}
