package vn.motcua.review.web;

import java.util.List;
import java.util.UUID;
import vn.motcua.review.ReviewPlan;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * The plans of reviews, and the form that begins one.
 *
 * @param mine units that this person may begin a plan of; none where they may not
 */
public record ReviewPlansPage(
        List<ReviewPlan> plans, List<UUID> mine, ReviewNames names, FormView form) {

    public ReviewPlansPage {
        plans = List.copyOf(plans);
        mine = List.copyOf(mine);
    }

    public List<Field> fields(Frame frame) {
        return List.of(
                Field.select(
                                "unit",
                                frame.text("review.plan.unit"),
                                mine.stream()
                                        .map(id -> Option.of(id.toString(), names.unit(id, frame)))
                                        .toList())
                        .mandatory(),
                Field.of(Field.Kind.DIGITS, "year", frame.text("review.plan.year"))
                        .maxLength(4)
                        .size("short")
                        .mandatory(),
                Field.text("title", frame.text("review.plan.title")).maxLength(300).mandatory());
    }
}
