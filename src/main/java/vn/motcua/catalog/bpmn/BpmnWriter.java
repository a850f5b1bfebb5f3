package vn.motcua.catalog.bpmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import org.w3c.dom.Element;
import vn.motcua.catalog.Branch;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Start;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.StepAction;
import vn.motcua.catalog.bpmn.Diagram.Flow;
import vn.motcua.catalog.bpmn.Diagram.Node;
import vn.motcua.organization.Performer;

/**
 * Writes a table of steps as BPMN 2.0 with its diagram. What BPMN has no word for stands in
 * elements of our own, which modellers keep, so that {@link BpmnReader} gives the same table back.
 */
public final class BpmnWriter {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Map<String, String> PREFIXES = new LinkedHashMap<>();

    static {
        PREFIXES.put("bpmn", Bpmn.MODEL);
        PREFIXES.put("bpmndi", Bpmn.DIAGRAM);
        PREFIXES.put("dc", Bpmn.BOUNDS);
        PREFIXES.put("di", Bpmn.WAYPOINTS);
        PREFIXES.put("mc", Bpmn.OWN);
        PREFIXES.put("xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI);
    }

    private final InternalProcess process;
    private final Function<Performer, String> words;
    private final Diagram diagram;
    private final XmlTree xml = new XmlTree(PREFIXES);

    private BpmnWriter(InternalProcess process, Function<Performer, String> words) {
        this.process = process;
        this.words = words;
        this.diagram = Diagram.of(process);
    }

    /**
     * The whole file, in UTF-8.
     *
     * @param words what a lane is called for people
     * @throws IllegalArgumentException for a table whose ways lead to rows that are not there
     */
    public static byte[] write(InternalProcess process, Function<Performer, String> words) {
        BpmnWriter writer = new BpmnWriter(process, words);
        writer.definitions();
        return writer.xml.bytes();
    }

    private void definitions() {
        Element root = xml.root("bpmn:definitions");
        root.setAttribute("id", "definitions");
        root.setAttribute("targetNamespace", Bpmn.OWN);
        root.setAttribute("exporter", "Một Cửa");
        collaboration(root);
        process(root);
        new DiagramWriter(xml, diagram, new Layout(diagram, process)).write(root);
    }

    private void collaboration(Element root) {
        Element collaboration = identified(root, "bpmn:collaboration", "collaboration");
        Element pool = identified(collaboration, "bpmn:participant", "pool");
        pool.setAttribute("name", process.name());
        pool.setAttribute("processRef", "process");
    }

    private void process(Element root) {
        Element element = identified(root, "bpmn:process", "process");
        element.setAttribute("name", process.name());
        element.setAttribute("isExecutable", "false");
        Element own = own(element, "mc:process");
        own.setAttribute("code", process.code());
        own.setAttribute("version", Integer.toString(process.version()));
        if (process.formSet() != null) {
            own.setAttribute("formSet", process.formSet());
        }
        lanes(element);
        diagram.nodes().forEach(node -> node(element, node));
        diagram.flows().forEach(flow -> flow(element, flow));
    }

    private void lanes(Element parent) {
        Element set = identified(parent, "bpmn:laneSet", "lanes");
        List<Performer> performers = new ArrayList<>(diagram.lanes().keySet());
        for (Performer performer : performers) {
            Element lane = identified(set, "bpmn:lane", laneId(performers.indexOf(performer)));
            lane.setAttribute("name", words.apply(performer));
            Element own = own(lane, "mc:lane");
            own.setAttribute("performer", performer.text());
            own.setAttribute("name", words.apply(performer));
            Sure.get(diagram.lanes(), performer)
                    .forEach(node -> xml.add(lane, "bpmn:flowNodeRef", node.id()));
        }
    }

    static String laneId(int index) {
        return "lane_" + (index + 1);
    }

    private void node(Element parent, Node node) {
        Element element =
                switch (node.kind()) {
                    case START -> identified(parent, "bpmn:startEvent", node.id());
                    case TASK -> task(parent, node);
                    case CHOICE -> gateway(parent, node, Bpmn.EXCLUSIVE, Bpmn.DIVERGING);
                    case FORK -> gateway(parent, node, Bpmn.PARALLEL, Bpmn.DIVERGING);
                    case MERGE -> gateway(parent, node, Bpmn.EXCLUSIVE, Bpmn.CONVERGING);
                    case JOIN -> gateway(parent, node, Bpmn.PARALLEL, Bpmn.CONVERGING);
                    case END -> identified(parent, "bpmn:endEvent", node.id());
                };
        diagram.into(node).forEach(flow -> xml.add(element, "bpmn:incoming", flow.id()));
        diagram.outOf(node).forEach(flow -> xml.add(element, "bpmn:outgoing", flow.id()));
    }

    private Element gateway(Element parent, Node node, String kind, String direction) {
        Element element = identified(parent, "bpmn:" + kind, node.id());
        element.setAttribute("gatewayDirection", direction);
        return element;
    }

    private Element task(Element parent, Node node) {
        Step step = node.step();
        Element element = identified(parent, "bpmn:userTask", node.id());
        element.setAttribute("name", step.name());
        xml.add(element, "bpmn:documentation", forPeople(step));
        Element own = own(element, "mc:row");
        own.setAttribute("id", step.id());
        own.setAttribute("number", Integer.toString(process.steps().indexOf(step) + 1));
        own.setAttribute("name", step.name());
        own.setAttribute("nameEn", step.nameEn());
        own.setAttribute("time", step.time().text(VIETNAMESE));
        own.setAttribute("product", step.product());
        own.setAttribute("productEn", step.productEn());
        own.setAttribute(
                "actions",
                step.actions().stream().map(StepAction::name).collect(Collectors.joining(" ")));
        step.starts().forEach(start -> start(own, start));
        return element;
    }

    private void start(Element row, Start start) {
        Element element = xml.add(row, "mc:start");
        element.setAttribute("procedure", start.procedure());
        if (start.at() != null) {
            element.setAttribute("at", start.at().text());
        }
    }

    /** What a modeller shows to somebody who opens the task. */
    private static String forPeople(Step step) {
        String product = step.product().isEmpty() ? "" : ". Kết quả: " + step.product();
        return "Thời gian: " + step.time().text(VIETNAMESE) + product;
    }

    private void flow(Element parent, Flow flow) {
        Element element = identified(parent, "bpmn:sequenceFlow", flow.id());
        element.setAttribute("sourceRef", flow.from().id());
        element.setAttribute("targetRef", flow.to().id());
        Branch way = flow.way();
        if (way == null) {
            return;
        }
        if (!way.label().isEmpty()) {
            element.setAttribute("name", way.label());
        }
        if (way.choice() != null || !way.labelEn().isEmpty()) {
            Element own = own(element, "mc:way");
            own.setAttribute("name", way.label());
            own.setAttribute("labelEn", way.labelEn());
            if (way.choice() != null) {
                own.setAttribute("choice", way.choice());
                condition(element, way.choice());
            }
        }
    }

    private void condition(Element flow, String choice) {
        Element condition =
                xml.add(flow, "bpmn:conditionExpression", "${choice == '" + choice + "'}");
        condition.setAttributeNS(
                XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "xsi:type", "bpmn:tFormalExpression");
    }

    private Element own(Element element, String name) {
        return xml.add(xml.add(element, "bpmn:extensionElements"), name);
    }

    private Element identified(Element parent, String name, String id) {
        Element element = xml.add(parent, name);
        element.setAttribute("id", id);
        return element;
    }
}
