package vn.motcua.catalog.bpmn;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import vn.motcua.catalog.Branch;
import vn.motcua.catalog.bpmn.Diagram.Flow;
import vn.motcua.catalog.bpmn.Diagram.Kind;
import vn.motcua.catalog.bpmn.Diagram.Node;
import vn.motcua.catalog.bpmn.Layout.Bounds;
import vn.motcua.organization.Performer;

/** Writes where a modeller draws everything (BPMN DI). */
final class DiagramWriter {

    private final XmlTree xml;
    private final Diagram diagram;
    private final Layout layout;

    DiagramWriter(XmlTree xml, Diagram diagram, Layout layout) {
        this.xml = xml;
        this.diagram = diagram;
        this.layout = layout;
    }

    void write(Element root) {
        Element page = xml.add(root, "bpmndi:BPMNDiagram");
        page.setAttribute("id", "diagram");
        Element plane = drawn(page, "bpmndi:BPMNPlane", "collaboration", "plane");
        band(plane, "pool", layout.pool());
        List<Performer> performers = new ArrayList<>(diagram.lanes().keySet());
        for (int i = 0; i < performers.size(); i++) {
            band(plane, BpmnWriter.laneId(i), layout.lane(performers.get(i)));
        }
        diagram.nodes().forEach(node -> shape(plane, node));
        diagram.flows().forEach(flow -> edge(plane, flow));
    }

    private void band(Element plane, String id, Bounds bounds) {
        Element shape = drawn(plane, "bpmndi:BPMNShape", id, id + "_shape");
        shape.setAttribute("isHorizontal", "true");
        bounds(shape, bounds);
    }

    private void shape(Element plane, Node node) {
        Element shape = drawn(plane, "bpmndi:BPMNShape", node.id(), node.id() + "_shape");
        if (node.kind() == Kind.CHOICE || node.kind() == Kind.MERGE) {
            shape.setAttribute("isMarkerVisible", "true");
        }
        bounds(shape, layout.node(node));
    }

    private void edge(Element plane, Flow flow) {
        Element edge = drawn(plane, "bpmndi:BPMNEdge", flow.id(), flow.id() + "_edge");
        for (Layout.Point point : layout.points(flow)) {
            Element waypoint = xml.add(edge, "di:waypoint");
            waypoint.setAttribute("x", Integer.toString(point.x()));
            waypoint.setAttribute("y", Integer.toString(point.y()));
        }
        Branch way = flow.way();
        if (way != null && !way.label().isEmpty()) {
            bounds(xml.add(edge, "bpmndi:BPMNLabel"), layout.label(flow, way.label()));
        }
    }

    private Element drawn(Element parent, String name, String element, String id) {
        Element drawn = xml.add(parent, name);
        drawn.setAttribute("id", id);
        drawn.setAttribute("bpmnElement", element);
        return drawn;
    }

    private void bounds(Element parent, Bounds bounds) {
        Element element = xml.add(parent, "dc:Bounds");
        element.setAttribute("x", Integer.toString(bounds.x()));
        element.setAttribute("y", Integer.toString(bounds.y()));
        element.setAttribute("width", Integer.toString(bounds.width()));
        element.setAttribute("height", Integer.toString(bounds.height()));
    }
}
