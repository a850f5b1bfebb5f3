package vn.motcua.report.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntToLongFunction;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Staff;
import vn.motcua.report.Column;
import vn.motcua.report.Content;
import vn.motcua.report.Delivery;
import vn.motcua.report.Differences;
import vn.motcua.report.Filled;
import vn.motcua.report.Head;
import vn.motcua.report.Line;
import vn.motcua.report.Report;
import vn.motcua.report.ReportReading;
import vn.motcua.report.ReportState;
import vn.motcua.report.RowKey;
import vn.motcua.report.Snapshot;
import vn.motcua.report.Step;
import vn.motcua.report.Template;
import vn.motcua.report.Tier;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Moment;
import vn.motcua.shell.Option;

/**
 * One version of a report, with what can be done with it.
 *
 * @param prepares whether the reader may make it anew, explain and send it
 * @param signs whether the reader may approve and sign it
 * @param above whether the reader may send it back
 * @param act which form was refused; blank where none
 */
public record ReportPage(
        ReportReading.View view,
        OrganizationChart chart,
        LocalDate today,
        boolean prepares,
        boolean signs,
        boolean above,
        String act,
        FormView form) {

    public Report report() {
        return view.report();
    }

    public Snapshot snapshot() {
        return view.snapshot();
    }

    public Content content() {
        return snapshot().content();
    }

    public String path() {
        return ReportsDoor.PATH + "/" + report().id();
    }

    /** The list that it stands in. */
    public String list() {
        return ReportsDoor.PATH
                + "?regime="
                + report().regime()
                + "&period="
                + report().period().code();
    }

    /** With the version, where it is not the last. */
    public String path(String ending) {
        return path() + ending + (view.isLast() ? "" : "?version=" + snapshot().version());
    }

    public String title(Frame frame) {
        return frame.text(
                "report.named",
                frame.either(view.regime().name(), view.regime().nameEn()),
                ReportWords.period(report().period(), frame::text),
                unit(report().unit(), frame));
    }

    /** How the version stands; where another came after it, that it does not count any more. */
    public String standing(Frame frame) {
        return view.isLast()
                ? frame.text("report.state." + report().state())
                : frame.text("report.superseded");
    }

    public String unit(UUID id, Frame frame) {
        return ReportWords.unit(id, chart, report().period().to(), frame);
    }

    public String row(RowKey row, Frame frame) {
        return content().forms().stream()
                .flatMap(form -> form.line(row).stream())
                .map(line -> frame.either(line.name(), line.nameEn()))
                .findFirst()
                .orElse(row.what());
    }

    public List<Fact> facts(Frame frame) {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                new Fact(
                        frame.text("report.days"),
                        frame.day(report().period().from())
                                + " – "
                                + frame.day(report().period().to())));
        facts.add(new Fact(frame.text("report.known-at"), frame.exact(snapshot().knownAt())));
        facts.add(
                new Fact(
                        frame.text("report.version"),
                        frame.text("report.version.of", snapshot().version(), report().version())));
        facts.add(
                new Fact(
                        frame.text("report.made"),
                        frame.exact(snapshot().madeAt()) + ", " + person(snapshot().madeBy())));
        facts.add(
                new Fact(
                        frame.text("report.send-by"),
                        frame.day(view.sendBy().day())
                                + (view.sendBy().verified()
                                        ? ""
                                        : " (" + frame.text("report.unverified") + ")")));
        number().ifPresent(number -> facts.add(new Fact(frame.text("report.number"), number)));
        facts.add(new Fact(frame.text("report.digest"), snapshot().digest().substring(0, 16)));
        return facts;
    }

    private Optional<String> number() {
        return view.steps().stream()
                .filter(one ->
                        one.kind() == Step.Kind.SIGNED && one.version() == snapshot().version())
                .map(Step::number)
                .findFirst();
    }

    private String person(UUID staff) {
        return chart.staff(staff).map(Staff::name).orElse("—");
    }

    public List<Moment> moments(Frame frame) {
        return view.steps().reversed().stream()
                .map(one ->
                        new Moment(
                                one.at(),
                                frame.text(
                                        "report.step." + one.kind(), one.version(), one.number()),
                                person(one.by()),
                                one.words(),
                                one.kind() == Step.Kind.RETURNED
                                        ? Moment.Tone.LATE
                                        : Moment.Tone.PLAIN))
                .toList();
    }

    /** The cells of one row of a form's head. */
    public static List<Head> heads(Template template, int row) {
        return Head.of(template).stream().filter(head -> head.row() == row).toList();
    }

    public List<Line> lines(Filled form, Tier tier) {
        return form.lines().stream().filter(line -> line.row().tier() == tier).toList();
    }

    /** Where what stands behind a number is shown. */
    public String cell(Filled form, Line line, Column column) {
        return path()
                + "/cell?form="
                + form.template()
                + "&row="
                + line.row().text()
                + "&column="
                + column.number()
                + (view.isLast() ? "" : "&version=" + snapshot().version());
    }

    /** What a rate comes to; of nothing there is none. */
    public static String rate(Column column, IntToLongFunction counts, Frame frame) {
        return Objects.requireNonNull(column.rate())
                .of(counts)
                .map(frame::percent)
                .orElse(frame.text("report.rate.none"));
    }

    /** Numbers that have to be explained, and are not. */
    public boolean isOpen() {
        return view.isLast() && report().state().isOpen();
    }

    public boolean is(ReportState state) {
        return view.isLast() && report().state() == state;
    }

    public boolean mayReturn() {
        return above
                && view.isLast()
                && (report().state() == ReportState.SENT
                        || report().state() == ReportState.CONSOLIDATED);
    }

    public boolean isLate() {
        return today.isAfter(view.sendBy().day());
    }

    public boolean isRefused(String which) {
        return act.equals(which);
    }

    /** What was typed into the form of an act; nothing into the others. */
    public FormView form(String which) {
        return act.equals(which)
                ? form
                : FormView.empty().with("seen", Integer.toString(snapshot().version()));
    }

    public boolean mayDeliver() {
        return prepares && view.isLast() && report().state().isSigned();
    }

    /** Whether the forms can go to the Government Office's system of reports. */
    public boolean isSigned() {
        return view.signed().isPresent();
    }

    public List<Field> delivering(Frame frame) {
        return List.of(
                Field.text("recipient", frame.text("report.delivery.recipient"))
                        .maxLength(300)
                        .mandatory(),
                Field.select(
                                "way",
                                frame.text("report.delivery.way"),
                                Arrays.stream(Delivery.Way.values())
                                        .map(one ->
                                                Option.of(
                                                        one.name(),
                                                        frame.text("report.delivery.way." + one)))
                                        .toList())
                        .mandatory(),
                Field.select(
                                "standing",
                                frame.text("report.delivery.standing"),
                                Arrays.stream(Delivery.Standing.values())
                                        .map(one ->
                                                Option.of(
                                                        one.name(),
                                                        frame.text(
                                                                "report.delivery.standing." + one)))
                                        .toList())
                        .mandatory(),
                Field.date("on", frame.text("report.delivery.on")).mandatory(),
                Field.text("proof", frame.text("report.delivery.proof"))
                        .hint(frame.text("report.delivery.proof.hint"))
                        .maxLength(300)
                        .mandatory());
    }

    public Field number(Frame frame) {
        return Field.text("number", frame.text("report.number"))
                .hint(frame.text("report.number.hint"))
                .maxLength(60)
                .size("medium")
                .mandatory();
    }

    public Field why(Frame frame) {
        Field field = Field.textarea("words", frame.text("report.late-why")).maxLength(2000);
        return isLate() ? field.mandatory() : field;
    }

    public Field reason(Frame frame) {
        return Field.textarea("reason", frame.text("report.reason")).maxLength(2000).mandatory();
    }

    public List<Differences.Cell> differences() {
        return view.differences();
    }

    ReportPage refused(String which, FormView typed, RefusalException refused) {
        return new ReportPage(
                view, chart, today, prepares, signs, above, which, typed.refused(refused));
    }
}
