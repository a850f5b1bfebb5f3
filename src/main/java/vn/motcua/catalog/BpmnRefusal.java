package vn.motcua.catalog;

/**
 * What makes a BPMN file be refused. {@code at} is its line; {@code element} names an element as
 * its author sees it: kind, id and, where it has one, name.
 */
public sealed interface BpmnRefusal extends CatalogRefusal.InFile {

    Place at();

    /** Well-formed XML, but not a BPMN 2.0 file. */
    record NotBpmn(Place at, String found) implements BpmnRefusal {}

    /**
     * A document type or an entity: such files can make a reader fetch or swell, so none is read.
     */
    record DoctypeRefused(Place at) implements BpmnRefusal {}

    /** More bytes than any process of an office takes. */
    record TooBig(Place at, int mostKilobytes) implements BpmnRefusal {
        @Override
        public Kind kind() {
            return Kind.TOO_LARGE;
        }
    }

    /** More elements, or more of them inside each other, than any process of an office takes. */
    record TooManyElements(Place at, int most) implements BpmnRefusal {}

    /** There is no process with a task in the file. */
    record NoTask(Place at) implements BpmnRefusal {}

    /** A second process; a file holds the process of one procedure. */
    record SecondProcess(Place at, String element) implements BpmnRefusal {}

    /** An element that a table of steps cannot say. */
    record ElementUnknown(Place at, String element) implements BpmnRefusal {}

    /** Something inside an element that changes its meaning, and that a table cannot say. */
    record PartUnknown(Place at, String part, String element) implements BpmnRefusal {}

    /** An element without an id, or with one that another has. */
    record IdWrong(Place at, String element) implements BpmnRefusal {}

    /** A task without a name; a row has one. */
    record TaskUnnamed(Place at, String element) implements BpmnRefusal {}

    /** A sequence flow whose end is no element of the process. */
    record FlowBroken(Place at, String element, String end) implements BpmnRefusal {}

    /** No start event. */
    record StartMissing(Place at) implements BpmnRefusal {}

    /** A second start event. */
    record SecondStart(Place at, String element) implements BpmnRefusal {}

    /** The start event does not lead to exactly one task. */
    record StartUnclear(Place at, String element) implements BpmnRefusal {}

    /** An element that nothing leads on from, and that is no end event. */
    record LeadsNowhere(Place at, String element) implements BpmnRefusal {}

    /** One of several ways leads straight to the end, past the row that hands back. */
    record WayToEnd(Place at, String element) implements BpmnRefusal {}

    /** A gateway opens ways right behind another one; a table has rows between. */
    record GatewayBehindGateway(Place at, String element, String before) implements BpmnRefusal {}

    /** Gateways that lead around in a circle without a task. */
    record GatewayCircle(Place at, String element) implements BpmnRefusal {}

    /** An element that stands in two lanes. */
    record TwoLanes(Place at, String element) implements BpmnRefusal {}
}
