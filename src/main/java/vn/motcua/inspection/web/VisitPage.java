package vn.motcua.inspection.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.InspectedDossier;
import vn.motcua.inspection.Answer;
import vn.motcua.inspection.Faults;
import vn.motcua.inspection.InspectionRound;
import vn.motcua.inspection.Recommendation;
import vn.motcua.inspection.RecommendationStep;
import vn.motcua.inspection.TakenAlong;
import vn.motcua.inspection.Visit;
import vn.motcua.inspection.VisitAct;
import vn.motcua.inspection.VisitState;
import vn.motcua.inspection.VisitStep;
import vn.motcua.kernel.Bilingual;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Moment;

/**
 * One visit.
 *
 * @param whole whether the viewer sees what the team does
 * @param tablet who took it along while it runs, for its team
 * @param steps that the viewer may take
 * @param form with the step in {@code step}, where one was refused
 */
public record VisitPage(
        InspectionRound round,
        Visit visit,
        Times times,
        Counts counts,
        boolean whole,
        List<Fault> faults,
        List<Recommended> recommendations,
        Along tablet,
        List<VisitStep> steps,
        InspectionNames names,
        FormView form) {

    /**
     * By when things are to be done.
     *
     * @param earliest the first day for which the notice was early enough
     * @param reportReady the first day for which the unit's report was early enough
     * @param remedyBy the last good day to report on the conclusion
     */
    public record Times(
            @Nullable LocalDate earliest,
            @Nullable LocalDate reportReady,
            @Nullable LocalDate remedyBy,
            LocalDate today) {}

    /** How far the team is. */
    public record Counts(
            int items, int answered, int sampled, int faulty, int unanswered, int conflicts) {}

    /**
     * Devices without connection.
     *
     * @param may whether the viewer may take the visit along
     * @param taken by whom it was, while it runs
     */
    public record Along(boolean may, List<TakenAlong> taken) {
        static final Along NONE = new Along(false, List.of());

        public Along {
            taken = List.copyOf(taken);
        }
    }

    /** What was found, in which dossier, and where it was found before. */
    public record Fault(
            Answer answer,
            Bilingual words,
            @Nullable InspectedDossier dossier,
            List<Faults.Earlier> earlier) {

        public Fault {
            earlier = List.copyOf(earlier);
        }
    }

    /** A recommendation with the steps that the viewer may take. */
    public record Recommended(Recommendation recommendation, List<RecommendationStep> steps) {
        public Recommended {
            steps = List.copyOf(steps);
        }
    }

    public VisitPage {
        faults = List.copyOf(faults);
        recommendations = List.copyOf(recommendations);
        steps = List.copyOf(steps);
    }

    public String path(String rest) {
        return VisitDoor.PATH + "/" + visit.id() + rest;
    }

    public boolean is(String which) {
        return form.value("step").equals(which);
    }

    /** The form of a step: what was refused, or today. */
    public FormView form(VisitStep step, Frame frame) {
        return is(step.name())
                ? form
                : FormView.empty()
                        .with("day", frame.day(times.today()))
                        .with("signedOn", frame.day(times.today()));
    }

    public FormView evidenceForm(Recommendation one) {
        return form.value("recommendation").equals(one.id().toString()) ? form : FormView.empty();
    }

    /** Whether an act was refused whose form is not on the page. */
    public boolean isRefusedElsewhere() {
        boolean shown =
                steps.stream().anyMatch(step -> is(step.name()))
                                && form.value("recommendation").isEmpty()
                        || recommendations.stream()
                                .anyMatch(one ->
                                        !one.steps().isEmpty()
                                                && form.value("recommendation")
                                                        .equals(
                                                                one.recommendation()
                                                                        .id()
                                                                        .toString()));
        return !form.refusals().isEmpty() && !shown;
    }

    public static String tone(VisitState state) {
        return switch (state) {
            case CLOSED, ACCEPTED -> "done";
            case CANCELLED -> "late";
            case PLANNED, NOTIFIED, RUNNING, ENDED, RECEIVED, REMEDIED -> "soon";
        };
    }

    public boolean isRunning() {
        return visit.state() == VisitState.RUNNING;
    }

    /** Whether the team was there, so that there is something to look at. */
    public boolean hasBegun() {
        return visit.begunOn().isPresent();
    }

    public List<Fact> facts(Frame frame) {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                new Fact(
                        frame.text("inspection.form"),
                        frame.text("inspection.form." + round.form())));
        facts.add(
                new Fact(
                        frame.text("inspection.way"), frame.text("inspection.way." + visit.way())));
        facts.add(
                new Fact(
                        frame.text("inspection.time"),
                        frame.text(
                                "inspection.span",
                                frame.day(visit.time().from()),
                                frame.day(visit.time().to()))));
        visit.begunOn().ifPresent(day -> facts.add(fact("begunOn", day, frame)));
        visit.endedOn().ifPresent(day -> facts.add(fact("endedOn", day, frame)));
        visit.receivedOn().ifPresent(day -> facts.add(fact("receivedOn", day, frame)));
        return facts;
    }

    private static Fact fact(String name, LocalDate day, Frame frame) {
        return new Fact(frame.text("inspection." + name), frame.day(day));
    }

    /** What was in time and what was not: a sentence and its tone. */
    public record Said(String text, String tone) {}

    public List<Said> said(Frame frame) {
        List<Said> said = new ArrayList<>();
        LocalDate begins = visit.begunOn().orElse(visit.time().from());
        visit.notifiedOn()
                .ifPresent(day ->
                        said.add(early("inspection.notice", day, times.earliest(), begins, frame)));
        visit.first(VisitStep.SUBMIT)
                .ifPresent(act ->
                        said.add(
                                early(
                                        "inspection.own-report",
                                        act.day(),
                                        times.reportReady(),
                                        begins,
                                        frame)));
        LocalDate by = times.remedyBy();
        if (by != null) {
            said.add(remedy(by, frame));
        }
        return said;
    }

    private static Said early(
            String key, LocalDate day, @Nullable LocalDate ready, LocalDate begins, Frame frame) {
        boolean late = ready != null && begins.isBefore(ready);
        return new Said(
                frame.text(key + (late ? ".late" : ".in-time"), frame.day(day)),
                late ? "late" : "done");
    }

    private Said remedy(LocalDate by, Frame frame) {
        LocalDate on = visit.remediedOn().orElse(null);
        boolean late = Objects.requireNonNullElse(on, times.today()).isAfter(by);
        String key = on == null ? late ? "overdue" : "by" : late ? "late" : "in-time";
        return new Said(
                frame.text("inspection.remedy." + key, frame.day(by)),
                late ? "late" : on == null ? "soon" : "done");
    }

    public List<Moment> timeline(Frame frame) {
        return visit.acts().reversed().stream()
                .map(act ->
                        new Moment(
                                act.at(),
                                frame.text("inspection.act." + act.step()),
                                names.person(act.by()),
                                detail(act, frame),
                                tone(act.step())))
                .toList();
    }

    private static String detail(VisitAct act, Frame frame) {
        String paper =
                act.number().isEmpty()
                        ? frame.day(act.day())
                        : frame.text("inspection.paper", act.number(), frame.day(act.day()));
        return Stream.of(paper, act.note())
                .filter(text -> !text.isEmpty())
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
    }

    private static Moment.Tone tone(VisitStep step) {
        return switch (step) {
            case CANCEL, RETURN -> Moment.Tone.LATE;
            case END, ACCEPT, CLOSE -> Moment.Tone.DONE;
            default -> Moment.Tone.PLAIN;
        };
    }

    public List<VisitAct> withFiles() {
        return visit.acts().stream().filter(act -> !act.file().isEmpty()).toList();
    }

    public boolean isSignedLate(VisitAct minutes) {
        LocalDate signed = minutes.signedOn();
        return signed != null && signed.isAfter(minutes.day());
    }

    public List<Field> stepFields(VisitStep step, Frame frame) {
        List<Field> fields = new ArrayList<>();
        if (step.hasNumber()) {
            fields.add(InspectionForms.number(frame).mandatory());
        } else if (step == VisitStep.MINUTE) {
            fields.add(InspectionForms.number(frame));
        }
        fields.add(
                Field.date("day", frame.text("inspection.day." + step))
                        .placeholder("dd/mm/yyyy")
                        .mandatory());
        if (step == VisitStep.MINUTE) {
            fields.add(InspectionForms.day("signedOn", frame).mandatory());
        }
        Field note = Field.textarea("note", frame.text("inspection.note." + step)).maxLength(5000);
        fields.add(step.needsNote() ? note.mandatory() : note);
        if (step != VisitStep.CLOSE && step != VisitStep.BEGIN) {
            fields.add(InspectionForms.file(frame));
        }
        return fields;
    }

    public String whose(Answer one) {
        UUID unit = one.unit();
        UUID officer = one.officer();
        return Stream.of(
                        officer == null ? "" : names.person(officer),
                        unit == null ? "" : names.unit(unit))
                .filter(text -> !text.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    public boolean isOverdue(Recommendation one) {
        return one.isOverdue(times.today());
    }

    public List<Field> evidenceFields(Frame frame) {
        return List.of(
                Field.textarea("note", frame.text("inspection.evidence.note")).maxLength(5000),
                InspectionForms.file(frame));
    }
}
