package vn.motcua.catalog.bpmn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.BpmnRefusal;
import vn.motcua.catalog.Branch;
import vn.motcua.catalog.Split;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.StepAction;
import vn.motcua.catalog.bpmn.Ways.Leaving;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.organization.Performer;

/** Makes the rows of a table out of the tasks of a process and the ways between them. */
final class RowMaker {

    private static final Pattern QUOTED = Pattern.compile("['\"]([^'\"]+)['\"]");

    private final Graph graph;
    private final Function<String, @Nullable Performer> posts;
    private final Faults faults;
    private final Map<XmlNode, OwnData> own = new HashMap<>();
    private final Map<XmlNode, String> ids = new HashMap<>();

    /**
     * @param posts who is meant by the name of a lane; null when nobody is known by it
     */
    RowMaker(Graph graph, Function<String, @Nullable Performer> posts, Faults faults) {
        this.graph = graph;
        this.posts = posts;
        this.faults = faults;
    }

    /** The rows in the order of the table, each with the task it is made of; empty on a fault. */
    Map<Step, XmlNode> rows() {
        Ways ways = new Ways(graph, faults);
        XmlNode first = ways.first();
        Map<XmlNode, Leaving> leaving = new LinkedHashMap<>();
        for (XmlNode task : graph.tasks()) {
            own.put(task, OwnData.of(task, "row", faults));
            leaving.put(task, ways.leaving(task));
        }
        if (first == null) {
            return Map.of();
        }
        List<XmlNode> order = new RowOrder(own, leaving).from(first);
        name(order);
        Map<Step, XmlNode> rows = new LinkedHashMap<>();
        for (XmlNode task : order) {
            rows.put(step(task, Sure.get(leaving, task), ways.isJoining(task)), task);
        }
        return rows;
    }

    /**
     * A task that was copied in the modeller brings the id of its model along; it gets a new one.
     */
    private void name(List<XmlNode> order) {
        Set<String> taken = new HashSet<>();
        for (XmlNode task : order) {
            String said = Sure.get(own, task).text("id", "");
            if (!said.isEmpty() && taken.add(said)) {
                ids.put(task, said);
            }
        }
        int number = 1;
        for (XmlNode task : order) {
            while (!ids.containsKey(task)) {
                if (taken.add("B" + number)) {
                    ids.put(task, "B" + number);
                }
                number++;
            }
        }
    }

    private Step step(XmlNode task, Leaving leaving, boolean join) {
        OwnData data = Sure.get(own, task);
        if (data.called().isEmpty()) {
            faults.add(new BpmnRefusal.TaskUnnamed(task.at(), task.called()));
        }
        String product = data.text("product", "");
        WorkDuration time = data.duration("time");
        Set<StepAction> actions = data.actions();
        return new Step(
                Sure.get(ids, task),
                data.called(),
                data.isRenamed() ? "" : data.text("nameEn", ""),
                performer(task),
                time == null ? WorkDuration.sameDay() : time,
                product,
                data.text("productEn", ""),
                actions == null ? usual(leaving) : actions,
                leaving.ways().stream().map(way -> branch(way, leaving.split())).toList(),
                leaving.split(),
                join,
                data.starts());
    }

    /** What a task of a stranger allows; who else signs or records, the check asks for. */
    private static Set<StepAction> usual(Leaving leaving) {
        return Set.of(leaving.ways().isEmpty() ? StepAction.HAND_BACK : StepAction.FORWARD);
    }

    private Performer performer(XmlNode task) {
        XmlNode lane = graph.laneOf(task);
        if (lane == null) {
            return Step.TO_BE_NAMED;
        }
        OwnData data = OwnData.of(lane, "lane", faults);
        Performer said = data.performer("performer");
        return said != null && !data.isRenamed()
                ? said
                : Objects.requireNonNullElse(posts.apply(data.called()), Step.TO_BE_NAMED);
    }

    private Branch branch(Ways.Way way, Split split) {
        OwnData data = OwnData.of(way.flow(), "way", faults);
        String condition = condition(way.flow());
        String choice = data.textOrNull("choice");
        String label = data.called();
        if (split == Split.CHOICE && label.isEmpty()) {
            label = condition;
        }
        if (split == Split.CHOICE && choice == null) {
            String code = VietnameseText.fold(label).replace(' ', '-');
            choice = code.isEmpty() ? null : code;
        }
        String labelEn = data.isRenamed() ? "" : data.text("labelEn", "");
        return new Branch(Sure.get(ids, way.to()), choice, label, labelEn);
    }

    /** The value that a condition compares with, such as {@code dat} in {@code ${x == 'dat'}}. */
    private static String condition(XmlNode flow) {
        List<XmlNode> conditions = flow.children(Bpmn.MODEL, "conditionExpression");
        if (conditions.isEmpty()) {
            return "";
        }
        Matcher quoted = QUOTED.matcher(conditions.getFirst().text());
        return quoted.find() ? OwnData.tidy(quoted.group(1)) : "";
    }
}
