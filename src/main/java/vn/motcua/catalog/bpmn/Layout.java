package vn.motcua.catalog.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.motcua.catalog.Branch;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.bpmn.Diagram.Flow;
import vn.motcua.catalog.bpmn.Diagram.Kind;
import vn.motcua.catalog.bpmn.Diagram.Node;
import vn.motcua.organization.Performer;

/**
 * Where everything of a diagram stands, in the pixels of modellers. Time goes from left to right in
 * columns, a lane is a band across them; flows bend only between columns, and those that pass over
 * a column run along the foot of their lane, so that no line crosses a box.
 */
final class Layout {

    private static final int HEAD = 30;
    private static final int TASK_WIDTH = 140;
    private static final int TASK_HEIGHT = 80;
    private static final int GATEWAY = 50;
    private static final int EVENT = 36;
    private static final int GAP = 30;
    private static final int SLOT = 110;
    private static final int TRACK = 26;
    private static final int BEND = 12;
    private static final int LABEL = 100;
    private static final int LETTERS_IN_LINE = 15;
    private static final int LINE = 14;

    /** A box by its upper left corner. */
    record Bounds(int x, int y, int width, int height) {}

    record Point(int x, int y) {}

    private final Diagram diagram;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Integer> slots = new HashMap<>();
    private final Map<Performer, Integer> laneTops = new LinkedHashMap<>();
    private final Map<Performer, Integer> laneHeights = new LinkedHashMap<>();
    private final Map<String, Integer> tracks = new HashMap<>();
    private final List<Integer> columnLefts = new ArrayList<>();
    private final List<Integer> channelLefts = new ArrayList<>();
    private final Map<Integer, List<String>> leaving = new HashMap<>();
    private final Map<Integer, List<String>> arriving = new HashMap<>();

    Layout(Diagram diagram, InternalProcess process) {
        this.diagram = diagram;
        placeColumns(process, process.first(), 1, new HashSet<>());
        process.steps().forEach(step -> columns.putIfAbsent(step.id(), 1));
        placeSlots(process);
        bends();
        placeLanes();
        widths();
    }

    /** Longest way from the first row; a way back, which no table may have, is passed over. */
    private void placeColumns(
            InternalProcess process, Step step, int column, Set<String> underWay) {
        if (column <= columns.getOrDefault(step.id(), 0) || !underWay.add(step.id())) {
            return;
        }
        columns.put(step.id(), column);
        for (Branch way : step.next()) {
            placeColumns(process, process.step(way.to()), column + 1, underWay);
        }
        underWay.remove(step.id());
    }

    private void placeSlots(InternalProcess process) {
        Map<String, Integer> taken = new HashMap<>();
        for (Step step : process.steps()) {
            String place = column(step) + " " + step.performer().text();
            slots.put(step.id(), taken.merge(place, 1, Integer::sum) - 1);
        }
    }

    /** Which rows need a bend of their own in the channel behind a column, and which before one. */
    private void bends() {
        for (Flow flow : ways()) {
            add(leaving, column(flow.from().step()), flow.from().id());
            if (!isNext(flow)) {
                add(arriving, column(flow.to().step()) - 1, flow.to().id());
            }
        }
    }

    private static void add(Map<Integer, List<String>> bends, int channel, String node) {
        List<String> there = bends.computeIfAbsent(channel, c -> new ArrayList<>());
        if (!there.contains(node)) {
            there.add(node);
        }
    }

    private void placeLanes() {
        Map<Performer, Integer> tracksOf = new HashMap<>();
        for (Flow flow : ways()) {
            if (!isNext(flow)) {
                Performer lane = flow.from().step().performer();
                tracks.put(flow.id(), tracksOf.merge(lane, 1, Integer::sum) - 1);
            }
        }
        int top = 0;
        for (Map.Entry<Performer, List<Node>> lane : diagram.lanes().entrySet()) {
            int rows =
                    lane.getValue().stream()
                            .mapToInt(node -> Sure.get(slots, node.step().id()) + 1)
                            .max()
                            .orElse(1);
            int height = rows * SLOT + 20 + tracksOf.getOrDefault(lane.getKey(), 0) * TRACK;
            laneTops.put(lane.getKey(), top);
            laneHeights.put(lane.getKey(), height);
            top += height;
        }
    }

    private void widths() {
        int x = 2 * HEAD + GAP + EVENT;
        columnLefts.add(2 * HEAD + GAP);
        for (int column = 0; column <= lastColumn(); column++) {
            if (column > 0) {
                columnLefts.add(x);
                x += before(column) + TASK_WIDTH + behind(column);
            }
            channelLefts.add(x);
            x += channel(column);
        }
        channelLefts.add(x);
    }

    private int lastColumn() {
        return columns.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    }

