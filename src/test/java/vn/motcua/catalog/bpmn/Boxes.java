package vn.motcua.catalog.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.operaton.bpm.model.bpmn.instance.FlowNode;
import org.operaton.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.operaton.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.operaton.bpm.model.bpmn.instance.dc.Bounds;
import org.operaton.bpm.model.bpmn.instance.di.Waypoint;

/** What makes a diagram fit to be looked at: boxes apart, and no line through one of them. */
final class Boxes {

    private Boxes() {}

    static void areApartAndFree(Collection<BpmnShape> shapes, Collection<BpmnEdge> edges) {
        List<Rectangle2D> boxes =
                shapes.stream()
                        .filter(shape -> shape.getBpmnElement() instanceof FlowNode)
                        .map(Boxes::box)
                        .toList();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                assertThat(boxes.get(i).intersects(boxes.get(j))).isFalse();
            }
        }
        for (BpmnEdge edge : edges) {
            for (Line2D line : lines(edge)) {
                assertThat(boxes)
                        .as("boxes that %s crosses", edge.getId())
                        .noneMatch(box -> line.intersects(inside(box)));
            }
        }
    }

    private static Rectangle2D box(BpmnShape shape) {
        Bounds bounds = shape.getBounds();
        return new Rectangle2D.Double(
                bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    /** Lines begin and end on the border of a box. */
    private static Rectangle2D inside(Rectangle2D box) {
        return new Rectangle2D.Double(
                box.getX() + 1, box.getY() + 1, box.getWidth() - 2, box.getHeight() - 2);
    }

    private static List<Line2D> lines(BpmnEdge edge) {
        List<Line2D> lines = new ArrayList<>();
        Waypoint last = null;
        for (Waypoint point : edge.getWaypoints()) {
            if (last != null) {
                lines.add(new Line2D.Double(last.getX(), last.getY(), point.getX(), point.getY()));
            }
            last = point;
        }
        return lines;
    }
}
