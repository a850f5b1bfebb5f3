package vn.motcua.catalog.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.Branch;
import vn.motcua.catalog.FileRefusal;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Place;
import vn.motcua.catalog.Split;
import vn.motcua.catalog.Start;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.StepAction;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Performer;

/** Reads the table of steps. Whether the table makes sense is the process check's business. */
final class ProcessReader {

    private static final Performer NOBODY =
            new Performer(Performer.Relation.RECEIVING, null, "nobody");

    private final Problems problems;
    private final Map<String, Place> rows = new LinkedHashMap<>();

    ProcessReader(Problems problems) {
        this.problems = problems;
    }

    /** The line of each row read so far. */
    Map<String, Place> rows() {
        return rows;
    }

    InternalProcess read(Names group, UUID id, String procedureName) {
        group.only("code", "name", "form_set", "steps");
        List<Step> steps = new ArrayList<>();
        for (Names row : group.groups("steps")) {
            Step step = step(row);
            rows.putIfAbsent(step.id(), row.at());
            steps.add(step);
        }
        if (steps.isEmpty()) {
            problems.add(new FileRefusal.NameMissing(group.at("steps"), "steps"));
            steps.add(nothing());
        }
        String formSet = group.text("form_set", "");
        return new InternalProcess(
                id,
                group.text("code"),
                1,
                group.text("name", procedureName),
                steps,
                formSet.isEmpty() ? null : formSet);
    }

    private Step step(Names row) {
        row.only(
                "id",
                "name",
                "name_en",
                "performer",
                "time",
                "product",
                "product_en",
                "actions",
                "next",
                "split",
                "join",
                "starts");
        List<Branch> next = row.items("next").stream().map(this::branch).toList();
        String product = row.text("product", "");
        return new Step(
                row.text("id"),
                row.text("name"),
                row.text("name_en"),
                performer(row, "performer"),
                row.duration("time"),
                product,
                row.text("product_en", product),
                Set.copyOf(row.listOf("actions", StepAction.class)),
                next,
                split(row, next),
                row.flag("join", false),
                row.items("starts").stream().map(this::start).toList());
    }

    private Performer performer(Names row, String name) {
        String text = row.text(name);
        if (text.isEmpty()) {
            return NOBODY;
        }
        try {
            return Performer.parse(text);
        } catch (RefusalException e) {
            problems.add(new FileRefusal.PerformerWrong(row.valueAt(name), text));
            return NOBODY;
        }
    }

    /** Either just the code of the procedure, or a group that also says who receives it. */
    private Start start(FileNode node) {
        if (node instanceof FileNode.Plain plain) {
            return new Start(plain.text().strip(), null);
        }
        Names start = Names.of(node, "starts", problems).only("procedure", "at");
        return new Start(start.text("procedure"), performer(start, "at"));
    }

    private static Split split(Names row, List<Branch> next) {
        boolean choices = next.stream().anyMatch(way -> way.choice() != null);
        return row.oneOf("split", Split.class, choices ? Split.CHOICE : Split.NONE);
    }

    /** Either just the id of the next row, or a group that also labels the way. */
    private Branch branch(FileNode node) {
        if (node instanceof FileNode.Plain plain) {
            return new Branch(plain.text().strip(), null, "", "");
        }
        Names way = Names.of(node, "next", problems).only("to", "choice", "label", "label_en");
        String choice = way.textOrNull("choice");
        String label = choice == null ? way.text("label", "") : way.text("label");
        String labelEn = label.isEmpty() ? "" : way.text("label_en");
        return new Branch(way.text("to"), choice, label, labelEn);
    }

    private static Step nothing() {
        return new Step(
                "",
                "",
                "",
                NOBODY,
                WorkDuration.sameDay(),
                "",
                "",
                Set.of(),
                List.of(),
                Split.NONE,
                false);
    }
}
