package vn.motcua.catalog.bpmn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.BpmnRefusal;
import vn.motcua.catalog.Split;
import vn.motcua.catalog.bpmn.Graph.Link;

/**
 * Reads the ways between rows out of gateways: which rows a row leads to, whether by choice or all
 * at once, and which rows wait for all that arrives.
 */
final class Ways {

    /** One way from a row to another, said by the flow that has its name. */
    record Way(XmlNode flow, XmlNode to) {}

    /** How a row is left; no ways when it is a last one. */
    record Leaving(Split split, List<Way> ways) {

        static final Leaving AT_THE_END = new Leaving(Split.NONE, List.of());

        Leaving {
            ways = List.copyOf(ways);
        }
    }

    private record Arrival(XmlNode node, boolean joined) {}

    private final Graph graph;
    private final Faults faults;
    private final Set<XmlNode> joining = new LinkedHashSet<>();

    Ways(Graph graph, Faults faults) {
        this.graph = graph;
        this.faults = faults;
    }

    /** The row in which a dossier begins; absent after a fault. */
    @Nullable XmlNode first() {
        List<XmlNode> starts = graph.all("startEvent");
        if (starts.isEmpty()) {
            faults.add(new BpmnRefusal.StartMissing(graph.process().at()));
            return null;
        }
        starts.stream()
                .skip(1)
                .forEach(other ->
                        faults.add(new BpmnRefusal.SecondStart(other.at(), other.called())));
        XmlNode start = starts.getFirst();
        List<Link> out = graph.outOf(start);
        Arrival arrival = out.size() == 1 ? follow(out.getFirst()) : null;
        if (arrival == null || arrival.joined() || !Graph.isTask(arrival.node())) {
            faults.add(new BpmnRefusal.StartUnclear(start.at(), start.called()));
            return null;
        }
        return arrival.node();
    }

    Leaving leaving(XmlNode task) {
        List<Link> out = graph.outOf(task);
        if (out.isEmpty()) {
            return nowhere(task);
        }
        if (out.size() > 1) {
            // A modeller's shorthand that can mean one way or all: the check will ask which.
            return new Leaving(Split.NONE, ways(task, out));
        }
        Arrival arrival = follow(out.getFirst());
        if (arrival == null) {
            return Leaving.AT_THE_END;
        }
        if (Graph.isGateway(arrival.node())) {
            return split(task, arrival);
        }
        return Graph.isTask(arrival.node())
                ? new Leaving(Split.NONE, List.of(way(out.getFirst(), arrival)))
                : end(task, arrival);
    }

    private Leaving end(XmlNode task, Arrival arrival) {
        if (arrival.joined()) {
            faults.add(new BpmnRefusal.WayToEnd(task.at(), task.called()));
        }
        return Leaving.AT_THE_END;
    }

    private Leaving split(XmlNode task, Arrival arrival) {
        XmlNode gateway = arrival.node();
        boolean all = gateway.name().equals(Bpmn.PARALLEL);
        if (arrival.joined() || (all && graph.arrivals(gateway) > 1)) {
            behindGateway(gateway, task);
            return Leaving.AT_THE_END;
        }
        return new Leaving(all ? Split.ALL : Split.CHOICE, ways(gateway, graph.outOf(gateway)));
    }

    private List<Way> ways(XmlNode from, List<Link> links) {
        List<Way> ways = new ArrayList<>();
        for (Link link : links) {
            Arrival arrival = follow(link);
            if (arrival == null) {
                continue;
            }
            if (Graph.isTask(arrival.node())) {
                ways.add(way(link, arrival));
            } else if (Graph.isGateway(arrival.node())) {
                behindGateway(arrival.node(), from);
            } else {
                faults.add(new BpmnRefusal.WayToEnd(link.xml().at(), link.xml().called()));
            }
        }
        return ways;
    }

    private Way way(Link link, Arrival arrival) {
        if (arrival.joined()) {
            joining.add(arrival.node());
        }
        return new Way(link.xml(), arrival.node());
    }

    private void behindGateway(XmlNode gateway, XmlNode before) {
        faults.add(
                new BpmnRefusal.GatewayBehindGateway(
                        gateway.at(), gateway.called(), before.called()));
    }

    /** Where a flow arrives, past gateways at which ways only meet; absent after a fault. */
    private @Nullable Arrival follow(Link link) {
        Set<XmlNode> passed = new HashSet<>();
        XmlNode at = link.to();
        boolean joined = false;
        while (Graph.isGateway(at) && !graph.opens(at)) {
            if (!passed.add(at)) {
                faults.add(new BpmnRefusal.GatewayCircle(at.at(), at.called()));
                return null;
            }
            if (graph.outOf(at).isEmpty()) {
                nowhere(at);
                return null;
            }
            joined |= at.name().equals(Bpmn.PARALLEL) && graph.joins(at);
            at = graph.outOf(at).getFirst().to();
        }
        return new Arrival(at, joined);
    }

    private Leaving nowhere(XmlNode node) {
        faults.add(new BpmnRefusal.LeadsNowhere(node.at(), node.called()));
        return Leaving.AT_THE_END;
    }

    /** Whether a row waits for all that arrives; known once all rows have been left. */
    boolean isJoining(XmlNode task) {
        return joining.contains(task);
    }
}
