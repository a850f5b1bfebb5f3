package vn.motcua.catalog.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.catalog.Branch;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Split;
import vn.motcua.catalog.Step;

/**
 * A table of steps drawn from top to bottom (lưu đồ), whatever is wrong with it: rows that can be
 * reached in the same number of steps stand side by side, ways that pass over rows run along the
 * right, ways that lead back along the left. All measures are pixels. Pure.
 */
public record FlowChart(int width, int height, List<Box> boxes, List<Line> lines) {

    public static final int BOX_WIDTH = 188;
    public static final int BOX_HEIGHT = 92;
    public static final int MARK = 13;

    private static final int GAP = 20;
    private static final int SPACE = 58;
    private static final int MARKED = 34;
    private static final int TRACK = 14;
    private static final int EDGE = 12;

    /** A row by its upper left corner; rows that the first does not lead to stand at the foot. */
    public record Box(Step step, int number, int x, int y) {

        /** Where ways come in and go out. */
        public int middle() {
            return x + BOX_WIDTH / 2;
        }

        public int foot() {
            return y + BOX_HEIGHT;
        }
    }

    /**
     * One way.
     *
     * @param points as SVG writes them
     * @param back whether it leads to a row that led here
     * @param x where its name stands
     */
    public record Line(Branch way, String points, boolean back, int x, int y) {}

    public FlowChart {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    public static FlowChart of(InternalProcess process) {
        return new Maker(process).make();
    }

    private static final class Maker {

        private final InternalProcess process;
        private final Map<String, Integer> levels = new HashMap<>();
        private final Map<String, Box> boxes = new HashMap<>();
        private final List<Line> lines = new ArrayList<>();
        private final List<Integer> tops = new ArrayList<>();
        private int widest;
        private int rightTracks;
        private int leftTracks;

        Maker(InternalProcess process) {
            this.process = process;
        }

        FlowChart make() {
            level(process.first(), 0, new HashSet<>());
            int last = levels.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            for (Step step : process.steps()) {
                levels.putIfAbsent(step.id(), last + 1);
            }
            closeRanks();
            leftTracks = (int) ways().stream().filter(this::leadsBack).count();
            rightTracks = (int) ways().stream().filter(this::passesOver).count();
            place();
            int left = EDGE;
            int right = leftTracks * TRACK + EDGE + widest + EDGE;
            for (Way way : ways()) {
                Box from = box(way.from().id());
                Box to = box(way.branch().to());
                if (leadsBack(way)) {
                    lines.add(around(from, to, way, left, true));
                    left += TRACK;
                } else if (passesOver(way)) {
                    lines.add(around(from, to, way, right, false));
                    right += TRACK;
                } else {
                    lines.add(straight(from, to, way));
                }
            }
            return new FlowChart(
                    leftTracks * TRACK + widest + rightTracks * TRACK + 4 * EDGE,
                    tops.getLast(),
                    process.steps().stream().map(step -> box(step.id())).toList(),
                    lines);
        }

        /** Longest way from the first row; a way back is passed over. */
        private void level(Step step, int at, Set<String> underWay) {
            if (at < levels.getOrDefault(step.id(), 0) || !underWay.add(step.id())) {
                return;
            }
            Integer before = levels.put(step.id(), at);
            if (before == null || before < at) {
                for (Branch way : step.next()) {
                    process.find(way.to()).ifPresent(next -> level(next, at + 1, underWay));
                }
            }
            underWay.remove(step.id());
        }

        /** Where rows lead back, a level may be left without rows. */
        private void closeRanks() {
            List<Integer> used = levels.values().stream().distinct().sorted().toList();
            levels.replaceAll((id, level) -> used.indexOf(level));
        }

        private record Way(Step from, Branch branch) {}

        /** The ways between rows that are there. */
        private List<Way> ways() {
            return process.steps().stream()
                    .flatMap(step -> step.next().stream().map(way -> new Way(step, way)))
                    .filter(way -> levels.containsKey(way.branch().to()))
                    .toList();
        }

        private Box box(String id) {
            Box box = boxes.get(id);
            if (box == null) {
                throw new IllegalStateException("Nothing is drawn for row " + id);
            }
            return box;
        }

        private int span(Way way) {
            return at(way.branch().to()) - at(way.from().id());
        }

        private boolean leadsBack(Way way) {
            return span(way) <= 0;
        }

        private boolean passesOver(Way way) {
            return span(way) > 1;
        }

        private int at(String id) {
            return levels.getOrDefault(id, 0);
        }

        private void place() {
            Map<Integer, List<Step>> rows = new HashMap<>();
            for (Step step : process.steps()) {
                rows.computeIfAbsent(at(step.id()), level -> new ArrayList<>()).add(step);
            }
            int most = rows.values().stream().mapToInt(Collection::size).max().orElse(1);
            widest = most * BOX_WIDTH + (most - 1) * GAP;
            int top = EDGE + MARKED;
            for (int level = 0; level < rows.size(); level++) {
                tops.add(top);
                List<Step> row = rows.getOrDefault(level, List.of());
                int wide = row.size() * BOX_WIDTH + (row.size() - 1) * GAP;
                int x = 2 * EDGE + leftTracks * TRACK + (widest - wide) / 2;
                for (Step step : row) {
                    boxes.put(step.id(), new Box(step, process.steps().indexOf(step) + 1, x, top));
                    x += BOX_WIDTH + GAP;
                }
                top += BOX_HEIGHT + SPACE + (parts(row) ? MARKED : 0);
            }
            tops.add(top);
        }

        private static boolean parts(List<Step> row) {
            return row.stream().anyMatch(step -> step.split() != Split.NONE || step.join());
        }

        /** Where ways leave a row: below the mark that says how they part. */
        private static int exit(Box from) {
            return from.foot() + (from.step().split() == Split.NONE ? 0 : 2 * MARK + 4);
        }

        /** Where ways come to a row: above the mark that says that all are waited for. */
        private static int entry(Box to) {
            return to.y() - (to.step().join() ? 2 * MARK + 4 : 0);
        }

        private static Line straight(Box from, Box to, Way way) {
            int turn = entry(to) - 16;
            String points =
                    points(
                            from.middle(),
                            exit(from),
                            from.middle(),
                            turn,
                            to.middle(),
                            turn,
                            to.middle(),
                            entry(to));
            return new Line(way.branch(), points, false, to.middle() + 6, turn - 5);
        }

        private static Line around(Box from, Box to, Way way, int track, boolean back) {
            int leave = exit(from) + 12;
            int turn = entry(to) - 16;
            String points =
                    points(
                            from.middle(),
                            exit(from),
                            from.middle(),
                            leave,
                            track,
                            leave,
                            track,
                            turn,
                            to.middle(),
                            turn,
                            to.middle(),
                            entry(to));
            return new Line(way.branch(), points, back, from.middle() + 6, leave - 3);
        }

        private static String points(int... numbers) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < numbers.length; i += 2) {
                text.append(i == 0 ? "" : " ")
                        .append(numbers[i])
                        .append(',')
                        .append(numbers[i + 1]);
            }
            return text.toString();
        }
    }

    /**
     * A text in lines of a box; what does not fit is cut.
     *
     * @param letters about how many there are in a line
     */
    public static List<String> lines(String text, int letters, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        if (lines.size() <= most) {
            return lines.stream().map(one -> cut(one, letters)).toList();
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, cut(kept.get(most - 1) + " " + lines.get(most), letters));
        return kept.stream().map(one -> cut(one, letters)).toList();
    }

    private static String cut(String text, int letters) {
        return text.length() <= letters ? text : text.substring(0, letters - 1).strip() + "…";
    }
}
