package vn.motcua.supervision.web;

import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.inspection.InspectionRound;
import vn.motcua.inspection.Visit;
import vn.motcua.shell.Frame;

/** Conclusions that were issued, the latest first. */
public record ConclusionsPage(List<InspectionRound> rounds, OpinionNames names) {

    public ConclusionsPage {
        rounds = List.copyOf(rounds);
    }

    /** Units that were inspected. */
    public String units(InspectionRound round, Frame frame) {
        return round.held().stream()
                .map(Visit::unit)
                .distinct()
                .map(unit -> names.unit(unit, frame))
                .collect(Collectors.joining(", "));
    }

    public String paper(InspectionRound round, Frame frame) {
        InspectionRound.Paper paper = round.conclusion();
        return paper == null
                ? "—"
                : frame.text("supervision.paper", paper.number(), frame.day(paper.on()));
    }
}
