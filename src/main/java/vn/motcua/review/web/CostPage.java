package vn.motcua.review.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.review.Amounts;
import vn.motcua.review.ComplianceCost;
import vn.motcua.review.CostLine;
import vn.motcua.review.CostSheet;
import vn.motcua.review.CostWork;
import vn.motcua.review.Observed;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * The standard-cost sheet of a review: its lines, what stands beside them, what it comes to.
 *
 * @param edited the line that the form changes; absent for a new one
 * @param observed what dossiers really took
 */
public record CostPage(
        SheetHead head, @Nullable CostLine edited, Observed observed, FormView form) {

    static final String HEADS = "heads";
    static final String LINE = "line";

    /** Whether something was refused whose form is not on the page any more. */
    public boolean isLost() {
        boolean shown = head.isOpen() && (isSent(HEADS) || isSent(LINE));
        return !form.refusals().isEmpty() && !shown;
    }

    public CostSheet sheet() {
        return head.reviewed().content().cost();
    }

    public ComplianceCost cost() {
        return ComplianceCost.of(sheet());
    }

    /** What a line comes to for one party and one time. */
    public String once(CostLine.Values values, Frame frame) {
        BigDecimal cost =
                values.hours()
                        .multiply(sheet().hourlyIncome())
                        .add(BigDecimal.valueOf(values.services()))
                        .add(BigDecimal.valueOf(values.fees()));
        return TestLine.number(cost, frame);
    }

    public String hours(CostLine.Values values) {
        return Amounts.text(values.hours());
    }

    public boolean isSent(String which) {
        return form.value("form").equals(which);
    }

    public FormView heads() {
        CostSheet sheet = sheet();
        return isSent(HEADS)
                ? form
                : FormView.empty()
                        .with("income", Amounts.text(sheet.hourlyIncome()))
                        .with("incomeSource", sheet.incomeSource())
                        .with("timesBefore", Amounts.text(sheet.before().times()))
                        .with(
                                "timesAfter",
                                changed(
                                        Amounts.text(sheet.before().times()),
                                        Amounts.text(sheet.after().times())))
                        .with("partiesBefore", Amounts.text(sheet.before().parties()))
                        .with(
                                "partiesAfter",
                                changed(
                                        Amounts.text(sheet.before().parties()),
                                        Amounts.text(sheet.after().parties())))
                        .with("parties", Amounts.text(sheet.parties()))
                        .with("partiesSource", sheet.partiesSource())
                        .with("reason", sheet.reason());
    }

    public FormView line() {
        if (isSent(LINE)) {
            return form;
        }
        CostLine line = edited;
        if (line == null) {
            return FormView.empty().with("work", CostWork.PREPARE.name());
        }
        CostLine.Values before = line.before();
        CostLine.Values after = line.after();
        String hours = Amounts.text(before.hours());
        String services = Amounts.text(before.services());
        String fees = Amounts.text(before.fees());
        return FormView.empty()
                .with("line", line.id())
                .with("work", line.work().name())
                .with("activity", line.activity())
                .with("item", line.item())
                .with("hoursBefore", before.hours().signum() == 0 ? "" : hours)
                .with("servicesBefore", services)
                .with("feesBefore", fees)
                .with("hoursAfter", changed(hours, Amounts.text(after.hours())))
                .with("servicesAfter", changed(services, Amounts.text(after.services())))
                .with("feesAfter", changed(fees, Amounts.text(after.fees())))
                .with("estimates", Amounts.text(line.estimates()))
                .with("source", line.source())
                .with("reason", line.reason());
    }

    /** What is as before stays empty: else an old figure would look like one that was proposed. */
    private static String changed(String before, String after) {
        return after.equals(before) ? "" : after;
    }

    public List<Field> headFields(Frame frame) {
        return List.of(
                number("income", frame).hint(frame.text("review.cost.income.hint")).mandatory(),
                Field.text("incomeSource", frame.text("review.cost.incomeSource"))
                        .maxLength(2000)
                        .mandatory(),
                number("timesBefore", frame).hint(frame.text("review.cost.times.hint")),
                number("partiesBefore", frame).mandatory(),
                Field.textarea("parties", frame.text("review.cost.parties"))
                        .hint(frame.text("review.cost.estimates.hint"))
                        .maxLength(4000),
                Field.text("partiesSource", frame.text("review.cost.source")).maxLength(2000),
                number("timesAfter", frame).hint(frame.text("review.cost.after.hint")),
                number("partiesAfter", frame).hint(frame.text("review.cost.after.hint")),
                reason(frame));
    }

    private static Field number(String name, Frame frame) {
        return Field.text(name, frame.text("review.cost." + name)).maxLength(24).size("small");
    }

    private static Field reason(Frame frame) {
        return Field.textarea("reason", frame.text("review.cost.reason"))
                .hint(frame.text("review.cost.reason.hint"))
                .maxLength(2000);
    }

    public List<Field> lineFields(Frame frame) {
        List<Field> fields = new ArrayList<>();
        fields.add(
                Field.select(
                        "work",
                        frame.text("review.cost.work"),
                        Stream.of(CostWork.values())
                                .map(one -> Option.of(one.name(), frame.text(one.key())))
                                .toList()));
        fields.add(
                Field.text("activity", frame.text("review.cost.activity"))
                        .maxLength(300)
                        .mandatory());
        fields.add(Field.select("item", frame.text("review.cost.item"), items(frame)));
        fields.add(number("hoursBefore", frame).hint(frame.text("review.cost.hours.hint")));
        fields.add(
                Field.textarea("estimates", frame.text("review.cost.estimates"))
                        .hint(frame.text("review.cost.estimates.hint"))
                        .maxLength(4000));
        fields.add(number("servicesBefore", frame).hint(frame.text("review.cost.services.hint")));
        fields.add(number("feesBefore", frame));
        fields.add(Field.text("source", frame.text("review.cost.source")).maxLength(2000));
        fields.add(number("hoursAfter", frame).hint(frame.text("review.cost.after.hint")));
        fields.add(number("servicesAfter", frame));
        fields.add(number("feesAfter", frame));
        fields.add(reason(frame));
        return fields;
    }

    private List<Option> items(Frame frame) {
        return Stream.concat(
                        Stream.of(Option.of("", frame.text("review.cost.item.none"))),
                        head.reviewed().items().stream()
                                .map(item -> Option.of(item.key(), shortened(item.words()))))
                .toList();
    }

    static String shortened(String words) {
        return words.length() > 90 ? words.substring(0, 89) + "…" : words;
    }
}
