package vn.motcua.review.web;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.review.Amounts;
import vn.motcua.review.ComplianceCost;
import vn.motcua.review.CostLine;
import vn.motcua.review.Observed;
import vn.motcua.review.Trials;
import vn.motcua.review.WhatIf;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * What a change of a procedure would do.
 *
 * @param base absent while no procedure is chosen
 * @param tried what is changed; absent while the form could not be read
 * @param limit working time now allowed, {@code next} that would be; absent where none is published
 */
public record WhatIfPage(
        Trials.@Nullable Base base,
        WhatIf.@Nullable Tried tried,
        @Nullable Duration limit,
        @Nullable Duration next,
        FormView form) {

    /** A figure before and after. */
    public record Line(String name, String before, String after) {}

    public List<Field> fields(Frame frame) {
        List<Field> fields = new ArrayList<>();
        fields.add(
                Field.text("procedure", frame.text("review.planned.code"))
                        .hint(frame.text("review.planned.code.hint"))
                        .maxLength(40)
                        .size("medium")
                        .mandatory());
        Trials.Base of = base;
        if (of == null) {
            return fields;
        }
        fields.add(
                Field.text("limit", frame.text("review.whatif.limit"))
                        .hint(
                                of.limit() == null
                                        ? frame.text("review.whatif.limit.none")
                                        : frame.text(
                                                "review.whatif.limit.now",
                                                of.limit().text(frame.locale())))
                        .maxLength(60)
                        .size("medium"));
        fields.add(
                Field.text("fee", frame.text("review.whatif.fee"))
                        .hint(frame.text("review.cost.after.hint"))
                        .maxLength(24)
                        .size("small"));
        fields.add(
                Field.text("times", frame.text("review.cost.timesAfter"))
                        .hint(frame.text("review.cost.after.hint"))
                        .maxLength(24)
                        .size("small"));
        List<Option> papers =
                of.cost().lines().stream()
                        .filter(line -> !line.item().isBlank())
                        .map(line -> Option.of(line.item(), line.activity()))
                        .distinct()
                        .toList();
        if (!papers.isEmpty()) {
            fields.add(Field.checkboxes("drop", frame.text("review.whatif.drop"), papers));
        }
        if (!of.observed().steps().isEmpty()) {
            fields.add(
                    Field.checkboxes(
                            "step",
                            frame.text("review.whatif.step"),
                            of.observed().steps().stream()
                                    .map(step -> Option.of(step.id(), step.name()))
                                    .toList()));
        }
        return fields;
    }

    /** Whether hours of the procedure are known, so that its cost is more than its fees. */
    public boolean hasHours() {
        Trials.Base of = base;
        return of != null && of.approvedOn() != null;
    }

    public List<Line> lines(Frame frame) {
        Trials.Base of = base;
        WhatIf.Tried what = tried;
        if (of == null || what == null) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        ComplianceCost cost = ComplianceCost.of(WhatIf.cost(of.cost(), what));
        lines.add(
                new Line(
                        frame.text("review.whatif.once"),
                        frame.number(cost.before().onceDong()),
                        frame.number(cost.after().onceDong())));
        lines.add(
                new Line(
                        frame.text("review.whatif.year"),
                        frame.number(cost.before().yearDong()),
                        frame.number(cost.after().yearDong())));
        lines.add(
                new Line(
                        frame.text("review.whatif.papers"),
                        frame.number(papers(of.cost().lines())),
                        frame.number(
                                papers(
                                        of.cost().lines().stream()
                                                .filter(one -> !what.dropped().contains(one.item()))
                                                .toList()))));
        Observed seen = of.observed();
        if (seen.sample() > 0) {
            lines.add(effort(seen, what, frame));
        }
        Duration now = limit;
        Duration then = next;
        if (of.isEnough() && now != null && then != null) {
            lines.add(
                    new Line(
                            frame.text("review.whatif.late"),
                            late(WhatIf.lateness(seen.took(), now, seen.steps(), Set.of()), frame),
                            late(
                                    WhatIf.lateness(seen.took(), then, seen.steps(), what.steps()),
                                    frame)));
        }
        return lines;
    }

    private static String late(WhatIf.Lateness lateness, Frame frame) {
        return frame.text(
                "review.whatif.late.of",
                frame.percent(lateness.percent()),
                lateness.late(),
                lateness.sample());
    }

    private static Line effort(Observed seen, WhatIf.Tried what, Frame frame) {
        BigDecimal now = WhatIf.effort(seen.steps(), Set.of());
        BigDecimal then = WhatIf.effort(seen.steps(), what.steps());
        return new Line(
                frame.text("review.whatif.effort"),
                hours(now, seen.received(), frame),
                hours(then, seen.received(), frame));
    }

    private static String hours(BigDecimal each, long received, Frame frame) {
        return frame.text(
                "review.whatif.effort.of",
                Amounts.text(each),
                TestLine.number(each.multiply(BigDecimal.valueOf(received)), frame));
    }

    private static long papers(List<CostLine> lines) {
        return lines.stream().filter(one -> !one.item().isBlank()).count();
    }
}
