package vn.motcua.supervision.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Moment;
import vn.motcua.shell.Typed;
import vn.motcua.supervision.About;
import vn.motcua.supervision.Opinion;
import vn.motcua.supervision.OpinionAct;
import vn.motcua.supervision.OpinionStep;
import vn.motcua.supervision.OpinionTyped;

/**
 * One opinion with its answers, its way and what may be done with it.
 *
 * @param steps that the viewer may take
 * @param words whether the viewer may change what it says
 * @param linked whether the viewer comes to what it is about
 * @param form with the step in {@code step}, where one was refused
 */
public record OpinionPage(
        Opinion opinion,
        OpinionNames names,
        List<OpinionStep> steps,
        boolean words,
        boolean linked,
        FormView form) {

    /** What is done most where it may be done: shown open. */
    private static final Set<OpinionStep> FIRST =
            Set.of(OpinionStep.SEND, OpinionStep.RECEIVE, OpinionStep.ANSWER, OpinionStep.ACCEPT);

    public OpinionPage {
        steps = List.copyOf(steps);
    }

    public String path(String rest) {
        return OpinionsDoor.PATH + "/" + opinion.id() + rest;
    }

    /** Only what was refused goes back to its form. */
    public FormView form(OpinionStep step) {
        return isRefused(step) ? form : given(step);
    }

    private FormView given(OpinionStep step) {
        return step == OpinionStep.GRANT
                ? opinion.asked()
                        .flatMap(act -> Optional.ofNullable(act.until()))
                        .map(day -> FormView.empty().with("until", Typed.text(day)))
                        .orElseGet(FormView::empty)
                : FormView.empty();
    }

    private boolean isRefused(OpinionStep step) {
        return form.value("step").equals(step.name());
    }

    /** Whether what was refused has no form on this page any more. */
    public boolean isGone() {
        return !form.refusals().isEmpty() && steps.stream().noneMatch(this::isRefused);
    }

    public boolean isOpen(OpinionStep step) {
        return FIRST.contains(step) || isRefused(step);
    }

    public String scope(OpinionStep step) {
        return step.name().toLowerCase(Locale.ROOT) + "-";
    }

    /** The version that a form of this page is made for; a page shown again is of the last one. */
    public String seen() {
        return String.valueOf(opinion.version());
    }

    public boolean isOverdue() {
        return opinion.isOverdue(names.today());
    }

    public List<Fact> facts(Frame frame) {
        List<Fact> facts = new ArrayList<>();
        String number = opinion.number();
        if (number != null) {
            facts.add(new Fact(frame.text("supervision.number"), number));
        }
        facts.add(
                new Fact(
                        frame.text("supervision.organisation"),
                        names.unit(opinion.organisation(), frame)));
        facts.add(
                new Fact(
                        frame.text("supervision.addressee"),
                        names.unit(opinion.words().addressee(), frame)));
        opinion.sentOn()
                .ifPresent(day ->
                        facts.add(new Fact(frame.text("supervision.sentOn"), frame.day(day))));
        facts.add(new Fact(frame.text("supervision.due"), frame.day(opinion.due())));
        return facts;
    }

    public boolean hasLink() {
        return linked && opinion.words().about() != null;
    }

    public String aboutText(Frame frame) {
        About about = opinion.words().about();
        return about == null
                ? ""
                : frame.text(
                        "supervision.about.named",
                        frame.text("supervision.about." + about.kind()),
                        about.label());
    }

    public String aboutPath() {
        About about = opinion.words().about();
        return about == null ? "" : about.path();
    }

    /** The answers that were given, the first first. */
    public List<OpinionAct> answers() {
        return opinion.acts().stream().filter(act -> act.step() == OpinionStep.ANSWER).toList();
    }

    public String answered(OpinionAct act, Frame frame) {
        return frame.text(
                opinion.isLate(act) ? "supervision.answered.late" : "supervision.answered.on",
                frame.day(act.day()),
                names.person(act.by()));
    }

    public List<Moment> timeline(Frame frame) {
        return opinion.acts().reversed().stream()
                .map(act ->
                        new Moment(
                                act.at(),
                                frame.text("supervision.act." + act.step()),
                                names.person(act.by()),
                                detail(act, frame),
                                tone(act.step())))
                .toList();
    }

    /** Answers stand above the timeline in full. */
    private static String detail(OpinionAct act, Frame frame) {
        LocalDate until = act.until();
        String day = until == null ? "" : frame.text("supervision.until.day", frame.day(until));
        String note = act.step() == OpinionStep.ANSWER ? "" : act.note();
        return Stream.of(day, note)
                .filter(text -> !text.isEmpty())
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
    }

    private static Moment.Tone tone(OpinionStep step) {
        return switch (step) {
            case RETURN, REFUSE, WITHDRAW -> Moment.Tone.LATE;
            case ANSWER, ACCEPT -> Moment.Tone.DONE;
            case SEND, RECEIVE, ASK, GRANT, SHARE -> Moment.Tone.PLAIN;
        };
    }

    public List<Field> fields(OpinionStep step, Frame frame) {
        List<Field> fields = new ArrayList<>();
        if (step.needsDay()) {
            fields.add(
                    Field.date("until", frame.text("supervision.until." + step))
                            .placeholder("dd/mm/yyyy")
                            .mandatory());
        }
        if (step.needsWords()) {
            fields.add(
                    Field.textarea(
                                    "note",
                                    frame.text(
                                            step == OpinionStep.ANSWER
                                                    ? "supervision.answer"
                                                    : "supervision.reason"))
                            .maxLength(OpinionTyped.MOST)
                            .mandatory());
        }
        if (step.takesFile()) {
            fields.add(Field.of(Field.Kind.FILE, "file", frame.text("supervision.file")));
        }
        return fields;
    }
}
