package vn.motcua.bench.contest;

import java.util.List;

/** The procedure that all run: eight steps by eight people of one of ten places. */
public final class Course {

    public static final int PLACES = 10;
    public static final List<String> STEPS =
            List.of(
                    "receive",
                    "justice",
                    "land",
                    "social",
                    "finance",
                    "sign",
                    "register",
                    "return");

    /** When each step is due, in hours after it opens. */
    public static final List<Integer> DUE_HOURS = List.of(4, 16, 16, 16, 16, 8, 4, 4);

    /** Rows of a task list that are read at once. */
    public static final int LIST = 20;

    private Course() {}

    public static String group(int step, int place) {
        return STEPS.get(step) + "_d" + place;
    }

    public static String person(int step, int place) {
        return "u_" + group(step, place);
    }

    /**
     * As BPMN for engines of the Activiti family.
     *
     * @param vendor prefix of the vendor's own attributes, {@code uri} their name space
     * @param process further attributes of the process
     * @param listener the class told of each task that opens
     */
    public static String bpmn(String vendor, String uri, String process, String listener) {
        StringBuilder b = new StringBuilder();
        b.append(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:%s="%s"
                    targetNamespace="bench" id="defs">
                <process id="dossier" name="Dossier" isExecutable="true" %s>
                <startEvent id="start"/>
                """
                        .formatted(vendor, uri, process));
        String from = "start";
        for (int step = 0; step < STEPS.size(); step++) {
            b.append(flow(from, STEPS.get(step)));
            b.append(
                    """
                    <userTask id="%1$s" name="%1$s" %2$s:candidateGroups="%1$s_${place}" %2$s:dueDate="PT%3$dH">
                    <extensionElements><%2$s:taskListener event="create" class="%4$s"/></extensionElements>
                    </userTask>
                    """
                            .formatted(STEPS.get(step), vendor, DUE_HOURS.get(step), listener));
            from = STEPS.get(step);
        }
        b.append(flow(from, "end"));
        return b.append("<endEvent id=\"end\"/></process></definitions>").toString();
    }

    private static String flow(String from, String to) {
        return "<sequenceFlow id=\"to-%2$s\" sourceRef=\"%1$s\" targetRef=\"%2$s\"/>%n"
                .formatted(from, to);
    }
}
