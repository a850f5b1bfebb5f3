package vn.motcua.initiative.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.ProcedureTimes;
import vn.motcua.initiative.Assessment;
import vn.motcua.initiative.Criterion;
import vn.motcua.initiative.Effect;
import vn.motcua.initiative.Expected;
import vn.motcua.initiative.Initiative;
import vn.motcua.initiative.InitiativeAct;
import vn.motcua.initiative.InitiativeList;
import vn.motcua.initiative.InitiativeStep;
import vn.motcua.kernel.Bilingual;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Moment;
import vn.motcua.shell.Option;

/**
 * One initiative with its way, its assessment and what it changed.
 *
 * @param procedures names of those concerned, by code
 * @param list in which it goes up; null where it is in none
 * @param joinedTo the one with which it goes on; null where it goes on by itself
 * @param acting what the viewer may do with it
 * @param form with the name of the form in {@code form}, where one was refused
 */
public record InitiativePage(
        Initiative initiative,
        Map<String, Bilingual> procedures,
        Assessment assessment,
        List<Criterion> criteria,
        List<Effect> effects,
        int window,
        @Nullable InitiativeList list,
        @Nullable Initiative joinedTo,
        InitiativeNames names,
        Acting acting,
        FormView form) {

    /**
     * What the viewer may do.
     *
     * @param steps that the viewer may take
     * @param words whether the viewer may change what it says
     * @param judging whether the viewer may judge it
     * @param people who may be named as assessors; none where the viewer names nobody
     * @param units that may be said to apply it; none where the viewer says nothing
     * @param others with which it may be joined; none where it may not
     */
    public record Acting(
            List<InitiativeStep> steps,
            boolean words,
            boolean judging,
            List<Staff> people,
            List<Unit> units,
            List<Initiative> others) {

        public Acting {
            steps = List.copyOf(steps);
            people = List.copyOf(people);
            units = List.copyOf(units);
            others = List.copyOf(others);
        }
    }

    public InitiativePage {
        procedures = Map.copyOf(procedures);
        criteria = List.copyOf(criteria);
        effects = List.copyOf(effects);
    }

    public String path(String rest) {
        return InitiativesDoor.PATH + "/" + initiative.id() + rest;
    }

    public boolean is(String which) {
        return form.value("form").equals(which);
    }

    public FormView form(String which) {
        return is(which) ? form : FormView.empty();
    }

    /** Whether what was refused has a form of its own on this page. */
    public boolean isShown(String which) {
        return switch (which) {
            case "step" -> !acting.steps().isEmpty();
            case "assessors" -> !acting.people().isEmpty();
            case "sheet" -> acting.judging();
            case "apply" -> !acting.units().isEmpty();
            case "join" -> !acting.others().isEmpty();
            default -> true;
        };
    }

    public List<Fact> facts(Frame frame) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(frame.text("initiative.unit"), names.unit(initiative.unit(), frame)));
        String authors = initiative.proposal().authors();
        facts.add(
                new Fact(
                        frame.text("initiative.authors"),
                        authors.isEmpty() ? names.person(initiative.proposedBy()) : authors));
        if (!initiative.proposal().scope().isEmpty()) {
            facts.add(new Fact(frame.text("initiative.scope"), initiative.proposal().scope()));
        }
        initiative
                .submittedOn()
                .ifPresent(day ->
                        facts.add(new Fact(frame.text("initiative.submittedOn"), frame.day(day))));
        return facts;
    }

    /** What it is expected to save, as far as it is said. */
    public List<Fact> expected(Frame frame) {
        Expected said = initiative.proposal().expected();
        List<Fact> facts = new ArrayList<>();
        add(facts, "days", said.days(), frame);
        add(facts, "papers", said.papers(), frame);
        add(facts, "dong", said.dong(), frame);
        add(facts, "hours", said.hours(), frame);
        return facts;
    }

    private static void add(
            List<Fact> facts, String name, @Nullable BigDecimal number, Frame frame) {
        if (number != null) {
            boolean whole = number.stripTrailingZeros().scale() <= 0;
            facts.add(
                    new Fact(
                            frame.text("initiative.expected." + name),
                            whole
                                    ? frame.number(number.longValue())
                                    : InitiativeTyped.text(number)));
        }
    }

    public List<String> told() {
        return Stream.of("problem", "solution", "novelty")
                .filter(name -> !told(name).isEmpty())
                .toList();
    }

    public String told(String name) {
        return switch (name) {
            case "problem" -> initiative.proposal().problem();
            case "solution" -> initiative.proposal().solution();
            default -> initiative.proposal().novelty();
        };
    }

    public List<Moment> timeline(Frame frame) {
        return initiative.acts().reversed().stream()
                .map(act ->
                        new Moment(
                                act.at(),
                                frame.text("initiative.act." + act.step()),
                                names.person(act.by()),
                                detail(act, frame),
                                tone(act.step())))
                .toList();
    }

    private static String detail(InitiativeAct act, Frame frame) {
        String paper =
                act.number().isEmpty()
                        ? ""
                        : frame.text("initiative.paper", act.number(), frame.day(act.day()));
        String day =
                act.step() == InitiativeStep.APPLY
                        ? frame.text("initiative.applied.from", frame.day(act.day()))
                        : "";
        return Stream.of(paper, day, act.note())
                .filter(text -> !text.isEmpty())
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
    }

    private static Moment.Tone tone(InitiativeStep step) {
        return switch (step) {
            case RETURN, REFUSE, DENY, WITHDRAW -> Moment.Tone.LATE;
            case ACCEPT, RECOGNISE, APPLY -> Moment.Tone.DONE;
            default -> Moment.Tone.PLAIN;
        };
    }

    public List<InitiativeAct> withFiles() {
        return initiative.acts().stream().filter(act -> !act.file().isEmpty()).toList();
    }

    /** What an assessor gave under a criterion. */
    public String points(UUID assessor, Criterion criterion, Frame frame) {
        return assessment
                .of(assessor)
                .map(sheet -> sheet.points().get(criterion.key()))
                .map(points -> frame.number(points))
                .orElse("—");
    }

    public String total(UUID assessor, Frame frame) {
        return assessment.of(assessor).map(sheet -> frame.number(sheet.total())).orElse("—");
    }

    public List<String> heads(Frame frame) {
        return Stream.of(
                        Stream.of(frame.text("initiative.assessor")),
                        criteria.stream()
                                .map(one ->
                                        frame.text(
                                                "initiative.criterion.head",
                                                frame.words(one.name()),
                                                one.most())),
                        Stream.of(frame.text("initiative.total")))
                .flatMap(part -> part)
                .toList();
    }

    public boolean isUnverified() {
        return criteria.stream().anyMatch(one -> !one.verified());
    }

    public String name(String procedure, Frame frame) {
        Bilingual name = procedures.get(procedure);
        return name == null ? procedure : frame.words(name);
    }

    public String half(Effect.Side side, Frame frame) {
        return side.of() == 0 ? "—" : frame.duration(side.half());
    }

    public String most(Effect.Side side, Frame frame) {
        return side.of() == 0 ? "—" : frame.duration(side.most());
    }

    /** What an effect says, in one sentence. */
    public String said(Effect effect, Frame frame) {
        return effect.gain()
                .map(gain ->
                        gain.isZero()
                                ? frame.text("initiative.effect.same")
                                : gain.isNegative()
                                        ? frame.text(
                                                "initiative.effect.slower",
                                                frame.duration(gain.negated()))
                                        : frame.text(
                                                "initiative.effect.sooner", frame.duration(gain)))
                .orElseGet(() -> frame.text("initiative.effect.few", effect.least()));
    }

    /** That not all dossiers were looked at. */
    public String cut(Frame frame) {
        return frame.text("initiative.effect.cut", ProcedureTimes.MOST);
    }

    public List<Field> stepFields(Frame frame) {
        List<Field> fields = new ArrayList<>();
        fields.add(
                Field.radio(
                                "step",
                                frame.text("initiative.step"),
                                acting.steps().stream()
                                        .map(step ->
                                                new Option(
                                                        step.name(),
                                                        frame.text("initiative.step." + step),
                                                        step.needsReason()
                                                                ? frame.text(
                                                                        "initiative.step.reason")
                                                                : ""))
                                        .toList())
                        .mandatory());
        if (acting.steps().stream().anyMatch(InitiativeStep::isFromAbove)) {
            fields.add(
                    Field.text("number", frame.text("initiative.number"))
                            .maxLength(100)
                            .size("medium")
                            .mandatory());
            fields.add(
                    Field.date("day", frame.text("initiative.day"))
                            .placeholder("dd/mm/yyyy")
                            .mandatory());
        }
        fields.add(Field.textarea("note", frame.text("initiative.note")).maxLength(5000));
        fields.add(Field.of(Field.Kind.FILE, "file", frame.text("initiative.file")));
        return fields;
    }

    public Field people(Frame frame) {
        return Field.select(
                        "assessor",
                        frame.text("initiative.assessor"),
                        acting.people().stream()
                                .map(one -> Option.of(one.id().toString(), one.name()))
                                .toList())
                .mandatory();
    }

    public List<Field> sheetFields(Frame frame) {
        return Stream.concat(
                        criteria.stream()
                                .map(one ->
                                        Field.of(
                                                        Field.Kind.DIGITS,
                                                        "points-" + one.key(),
                                                        frame.words(one.name()))
                                                .hint(
                                                        frame.text(
                                                                "initiative.criterion.hint",
                                                                one.most()))
                                                .maxLength(3)
                                                .size("tiny")
                                                .mandatory()),
                        Stream.of(
                                Field.textarea("note", frame.text("initiative.opinion"))
                                        .maxLength(5000)))
                .toList();
    }

    public List<Field> applyFields(Frame frame) {
        return List.of(
                Field.checkboxes(
                                "unit",
                                frame.text("initiative.apply.units"),
                                names.options(acting.units(), frame))
                        .mandatory(),
                Field.date("from", frame.text("initiative.apply.from"))
                        .placeholder("dd/mm/yyyy")
                        .mandatory());
    }

    public Field joinField(Frame frame) {
        return Field.select(
                        "to",
                        frame.text("initiative.join.to"),
                        acting.others().stream()
                                .map(one -> Option.of(one.id().toString(), one.proposal().name()))
                                .toList())
                .mandatory();
    }
}
