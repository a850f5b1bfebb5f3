package vn.motcua.catalog.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.BpmnRefusal;
import vn.motcua.catalog.bpmn.Graph.Link;

/**
 * Finds the one process of a BPMN file. Every element that is not among those a table can say is a
 * fault: what was passed over would be drawn in the modeller and missing in the office.
 */
final class GraphReader {

    private static final List<String> NODES =
            List.of(
                    "startEvent",
                    "endEvent",
                    "userTask",
                    "manualTask",
                    "task",
                    Bpmn.EXCLUSIVE,
                    Bpmn.PARALLEL);

    private final Faults faults;
    private final Map<String, XmlNode> nodes = new LinkedHashMap<>();
    private final Map<String, XmlNode> lanes = new HashMap<>();
    private final List<XmlNode> flows = new ArrayList<>();

    private GraphReader(Faults faults) {
        this.faults = faults;
    }

    /** The process, as far as it could be read; faults say what could not. */
    static Graph read(XmlNode root, Faults faults) {
        return new GraphReader(faults).graph(root);
    }

    private Graph graph(XmlNode root) {
        if (!root.is(Bpmn.MODEL, "definitions")) {
            faults.add(new BpmnRefusal.NotBpmn(root.at(), root.name()));
            faults.refuseIfAny();
        }
        List<XmlNode> processes = root.children(Bpmn.MODEL, "process");
        if (processes.isEmpty()) {
            faults.add(new BpmnRefusal.NoTask(root.at()));
        }
        processes.stream()
                .skip(1)
                .forEach(other ->
                        faults.add(new BpmnRefusal.SecondProcess(other.at(), other.called())));
        for (XmlNode child : root.children()) {
            if (child.is(Bpmn.MODEL, "collaboration")) {
                collaboration(child);
            } else if (!child.is(Bpmn.MODEL, "process", "documentation", "extensionElements")
                    && !child.is(Bpmn.DIAGRAM, "BPMNDiagram")) {
                faults.add(new BpmnRefusal.ElementUnknown(child.at(), child.called()));
            }
        }
        faults.refuseIfAny();
        process(processes.getFirst());
        return new Graph(processes.getFirst(), nodes, lanes, links());
    }

    private void collaboration(XmlNode collaboration) {
        for (XmlNode child : collaboration.children()) {
            if (child.is(Bpmn.MODEL, "participant") && child.attribute("processRef") != null) {
                onlyParts(child);
            } else if (!isSaying(child)) {
                faults.add(new BpmnRefusal.ElementUnknown(child.at(), child.called()));
            }
        }
    }

    private void process(XmlNode process) {
        for (XmlNode child : process.children()) {
            if (child.is(Bpmn.MODEL, NODES.toArray(String[]::new))) {
                onlyParts(child, "incoming", "outgoing");
                compensation(child);
                known(child);
            } else if (child.is(Bpmn.MODEL, "sequenceFlow")) {
                onlyParts(child, "conditionExpression");
                flows.add(child);
            } else if (child.is(Bpmn.MODEL, "laneSet")) {
                laneSet(child);
            } else if (!isSaying(child)) {
                faults.add(new BpmnRefusal.ElementUnknown(child.at(), child.called()));
            }
        }
    }

    private void compensation(XmlNode node) {
        if ("true".equals(node.attribute("isForCompensation"))) {
            faults.add(new BpmnRefusal.PartUnknown(node.at(), "isForCompensation", node.called()));
        }
    }

    private void known(XmlNode node) {
        String id = node.attribute("id", "");
        if (id.isBlank() || nodes.putIfAbsent(id, node) != null) {
            faults.add(new BpmnRefusal.IdWrong(node.at(), node.called()));
        }
    }

    private void laneSet(XmlNode set) {
        for (XmlNode child : set.children()) {
            if (child.is(Bpmn.MODEL, "lane")) {
                lane(child);
            } else if (!isSaying(child)) {
                faults.add(new BpmnRefusal.PartUnknown(child.at(), child.called(), set.called()));
            }
        }
    }

    private void lane(XmlNode lane) {
        onlyParts(lane, "flowNodeRef", "childLaneSet");
        // Lanes inside come first: what stands in one stands in the lane around it, too.
        lane.children(Bpmn.MODEL, "childLaneSet").forEach(this::laneSet);
        List<String> inner =
                lane.children(Bpmn.MODEL, "childLaneSet").stream()
                        .flatMap(set -> references(set).stream())
                        .toList();
        for (XmlNode reference : lane.children(Bpmn.MODEL, "flowNodeRef")) {
            String id = Graph.withoutPrefix(reference.text());
            if (!inner.contains(id) && lanes.putIfAbsent(id, lane) != null) {
                faults.add(new BpmnRefusal.TwoLanes(reference.at(), id));
            }
        }
    }

    private static List<String> references(XmlNode node) {
        return node.children().stream()
                .flatMap(child ->
                        child.is(Bpmn.MODEL, "flowNodeRef")
                                ? List.of(Graph.withoutPrefix(child.text())).stream()
                                : references(child).stream())
                .toList();
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (XmlNode flow : flows) {
            XmlNode from = end(flow, "sourceRef", "endEvent");
            XmlNode to = end(flow, "targetRef", "startEvent");
            if (from != null && to != null) {
                links.add(new Link(flow, from, to));
            }
        }
        return links;
    }

    /** The node at one end of a flow; nothing leaves an end event or arrives at a start event. */
    private @Nullable XmlNode end(XmlNode flow, String which, String never) {
        String id = Graph.withoutPrefix(flow.attribute(which, ""));
        XmlNode node = nodes.get(id);
        if (node == null || node.name().equals(never)) {
            faults.add(new BpmnRefusal.FlowBroken(flow.at(), flow.called(), which + "=" + id));
            return null;
        }
        return node;
    }

    private void onlyParts(XmlNode element, String... allowed) {
        for (XmlNode part : element.children()) {
            if (!isSaying(part) && !part.is(Bpmn.MODEL, allowed)) {
                faults.add(new BpmnRefusal.PartUnknown(part.at(), part.called(), element.called()));
            }
        }
    }

    /** What only tells people or other programs something. */
    private static boolean isSaying(XmlNode node) {
        return node.is(Bpmn.MODEL, "documentation", "extensionElements");
    }
}
