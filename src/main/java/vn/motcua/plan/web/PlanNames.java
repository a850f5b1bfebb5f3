package vn.motcua.plan.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Unit;
import vn.motcua.plan.TaskState;
import vn.motcua.plan.reading.Finding;
import vn.motcua.plan.reading.Sort;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/** Names of units and words of findings, as pages of plans show them. */
public record PlanNames(OrganizationChart chart, LocalDate today) {

    /** More units than these are counted and not named. */
    private static final int FEW = 3;

    public String unit(UUID id, Frame frame) {
        return chart.lastKnown(id, today)
                .map(unit -> frame.either(unit.name(), unit.nameEn()))
                .orElse("—");
    }

    /** Some names, or how many there are. */
    public String units(Collection<UUID> ids, Frame frame) {
        return ids.size() > FEW
                ? frame.text("plan.units", ids.size())
                : ids.stream().map(id -> unit(id, frame)).collect(Collectors.joining("; "));
    }

    public List<Option> options(List<Unit> units, Frame frame) {
        return units.stream()
                .map(unit -> Option.of(unit.id().toString(), unit(unit.id(), frame)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    /** What is odd, as a sentence that quotes the document. */
    public static String sentence(Finding finding, Frame frame) {
        Object[] said = finding.said().toArray();
        if (finding.sort() == Sort.PART_MISSING) {
            said = new Object[] {frame.text("plan.part." + finding.said().getFirst())};
        } else if (finding.sort() == Sort.CELL_MISSING) {
            said = new Object[] {frame.text("plan.column." + finding.said().getFirst())};
        }
        return frame.text("plan.finding." + finding.sort(), said);
    }

    public static String tone(TaskState state) {
        return switch (state) {
            case OVERDUE -> "late";
            case RUNNING -> "soon";
            case NOT_BEGUN, NO_TIME -> "waiting";
            case DONE_LATE -> "soon";
            case DONE_IN_TIME -> "done";
        };
    }
}
