package vn.motcua.dossier.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Carried;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.NewTask;
import vn.motcua.dossier.OpenTask;
import vn.motcua.dossier.Relative;
import vn.motcua.dossier.TaskActions;
import vn.motcua.dossier.TimelineEntry;
import vn.motcua.organization.Post;
import vn.motcua.organization.Staff;
import vn.motcua.shell.Frame;

/**
 * One open task as the dossier page shows it.
 *
 * @param actions what the viewer may do with it; absent where nothing
 * @param carried how it came from another agency, and whether it goes to one
 * @param assignable whom the viewer may give it to; empty where they may not
 * @param asked opinions that it still waits for
 * @param question what an opinion is asked about
 * @param answers opinions given to it so far, with who gave them
 * @param children dossiers that it started and still waits for
 */
public record TaskCard(
        OpenTask task,
        String name,
        String nameEn,
        @Nullable TaskActions actions,
        Carried carried,
        List<Staff> assignable,
        List<OpenTask> asked,
        @Nullable String question,
        List<Answer> answers,
        List<Relative> children) {

    /** An opinion given. */
    public record Answer(String who, DossierEvent.OpinionGiven given, String text) {}

    public TaskCard {
        assignable = List.copyOf(assignable);
        asked = List.copyOf(asked);
        answers = List.copyOf(answers);
        children = List.copyOf(children);
    }

    /** Whether the viewer has anything to do here. */
    public boolean mine() {
        return actions != null && actions.any();
    }

    /** Whether this act sends the dossier to another agency, so that the giver says how. */
    public boolean sends(String act) {
        return switch (act) {
            case "forward", "decide", "result" -> carried.goesElsewhere();
            case "return" -> carried.returnsElsewhere();
            default -> false;
        };
    }

    public String title(Frame frame) {
        String step = frame.either(name, nameEn);
        if (task.waits() != null) {
            return frame.text("dossier.wait." + task.waits());
        }
        return task.isOpinion() ? frame.text("dossier.steps.opinion", step) : step;
    }

    /** Where it lies: with whom, or with all who hold the post. */
    public String holder(Frame frame, Names names) {
        String post = names.post(frame, new Post(task.unit(), task.post()));
        return task.assignee() == null
                ? frame.text("dossier.task.free", post)
                : names.person(task.assignee()) + " · " + post;
    }

    static TaskCard of(
            DossierView view,
            OpenTask task,
            List<TaskActions> actions,
            List<Staff> assignable,
            Names names) {
        Optional<TaskActions> mine =
                actions.stream().filter(a -> a.task().no() == task.no()).findFirst();
        var step = view.process().step(task.step());
        return new TaskCard(
                task,
                step.name(),
                step.nameEn(),
                mine.orElse(null),
                view.carried(task),
                assignable,
                view.state().open().stream().filter(o -> o.opinionOf() == task.no()).toList(),
                task.isOpinion() ? question(view, task.no()) : null,
                answers(view, task.no(), names),
                view.state().family().openOf(task.no()).stream()
                        .flatMap(c -> view.relatives().child(c.id()).stream())
                        .toList());
    }

    private static @Nullable String question(DossierView view, int no) {
        for (TimelineEntry entry : view.timeline()) {
            if (entry.event() instanceof DossierEvent.OpinionsAsked asked
                    && asked.opened().stream().anyMatch(t -> t.no() == no)) {
                return entry.note();
            }
        }
        return null;
    }

    private static List<Answer> answers(DossierView view, int asker, Names names) {
        List<Integer> asked =
                view.timeline().stream()
                        .map(TimelineEntry::event)
                        .filter(DossierEvent.OpinionsAsked.class::isInstance)
                        .map(DossierEvent.OpinionsAsked.class::cast)
                        .filter(e -> e.task() == asker)
                        .flatMap(e -> e.opened().stream().map(NewTask::no))
                        .toList();
        return view.timeline().stream()
                .filter(e ->
                        e.event() instanceof DossierEvent.OpinionGiven given
                                && asked.contains(given.task()))
                .map(e -> answer(e, names))
                .toList();
    }

    private static Answer answer(TimelineEntry entry, Names names) {
        DossierEvent.OpinionGiven given = (DossierEvent.OpinionGiven) entry.event();
        String note = entry.note();
        return new Answer(names.person(given.by()), given, note == null ? "" : note);
    }
}
