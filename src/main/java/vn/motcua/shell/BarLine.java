package vn.motcua.shell;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts of one bar side by side, on a track whose whole length is {@code most}; it begins at zero.
 * A part that is more than nothing stays wide enough to be seen and pressed.
 *
 * @param most what the longest bar of the table shows
 */
public record BarLine(List<Bar> parts, double most) {

    /** A part as it is drawn, in hundredths of the track. */
    public record Drawn(Bar bar, double x, double width) {}

    private static final double LEAST = 2;

    public BarLine {
        parts = List.copyOf(parts);
    }

    /** A bar of one part. */
    public static BarLine of(Bar bar, double most) {
        return new BarLine(List.of(bar), most);
    }

    public List<Drawn> drawn() {
        List<Bar> shown = parts.stream().filter(bar -> bar.value() > 0).toList();
        double scale = most <= 0 ? 0 : 100 / most;
        double[] widths = new double[shown.size()];
        double sum = 0;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(LEAST, shown.get(i).value() * scale);
            sum += widths[i];
        }
        double shrink = sum > 100 ? 100 / sum : 1;
        List<Drawn> drawn = new ArrayList<>();
        double x = 0;
        for (int i = 0; i < widths.length; i++) {
            double width = widths[i] * shrink;
            drawn.add(new Drawn(shown.get(i), round(x), round(width)));
            x += width;
        }
        return drawn;
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
