package vn.motcua.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Shares in per cent over a line of time: points on a line that breaks where there is nothing to
 * share. Places lie as those of {@link Columns}, so that both can stand above each other.
 */
public record Curve(List<Point> points) {

    /**
     * One place on the line of time.
     *
     * @param value absent where there is none
     * @param said what it shows, in words
     * @param behind how many rows are behind it
     * @param href where they are
     */
    public record Point(
            String label,
            @Nullable Double value,
            String said,
            long behind,
            @Nullable String href) {}

    /** A point as it is drawn. */
    public record Drawn(Point point, double x, double y) {}

    public Curve {
        points = List.copyOf(points);
    }

    public double width() {
        return Columns.LEFT + points.size() * Columns.GROUP + 8;
    }

    public double height() {
        return Columns.HEIGHT;
    }

    private Scale scale() {
        double lowest = 100;
        for (Point point : points) {
            Double value = point.value();
            lowest = value == null ? lowest : Math.min(lowest, value);
        }
        return Scale.percentFrom(lowest);
    }

    public List<Columns.Mark> marks() {
        Scale scale = scale();
        return scale.marks().stream()
                .map(mark ->
                        new Columns.Mark(
                                Long.toString(Math.round(mark)), Columns.LEFT - 8, y(scale, mark)))
                .toList();
    }

    public List<Columns.Mark> labels() {
        List<Columns.Mark> labels = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            labels.add(new Columns.Mark(points.get(i).label(), x(i), Columns.BASE + 20));
        }
        return labels;
    }

    /** Points that have a value. */
    public List<Drawn> drawn() {
        Scale scale = scale();
        List<Drawn> drawn = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Double value = points.get(i).value();
            if (value != null) {
                drawn.add(new Drawn(points.get(i), x(i), y(scale, value)));
            }
        }
        return drawn;
    }

    /** The line through neighbouring points, as a path. */
    public String path() {
        Scale scale = scale();
        StringBuilder path = new StringBuilder();
        boolean draws = false;
        for (int i = 0; i < points.size(); i++) {
            Double value = points.get(i).value();
            if (value != null) {
                path.append(
                        String.format(
                                Locale.ROOT,
                                "%s%.1f %.1f",
                                draws ? "L" : "M",
                                x(i),
                                y(scale, value)));
            }
            draws = value != null;
        }
        return path.toString();
    }

    private static double x(int i) {
        return Columns.LEFT + (i + 0.5) * Columns.GROUP;
    }

    private static double y(Scale scale, double value) {
        return Math.round((Columns.BASE - scale.at(value) * (Columns.BASE - Columns.TOP)) * 10)
                / 10.0;
    }
}
