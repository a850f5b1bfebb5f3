package vn.motcua.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * A dossier's way as one horizontal line: each step as long as its allowance, filled as far as time
 * has gone, the person on it. The same picture in three sizes; positions are in percent of the
 * width, so that it needs no style attribute and fits any screen.
 */
public record StepsLine(List<Segment> segments) {

    /** No step is drawn narrower than this share of the line, in percent. */
    private static final double NARROWEST = 4;

    public StepsLine {
        segments = List.copyOf(segments);
    }

    /** One step placed on the line; all numbers in percent of the picture. */
    public record Placed(
            int number, Segment segment, double x, double width, double y, double height) {

        /** Share of this step's own length that time has filled, in percent. */
        public double filled() {
            if (segment.state() == Segment.State.DONE) {
                return 100;
            }
            double allowed = Math.max(1, segment.allowed().toMillis());
            return hundredths(100 * Math.min(1, segment.spent().toMillis() / allowed));
        }

        /** Where the person stands on the line: at the end of the filled part. */
        public double person() {
            double at = x + width * filled() / 100;
            return hundredths(Math.min(x + width - 1.5, Math.max(x + 1.5, at)));
        }

        /** Name of the style class. */
        public String style() {
            return switch (segment.state()) {
                case DONE -> segment.late() ? "done-late" : "done";
                case CURRENT -> segment.late() ? "current-late" : "current";
                case AHEAD -> "ahead";
            };
        }
    }

    /** Steps that the dossier is on now; more than one when they run side by side. */
    public List<Placed> current() {
        return placed().stream()
                .filter(step -> step.segment().state() == Segment.State.CURRENT)
                .toList();
    }

    /** How many steps have been taken. */
    public long done() {
        return segments.stream().filter(s -> s.state() == Segment.State.DONE).count();
    }

    public List<Placed> placed() {
        TreeMap<Integer, List<Segment>> columns = new TreeMap<>();
        for (Segment segment : segments) {
            columns.computeIfAbsent(segment.column(), c -> new ArrayList<>()).add(segment);
        }
        double total = columns.values().stream().mapToDouble(StepsLine::allowance).sum();
        double share = 100 - NARROWEST * columns.size();
        List<Placed> placed = new ArrayList<>();
        double x = 0;
        for (List<Segment> column : columns.values()) {
            double width = NARROWEST + share * allowance(column) / Math.max(1, total);
            double height = 100.0 / column.size();
            for (int lane = 0; lane < column.size(); lane++) {
                placed.add(
                        new Placed(
                                placed.size() + 1,
                                column.get(lane),
                                hundredths(x),
                                hundredths(width),
                                hundredths(lane * height),
                                hundredths(height)));
            }
            x += width;
        }
        return placed;
    }

    private static double allowance(List<Segment> column) {
        return column.stream().mapToLong(s -> s.allowed().toMillis()).max().orElse(0);
    }

    private static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