    private int channel(int column) {
        int bends =
                leaving.getOrDefault(column, List.of()).size()
                        + arriving.getOrDefault(column, List.of()).size();
        boolean named =
                ways().stream()
                        .anyMatch(flow -> column(flow.from().step()) == column && isNamed(flow));
        return GAP + bends * BEND + (named ? LABEL : 0);
    }

    private int before(int column) {
        return has(column, Kind.MERGE, Kind.JOIN) ? GATEWAY + GAP : 0;
    }

    private int behind(int column) {
        return has(column, Kind.CHOICE, Kind.FORK, Kind.END) ? GATEWAY + GAP : 0;
    }

    private boolean has(int column, Kind... kinds) {
        Set<Kind> wanted = new TreeSet<>(List.of(kinds));
        return diagram.nodes().stream()
                .anyMatch(node -> column(node.step()) == column && wanted.contains(node.kind()));
    }

    private List<Flow> ways() {
        return diagram.flows().stream().filter(flow -> flow.way() != null).toList();
    }

    private static boolean isNamed(Flow flow) {
        Branch way = flow.way();
        return way != null && !way.label().isEmpty();
    }

    private boolean isNext(Flow flow) {
        return column(flow.to().step()) == column(flow.from().step()) + 1;
    }

    private int column(Step step) {
        return Sure.get(columns, step.id());
    }

    private int middle(Step step) {
        return Sure.get(laneTops, step.performer())
                + 10
                + Sure.get(slots, step.id()) * SLOT
                + SLOT / 2;
    }

    Bounds pool() {
        int height = laneHeights.values().stream().mapToInt(Integer::intValue).sum();
        return new Bounds(0, 0, channelLefts.getLast(), height);
    }

    Bounds lane(Performer performer) {
        return new Bounds(
                HEAD,
                Sure.get(laneTops, performer),
                channelLefts.getLast() - HEAD,
                Sure.get(laneHeights, performer));
    }

    Bounds node(Node node) {
        int column = column(node.step());
        int task = columnLefts.get(column) + before(column);
        int middle = middle(node.step());
        return switch (node.kind()) {
            case START -> centred(columnLefts.getFirst(), middle, EVENT, EVENT);
            case MERGE, JOIN -> centred(columnLefts.get(column), middle, GATEWAY, GATEWAY);
            case TASK -> centred(task, middle, TASK_WIDTH, TASK_HEIGHT);
            case CHOICE, FORK -> centred(task + TASK_WIDTH + GAP, middle, GATEWAY, GATEWAY);
            case END -> centred(task + TASK_WIDTH + GAP, middle, EVENT, EVENT);
        };
    }

    private static Bounds centred(int left, int middle, int width, int height) {
        return new Bounds(left, middle - height / 2, width, height);
    }

    List<Point> points(Flow flow) {
        Bounds from = node(flow.from());
        Bounds to = node(flow.to());
        Point begin = new Point(from.x() + from.width(), from.y() + from.height() / 2);
        Point end = new Point(to.x(), to.y() + to.height() / 2);
        if (flow.way() == null || (isNext(flow) && begin.y() == end.y())) {
            return List.of(begin, end);
        }
        int out = bendBehind(flow);
        if (isNext(flow)) {
            return List.of(begin, new Point(out, begin.y()), new Point(out, end.y()), end);
        }
        int in = bendBefore(flow);
        int foot = foot(flow);
        return List.of(
                begin,
                new Point(out, begin.y()),
                new Point(out, foot),
                new Point(in, foot),
                new Point(in, end.y()),
                end);
    }

    private int bendBehind(Flow flow) {
        int column = column(flow.from().step());
        return channelLefts.get(column)
                + BEND * (1 + Sure.get(leaving, column).indexOf(flow.from().id()));
    }

    private int bendBefore(Flow flow) {
        int column = column(flow.to().step());
        return columnLefts.get(column)
                - BEND * (1 + Sure.get(arriving, column - 1).indexOf(flow.to().id()));
    }

    private int foot(Flow flow) {
        Performer lane = flow.from().step().performer();
        return Sure.get(laneTops, lane)
                + Sure.get(laneHeights, lane)
                - 10
                - Sure.get(tracks, flow.id()) * TRACK;
    }

    /** Where the name of a way stands: on its line, behind its first bend. */
    Bounds label(Flow flow, String name) {
        List<Point> points = points(flow);
        int lines = isNext(flow) ? 1 + (name.length() - 1) / LETTERS_IN_LINE : 1;
        int y = points.size() > 4 ? points.get(2).y() : points.getLast().y();
        int width = points.size() > 4 ? 7 * name.length() : LABEL - 10;
        return new Bounds(bendBehind(flow) + 5, y - 2 - lines * LINE, width, lines * LINE);
    }
}
