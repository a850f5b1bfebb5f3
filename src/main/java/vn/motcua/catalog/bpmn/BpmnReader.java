package vn.motcua.catalog.bpmn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.BpmnRefusal;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Place;
import vn.motcua.catalog.Step;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.organization.Performer;

/**
 * Reads BPMN 2.0 as a table of steps: our own files back to the same table, and those of a modeller
 * as far as a table can say them. What is missing there (who, how long, the English name) is left
 * to be filled in, and the process check names it; what a table cannot say is refused.
 */
public final class BpmnReader {

    /**
     * @param rows the line of each row
     */
    public record Reading(InternalProcess process, Map<String, Place> rows) {

        public Reading {
            rows = Map.copyOf(rows);
        }
    }

    /**
     * What a file of a stranger does not say.
     *
     * @param id of the process that is read
     * @param posts who is meant by a word for a post, such as the name of a lane
     */
    public record Known(UUID id, String code, String name, Map<String, Performer> posts) {

        public Known {
            posts = Map.copyOf(posts);
        }
    }

    private final Known known;
    private final Map<String, Performer> posts = new HashMap<>();

    private BpmnReader(Known known) {
        this.known = known;
        known.posts().forEach((words, post) -> posts.put(VietnameseText.fold(words), post));
    }

    /**
     * @throws RefusalException with everything that is wrong, each with its line and element
     */
    public static Reading read(String file, byte[] bytes, Known known) {
        return new BpmnReader(known).read(XmlFile.read(file, bytes));
    }

    private Reading read(XmlNode root) {
        Faults faults = new Faults();
        Graph graph = GraphReader.read(root, faults);
        faults.refuseIfAny();
        if (graph.tasks().isEmpty()) {
            faults.add(new BpmnRefusal.NoTask(graph.process().at()));
        }
        OwnData own = OwnData.of(graph.process(), "process", faults);
        Integer version = own.number("version");
        Map<Step, XmlNode> rows = new RowMaker(graph, this::post, faults).rows();
        faults.refuseIfAny();
        Map<String, Place> lines = new HashMap<>();
        rows.forEach((step, task) -> lines.put(step.id(), task.at()));
        String name = own.called();
        InternalProcess process =
                new InternalProcess(
                        known.id(),
                        own.text("code", known.code()),
                        version == null ? 1 : version,
                        name.isEmpty() ? known.name() : name,
                        List.copyOf(rows.keySet()),
                        own.textOrNull("formSet"));
        return new Reading(process, lines);
    }

    private @Nullable Performer post(String words) {
        try {
            return Performer.parse(words);
        } catch (RefusalException e) {
            return posts.get(VietnameseText.fold(words));
        }
    }
}
