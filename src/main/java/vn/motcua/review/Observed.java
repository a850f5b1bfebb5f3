package vn.motcua.review;

import java.time.Duration;
import java.util.List;

/**
 * What dossiers of a procedure really took lately.
 *
 * @param took working time of each, the shortest first, without what the clock stood
 * @param steps in the order in which dossiers come to them
 * @param received how many were received in the year up to the day
 */
public record Observed(List<Duration> took, List<Step> steps, long received) {

    /**
     * One step of the process.
     *
     * @param id of the step, {@code name} as it is called
     * @param sample how many went through it
     * @param half working time within which half of them went on, {@code most} nine of ten
     */
    public record Step(String id, String name, int sample, Duration half, Duration most) {}

    public Observed {
        took = List.copyOf(took);
        steps = List.copyOf(steps);
    }

    public int sample() {
        return took.size();
    }
}
