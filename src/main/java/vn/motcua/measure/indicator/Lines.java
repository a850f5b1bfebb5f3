package vn.motcua.measure.indicator;

import java.util.List;

/**
 * Rows behind a figure.
 *
 * @param total how many there are in all
 * @param lines those that were asked for
 */
public record Lines(long total, List<Line> lines) {

    public static final Lines NONE = new Lines(0, List.of());

    public Lines {
        lines = List.copyOf(lines);
    }

    /** Those wanted of all that there are. */
    public static Lines of(List<Line> all, Wanted wanted) {
        List<Line> held = all.stream().filter(wanted::holds).toList();
        int from = Math.min(wanted.from(), held.size());
        int to = (int) Math.min((long) from + wanted.most(), held.size());
        return new Lines(held.size(), held.subList(from, to));
    }
}
