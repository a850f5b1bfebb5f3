package vn.motcua.catalog.bpmn;

import java.util.List;

/** The names by which BPMN 2.0 and our own additions to it are known. */
final class Bpmn {

    /** ISO/IEC 19510, the semantic part. */
    static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    /** How a diagram is drawn. */
    static final String DIAGRAM = "http://www.omg.org/spec/BPMN/20100524/DI";

    static final String BOUNDS = "http://www.omg.org/spec/DD/20100524/DC";
    static final String WAYPOINTS = "http://www.omg.org/spec/DD/20100524/DI";

    /** What a table of steps says that BPMN has no word for. */
    static final String OWN = "urn:motcua:process:1";

    /** The kinds of task that a person does. */
    static final List<String> TASKS = List.of("userTask", "manualTask", "task");

    static final String EXCLUSIVE = "exclusiveGateway";
    static final String PARALLEL = "parallelGateway";
    static final String DIVERGING = "Diverging";
    static final String CONVERGING = "Converging";

    private Bpmn() {}
}
