package vn.motcua.supervision.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.inspection.InspectionRound;
import vn.motcua.inspection.Recommendation;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Frame;

/**
 * One conclusion that was issued: its four statements and what became of its recommendations.
 * Nothing of visits, samples or answers, which name dossiers.
 */
public record ConclusionPage(
        InspectionRound round, List<Recommendation> recommendations, OpinionNames names) {

    public ConclusionPage {
        recommendations = List.copyOf(recommendations);
    }

    public List<Fact> facts(Frame frame) {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                new Fact(
                        frame.text("supervision.conclusion.agency"),
                        names.unit(round.agency(), frame)));
        InspectionRound.Paper paper = round.conclusion();
        if (paper != null) {
            facts.add(
                    new Fact(
                            frame.text("supervision.conclusion"),
                            frame.text(
                                    "supervision.paper", paper.number(), frame.day(paper.on()))));
        }
        return facts;
    }

    public List<String> statements() {
        return Stream.of("results", "shortcomings", "causes", "proposals").toList();
    }

    public String statement(String name) {
        InspectionRound.Statements said = round.statements();
        return switch (name) {
            case "results" -> said.results();
            case "shortcomings" -> said.shortcomings();
            case "causes" -> said.causes();
            default -> said.proposals();
        };
    }

    public String unit(Recommendation one, Frame frame) {
        return round.visit(one.visit()).map(visit -> names.unit(visit.unit(), frame)).orElse("—");
    }

    public boolean isOverdue(Recommendation one) {
        return one.isOverdue(names.today());
    }

    public String ask() {
        return OpinionsDoor.PATH + "/new?about=CONCLUSION:" + round.id();
    }
}
