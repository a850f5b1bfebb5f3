package vn.motcua.shell;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns side by side over a line of time, from zero. The picture is as wide as it has groups.
 *
 * @param groups such as months, each with one bar for each series
 */
public record Columns(List<Group> groups) {

    /** One place on the line of time. */
    public record Group(String label, List<Bar> bars) {
        public Group {
            bars = List.copyOf(bars);
        }
    }

    /** A column as it is drawn. */
    public record Drawn(Bar bar, double x, double y, double width, double height) {}

    /** A text or a line of the axis. */
    public record Mark(String text, double x, double y) {}

    static final double LEFT = 56;
    static final double TOP = 16;
    static final double BASE = 176;
    static final double HEIGHT = 208;
    static final double GROUP = 44;

    private static final double LEAST = 3;
    private static final double GAP = 8;

    public Columns {
        groups = List.copyOf(groups);
    }

    public double width() {
        return LEFT + groups.size() * GROUP + GAP;
    }

    public double height() {
        return HEIGHT;
    }

    private Scale scale() {
        return Scale.upTo(
                groups.stream()
                        .flatMap(group -> group.bars().stream())
                        .mapToDouble(Bar::value)
                        .max()
                        .orElse(0));
    }

    /** Marks of the axis, of which {@code text} is still a plain number. */
    public List<Mark> marks() {
        Scale scale = scale();
        return scale.marks().stream()
                .map(mark ->
                        new Mark(
                                Long.toString(Math.round(mark)),
                                LEFT - GAP,
                                BASE - scale.at(mark) * (BASE - TOP)))
                .toList();
    }

    public List<Mark> labels() {
        List<Mark> labels = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            labels.add(new Mark(groups.get(i).label(), LEFT + (i + 0.5) * GROUP, BASE + 20));
        }
        return labels;
    }

    /** Those that are more than nothing. */
    public List<Drawn> drawn() {
        Scale scale = scale();
        List<Drawn> drawn = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            List<Bar> bars = groups.get(i).bars();
            double width = (GROUP - GAP) / bars.size();
            for (int j = 0; j < bars.size(); j++) {
                Bar bar = bars.get(j);
                if (bar.value() > 0) {
                    double height = Math.max(LEAST, scale.at(bar.value()) * (BASE - TOP));
                    drawn.add(
                            new Drawn(
                                    bar,
                                    LEFT + i * GROUP + GAP / 2 + j * width,
                                    BASE - height,
                                    width - 2,
                                    height));
                }
            }
        }
        return drawn;
    }
}
