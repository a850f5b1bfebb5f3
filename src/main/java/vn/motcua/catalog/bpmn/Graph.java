package vn.motcua.catalog.bpmn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The process of a BPMN file: its nodes by id, the flows between them, and the lane of each. */
final class Graph {

    /** A sequence flow between two nodes that are there. */
    record Link(XmlNode xml, XmlNode from, XmlNode to) {}

    private final XmlNode process;
    private final Map<String, XmlNode> nodes;
    private final Map<String, XmlNode> lanes;
    private final Map<XmlNode, List<Link>> out = new LinkedHashMap<>();
    private final Map<XmlNode, Integer> in = new LinkedHashMap<>();

    /**
     * @param nodes by id, in the order of the file
     * @param lanes the innermost lane by the id of what stands in it
     */
    Graph(
            XmlNode process,
            Map<String, XmlNode> nodes,
            Map<String, XmlNode> lanes,
            List<Link> links) {
        this.process = process;
        this.nodes = nodes;
        this.lanes = lanes;
        for (Link link : links) {
            out.computeIfAbsent(link.from(), node -> new ArrayList<>()).add(link);
            in.merge(link.to(), 1, Integer::sum);
        }
        out.forEach((node, leaving) -> leaving.sort(asListed(node)));
    }

    /** A node lists what leaves it in an order that the flows themselves need not have. */
    private static Comparator<Link> asListed(XmlNode node) {
        List<String> listed =
                node.children(Bpmn.MODEL, "outgoing").stream()
                        .map(XmlNode::text)
                        .map(Graph::withoutPrefix)
                        .toList();
        return Comparator.comparingInt(link -> {
            int at = listed.indexOf(link.xml().attribute("id", ""));
            return at < 0 ? Integer.MAX_VALUE : at;
        });
    }

    /** Ids are referred to as qualified names, which may carry a prefix. */
    static String withoutPrefix(String reference) {
        return reference.substring(reference.indexOf(':') + 1);
    }

    XmlNode process() {
        return process;
    }

    List<XmlNode> all(String... kinds) {
        return nodes.values().stream().filter(node -> node.is(Bpmn.MODEL, kinds)).toList();
    }

    List<XmlNode> tasks() {
        return all(Bpmn.TASKS.toArray(String[]::new));
    }

    static boolean isTask(XmlNode node) {
        return Bpmn.TASKS.contains(node.name());
    }

    static boolean isGateway(XmlNode node) {
        return node.name().equals(Bpmn.EXCLUSIVE) || node.name().equals(Bpmn.PARALLEL);
    }

    List<Link> outOf(XmlNode node) {
        return out.getOrDefault(node, List.of());
    }

    int arrivals(XmlNode node) {
        return in.getOrDefault(node, 0);
    }

    /** Whether several ways begin at a gateway, or one that its author calls diverging. */
    boolean opens(XmlNode gateway) {
        return outOf(gateway).size() > 1
                || (outOf(gateway).size() == 1
                        && Bpmn.DIVERGING.equals(gateway.attribute("gatewayDirection")));
    }

    /** Whether ways meet at a gateway. */
    boolean joins(XmlNode gateway) {
        return arrivals(gateway) > 1
                || (!opens(gateway)
                        && Bpmn.CONVERGING.equals(gateway.attribute("gatewayDirection")));
    }

    @Nullable XmlNode laneOf(XmlNode node) {
        return lanes.get(node.attribute("id", ""));
    }
}
