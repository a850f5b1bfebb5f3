package vn.motcua.plan.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.organization.Unit;
import vn.motcua.plan.Plan;
import vn.motcua.plan.PlanFamilies.Coverage;
import vn.motcua.plan.PlanRow;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * How units carry out a plan by plans of their own.
 *
 * @param able units for which the viewer may begin one
 */
public record CoveragePage(
        Plan plan, List<Coverage> coverage, List<Unit> able, PlanNames names, FormView form) {

    public CoveragePage {
        coverage = List.copyOf(coverage);
        able = List.copyOf(able);
    }

    public static String codes(Coverage one) {
        return one.uncovered().stream().map(PlanRow::code).collect(Collectors.joining(", "));
    }

    public boolean mayBegin(UUID unit) {
        return able.stream().anyMatch(one -> one.id().equals(unit));
    }

    public Field unit(Frame frame) {
        return Field.select("unit", frame.text("plan.unit"), names.options(able, frame))
                .mandatory();
    }
}
