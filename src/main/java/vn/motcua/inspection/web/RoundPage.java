package vn.motcua.inspection.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.inspection.InspectionPlan;
import vn.motcua.inspection.InspectionRound;
import vn.motcua.inspection.Recommendation;
import vn.motcua.inspection.RecommendationKind;
import vn.motcua.inspection.TeamRole;
import vn.motcua.inspection.Visit;
import vn.motcua.inspection.VisitAct;
import vn.motcua.inspection.VisitStep;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * One round.
 *
 * @param plan that it carries out; null where it is unannounced
 * @param statements what the conclusion says, or may begin with
 * @param concludeBy the last good day to conclude it; null while it is not over
 * @param form with the name of the form in {@code which}, where one was refused
 */
public record RoundPage(
        InspectionRound round,
        @Nullable InspectionPlan plan,
        List<Recommendation> recommendations,
        InspectionRound.Statements statements,
        @Nullable LocalDate concludeBy,
        Acting acting,
        InspectionNames names,
        FormView form) {

    /**
     * What the viewer may do.
     *
     * @param changing words, team and visits
     * @param units that a visit may be set for
     * @param people who may be named
     */
    public record Acting(
            boolean changing,
            List<Unit> units,
            List<Staff> people,
            boolean deciding,
            boolean cancelling,
            boolean drafting,
            boolean concluding) {

        public Acting {
            units = List.copyOf(units);
            people = List.copyOf(people);
        }
    }

    public RoundPage {
        recommendations = List.copyOf(recommendations);
    }

    public String path(String rest) {
        return RoundsDoor.PATH + "/" + round.id() + rest;
    }

    public boolean is(String which) {
        return form.value("which").equals(which);
    }

    public FormView form(String which) {
        return is(which) ? form : FormView.empty();
    }

    /** A form that sends a fresh id, or what was refused. */
    public FormView fresh(String which, String id) {
        return is(which) ? form : FormView.empty().with("id", id);
    }

    public FormView wordsForm() {
        return is("words") ? form : InspectionTyped.form(round.decision());
    }

    public FormView statementsForm() {
        return is("statements")
                ? form
                : FormView.empty()
                        .with("seen", round.statements().seal())
                        .with("results", statements.results())
                        .with("shortcomings", statements.shortcomings())
                        .with("causes", statements.causes())
                        .with("proposals", statements.proposals());
    }

    /** Whether an act was refused whose form is not on the page. */
    public boolean isRefusedElsewhere() {
        boolean shown =
                switch (form.value("which")) {
                    case "words", "member", "visit" -> acting.changing();
                    case "decide" -> acting.deciding();
                    case "cancel" -> acting.cancelling();
                    case "statements", "recommend" -> acting.drafting();
                    case "conclude" -> acting.concluding();
                    default -> false;
                };
        return !form.refusals().isEmpty() && !shown;
    }

    public List<Fact> facts(Frame frame) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(frame.text("inspection.agency"), names.unit(round.agency(), frame)));
        facts.add(
                new Fact(
                        frame.text("inspection.time"),
                        frame.text(
                                "inspection.span",
                                frame.day(round.decision().time().from()),
                                frame.day(round.decision().time().to()))));
        paper(facts, "inspection.decision", round.paper(), frame);
        if (round.endedOn() != null) {
            facts.add(new Fact(frame.text("inspection.endedOn"), frame.day(round.endedOn())));
        }
        paper(facts, "inspection.conclusion", round.conclusion(), frame);
        return facts;
    }

    private static void paper(
            List<Fact> facts, String key, InspectionRound.@Nullable Paper paper, Frame frame) {
        if (paper != null) {
            facts.add(
                    new Fact(
                            frame.text(key),
                            frame.text("inspection.paper", paper.number(), frame.day(paper.on()))));
        }
    }

    /** Whether the conclusion came late, or is late by today. */
    public boolean isConcludedLate() {
        LocalDate by = concludeBy;
        return by != null
                && Objects.requireNonNullElse(round.concludedOn().orElse(null), names.today())
                        .isAfter(by);
    }

    public String concluded(Frame frame) {
        LocalDate by = Objects.requireNonNull(concludeBy);
        String key =
                round.conclusion() == null
                        ? isConcludedLate() ? "overdue" : "by"
                        : isConcludedLate() ? "late" : "in-time";
        return frame.text("inspection.conclude." + key, frame.day(by));
    }

    /** The four statements by name, those that say something. */
    public Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("results", round.statements().results());
        told.put("shortcomings", round.statements().shortcomings());
        told.put("causes", round.statements().causes());
        told.put("proposals", round.statements().proposals());
        told.values().removeIf(String::isEmpty);
        return told;
    }

    public String opinion(Visit visit, Frame frame) {
        return visit.last(VisitStep.OPINE)
                .map(VisitAct::note)
                .orElse(frame.text("inspection.opinion.none"));
    }

    public String notice(Visit visit, Frame frame) {
        return visit.notifiedOn().map(frame::day).orElse("—");
    }

    public String unitOf(Recommendation one, Frame frame) {
        return round.visit(one.visit()).map(visit -> names.unit(visit.unit(), frame)).orElse("—");
    }

    public List<Field> words(Frame frame) {
        return RoundFormPage.wordsOf(frame);
    }

    public List<Field> memberFields(Frame frame) {
        return List.of(
                Field.select(
                                "staff",
                                frame.text("inspection.member"),
                                acting.people().stream()
                                        .map(one -> Option.of(one.id().toString(), one.name()))
                                        .toList())
                        .mandatory(),
                Field.radio(
                                "role",
                                frame.text("inspection.role"),
                                Stream.of(TeamRole.values())
                                        .map(role ->
                                                Option.of(
                                                        role.name(),
                                                        frame.text("inspection.role." + role)))
                                        .toList())
                        .mandatory());
    }

    public List<Field> visitFields(Frame frame) {
        return List.of(
                Field.select(
                                "unit",
                                frame.text("inspection.unit"),
                                names.options(acting.units(), frame))
                        .mandatory(),
                InspectionPlanPage.way(frame),
                InspectionForms.day("from", frame).mandatory(),
                InspectionForms.day("to", frame).mandatory());
    }

    public List<Field> paperFields(Frame frame) {
        return InspectionForms.paper(frame);
    }

    public Field reason(Frame frame) {
        return InspectionForms.story("reason", frame).mandatory();
    }

    public List<Field> statementFields(Frame frame) {
        return Stream.of("results", "shortcomings", "causes", "proposals")
                .map(name -> InspectionForms.story(name, frame))
                .toList();
    }

    public List<Field> recommendFields(Frame frame) {
        return List.of(
                Field.select(
                                "visit",
                                frame.text("inspection.unit"),
                                round.held().stream()
                                        .map(visit ->
                                                Option.of(
                                                        visit.id().toString(),
                                                        names.unit(visit.unit(), frame)))
                                        .toList())
                        .mandatory(),
                Field.select("kind", frame.text("inspection.kind"), kinds(frame)).mandatory(),
                InspectionForms.story("words", frame).mandatory(),
                InspectionForms.line("owner", frame).hint(frame.text("inspection.owner.hint")),
                InspectionForms.day("due", frame).mandatory());
    }

    private static List<Option> kinds(Frame frame) {
        return Stream.of(RecommendationKind.values())
                .map(kind -> Option.of(kind.name(), frame.text("inspection.kind." + kind)))
                .toList();
    }
}
