package vn.motcua.shell;

import java.util.ArrayList;
import java.util.List;

/**
 * The axis of a chart: round steps from a lowest to a highest mark.
 *
 * @param least where it begins; zero for everything that is drawn as an area
 */
public record Scale(double least, double most, double step) {

    private static final int MARKS = 5;

    /**
     * From zero up to at least {@code value}, in steps of 1, 2 or 5 with as many zeros as need be.
     */
    public static Scale upTo(double value) {
        double step = 1;
        int turn = 0;
        while (step * MARKS < value) {
            step *= turn++ % 3 == 1 ? 2.5 : 2;
        }
        return new Scale(0, Math.max(step, Math.ceil(value / step) * step), step);
    }

    /** Per cent from a round number below {@code lowest} to a hundred. */
    public static Scale percentFrom(double lowest) {
        double step = lowest >= 90 ? 2 : lowest >= 75 ? 5 : lowest >= 50 ? 10 : 20;
        double least = Math.max(0, Math.floor(lowest / step) * step);
        return new Scale(least >= 100 ? 100 - step : least, 100, step);
    }

    /** Every mark, the lowest first. */
    public List<Double> marks() {
        List<Double> marks = new ArrayList<>();
        for (int i = 0; least + i * step <= most + step / 1000; i++) {
            marks.add(least + i * step);
        }
        return marks;
    }

    /** Where a value lies, from 0 at the lowest mark to 1 at the highest. */
    public double at(double value) {
        return Math.clamp((value - least) / (most - least), 0, 1);
    }
}
