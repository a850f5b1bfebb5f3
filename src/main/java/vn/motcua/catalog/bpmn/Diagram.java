package vn.motcua.catalog.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Branch;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Split;
import vn.motcua.catalog.Step;
import vn.motcua.organization.Performer;

/**
 * A table of steps as nodes and the flows between them. Every row is a task; a gateway before it
 * says that ways meet there, one behind it that ways open.
 */
record Diagram(List<Node> nodes, List<Flow> flows) {

    /** What a node is in BPMN. */
    enum Kind {
        START,
        TASK,
        /** One of several ways is picked. */
        CHOICE,
        /** All ways open at once. */
        FORK,
        /** Ways meet, and the first to arrive goes on. */
        MERGE,
        /** Ways meet, and all are waited for. */
        JOIN,
        END
    }

    /**
     * @param step the row it belongs to; events belong to the first row and to the last ones
     */
    record Node(String id, Kind kind, Step step) {}

    /**
     * @param way the branch of the table that this flow is; absent where it only ties a gateway or
     *     an event to its row
     */
    record Flow(String id, Node from, Node to, @Nullable Branch way) {}

    Diagram {
        nodes = List.copyOf(nodes);
        flows = List.copyOf(flows);
    }

    static Diagram of(InternalProcess process) {
        return new Maker(process).make();
    }

    Node task(Step step) {
        return nodes.stream()
                .filter(node -> node.kind() == Kind.TASK && node.step() == step)
                .findFirst()
                .orElseThrow();
    }

    List<Flow> into(Node node) {
        return flows.stream().filter(flow -> flow.to().equals(node)).toList();
    }

    List<Flow> outOf(Node node) {
        return flows.stream().filter(flow -> flow.from().equals(node)).toList();
    }

    /** The nodes of each performer, in the order in which performers come up. */
    Map<Performer, List<Node>> lanes() {
        return nodes.stream()
                .collect(
                        Collectors.groupingBy(
                                node -> node.step().performer(),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    private static final class Maker {

        private final InternalProcess process;
        private final List<Node> nodes = new ArrayList<>();
        private final List<Flow> flows = new ArrayList<>();
        private final Map<String, Node> entries = new HashMap<>();

        Maker(InternalProcess process) {
            this.process = process;
        }

        Diagram make() {
            Node start = node("start", Kind.START, process.first());
            List<Node> exits = new ArrayList<>();
            for (int i = 0; i < process.steps().size(); i++) {
                exits.add(row(process.steps().get(i), i + 1));
            }
            flow(start, entry(process.first().id()), null);
            for (int i = 0; i < exits.size(); i++) {
                leave(exits.get(i), process.steps().get(i), i + 1);
            }
            return new Diagram(nodes, flows);
        }

        /** The nodes of a row; the one by which it is left is answered. */
        private Node row(Step step, int number) {
            Node first = null;
            if (step.join()) {
                first = node("meet_" + number, Kind.JOIN, step);
            } else if (arrivals(step) > 1) {
                first = node("meet_" + number, Kind.MERGE, step);
            }
            Node task = node("row_" + number, Kind.TASK, step);
            if (first != null) {
                flow(first, task, null);
            }
            if (entries.put(step.id(), first == null ? task : first) != null) {
                throw new IllegalArgumentException("Two rows are called " + step.id());
            }
            if (step.split() == Split.NONE || step.isLast()) {
                return task;
            }
            Kind kind = step.split() == Split.CHOICE ? Kind.CHOICE : Kind.FORK;
            Node split = node("split_" + number, kind, step);
            flow(task, split, null);
            return split;
        }

        private long arrivals(Step step) {
            long ways =
                    process.steps().stream()
                            .flatMap(before -> before.next().stream())
                            .filter(way -> way.to().equals(step.id()))
                            .count();
            return step == process.first() ? ways + 1 : ways;
        }

        private void leave(Node exit, Step step, int number) {
            if (step.isLast()) {
                flow(exit, node("end_" + number, Kind.END, step), null);
            }
            step.next().forEach(way -> flow(exit, entry(way.to()), way));
        }

        private Node entry(String stepId) {
            Node entry = entries.get(stepId);
            if (entry == null) {
                throw new IllegalArgumentException(process.code() + " has no row " + stepId);
            }
            return entry;
        }

        private Node node(String id, Kind kind, Step step) {
            Node node = new Node(id, kind, step);
            nodes.add(node);
            return node;
        }

        private void flow(Node from, Node to, @Nullable Branch way) {
            flows.add(new Flow("flow_" + (flows.size() + 1), from, to, way));
        }
    }
}
