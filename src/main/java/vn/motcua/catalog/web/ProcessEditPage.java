package vn.motcua.catalog.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.CatalogRefusal;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcessFinding;
import vn.motcua.catalog.Split;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.StepAction;
import vn.motcua.catalog.process.FlowChart;
import vn.motcua.catalog.process.ProcessDraft;
import vn.motcua.catalog.process.TablePress;
import vn.motcua.organization.Performer;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * A table of steps that is being made, with the chart and the findings beside it.
 *
 * @param process as it is kept, with what is typed where that was looked at
 * @param row the row that is open; blank for none
 * @param form what stands in the open row, and what is wrong with it
 */
public record ProcessEditPage(
        ProcessDraft draft,
        InternalProcess process,
        Catalog.Report report,
        Set<Performer> performers,
        String row,
        FormView form) {

    private static final int LONGEST = 500;
    private static final int LONGEST_LABEL = 120;

    static String path(String code, LocalDate day) {
        return ProcessPage.path(code) + "/" + day + "/edit";
    }

    public String path() {
        return path(draft.code(), draft.day());
    }

    /** The page of the draft as it will be read. */
    public String readPath() {
        return ProcessPage.path(draft.code()) + "?draft=" + draft.day();
    }

    public List<ProcessRow> rows(Frame frame) {
        return ProcessRow.of(process, Said.to(frame));
    }

    public boolean isOpen(String id) {
        return !row.isEmpty() && row.equals(id);
    }

    public boolean isHeadOpen() {
        return row.equals(TablePress.HEAD);
    }

    /** Somebody else took the open row out while it was typed in. */
    public boolean isGone() {
        return !row.isEmpty() && !isHeadOpen() && process.find(row).isEmpty();
    }

    /** What was typed in a row that is gone, to be taken over by hand. */
    public List<String> typed() {
        return Stream.of("name", "nameEn", "product", "productEn")
                .map(form::value)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** A name for a row that addresses and style sheets can bear. */
    public static String anchor(String id) {
        return id.replaceAll("[^A-Za-z0-9-]", "_");
    }

    static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    public List<CatalogRefusal> findings() {
        return ProcessPage.inOrder(report.findings(), process);
    }

    /** The row that a finding is about, as an anchor; blank for none. */
    public String about(CatalogRefusal finding) {
        return finding instanceof ProcessFinding of && process.find(of.row().step()).isPresent()
                ? anchor(of.row().step())
                : "";
    }

    public List<CatalogRefusal> findings(String id) {
        return report.findings().stream()
                .filter(one -> one instanceof ProcessFinding of && of.row().step().equals(id))
                .toList();
    }

    public List<String> limits(Frame frame) {
        return ProcessFiles.limits(draft.version(), Said.to(frame));
    }

    public String total(Frame frame) {
        return ProcessPage.total(report, process, frame);
    }

    /** What a look at what is typed brings anew: all that is not an input. */
    public String looked() {
        return Stream.concat(
                        Stream.of(
                                "#findings",
                                "#chart",
                                "#row-problems",
                                "#open-work",
                                "#open-who",
                                "#open-time",
                                "#open-product",
                                "#open-next"),
                        process.steps().stream().map(step -> "#mark-" + anchor(step.id())))
                .collect(Collectors.joining(","));
    }

    public FlowChart chart() {
        return FlowChart.of(process);
    }

    public String who(Step step, Frame frame) {
        return PerformerText.of(step.performer(), Said.to(frame));
    }

    public String time(Step step, Frame frame) {
        return step.time().equals(WorkDuration.sameDay())
                ? frame.text("catalog.process.missing")
                : step.time().text(frame.locale());
    }

    public Step openStep() {
        return process.step(row);
    }

    /** The inputs of what the law publishes of a row. */
    public List<Field> published(Frame frame) {
        return List.of(
                Field.text("name", frame.text("catalog.process.work"))
                        .maxLength(LONGEST)
                        .mandatory()
                        .focused(),
                Field.text("nameEn", frame.text("catalog.edit.name-en")).maxLength(LONGEST),
                Field.select("performer", frame.text("catalog.process.who"), who(frame, "none"))
                        .mandatory(),
                Field.text("product", frame.text("catalog.process.product")).maxLength(LONGEST),
                Field.text("productEn", frame.text("catalog.edit.product-en")).maxLength(LONGEST),
                Field.text("id", frame.text("catalog.edit.id")).size("short").maxLength(20));
    }

    public Field amount(Frame frame) {
        return Field.of(Field.Kind.NUMBER, "amount", frame.text("catalog.process.time"))
                .size("short")
                .maxLength(8);
    }

    public Field unit(Frame frame) {
        List<WorkDuration.Unit> units =
                new ArrayList<>(
                        List.of(WorkDuration.Unit.WORKING_HOUR, WorkDuration.Unit.WORKING_DAY));
        WorkDuration now = openStep().time();
        if (now.amount().signum() > 0 && !units.contains(now.unit())) {
            units.add(now.unit());
        }
        return Field.select(
                "unit",
                frame.text("catalog.edit.unit"),
                units.stream()
                        .map(unit ->
                                Option.of(unit.name(), frame.text("catalog.edit.unit." + unit)))
                        .toList());
    }

    public Field actions(Frame frame) {
        return Field.checkboxes(
                "actions",
                frame.text("catalog.edit.actions"),
                Stream.of(StepAction.values())
                        .map(action ->
                                Option.of(action.name(), frame.text("catalog.action." + action)))
                        .toList());
    }

    public Field split(Frame frame) {
        return Field.radio(
                "split",
                frame.text("catalog.edit.split"),
                Stream.of(Split.values())
                        .map(one -> Option.of(one.name(), frame.text("catalog.edit.split." + one)))
                        .toList());
    }

    public List<Integer> ways() {
        return TablePress.room(count("to.", openStep().next().size())).boxed().toList();
    }

    public List<Integer> starts() {
        return TablePress.room(count("start.", openStep().starts().size())).boxed().toList();
    }

    /** How many there are, or were typed. */
    private int count(String name, int there) {
        return IntStream.range(0, 12)
                .filter(i -> !form.value(name + i).isEmpty())
                .map(i -> i + 1)
                .reduce(there, Math::max);
    }

    /** One way: where it leads, and what it is called in both languages. */
    public List<Field> way(int at, Frame frame) {
        List<Option> rows = new ArrayList<>();
        rows.add(Option.of("", frame.text("catalog.edit.way.none")));
        for (Step step : process.steps()) {
            rows.add(
                    Option.of(
                            step.id(),
                            frame.text(
                                    "catalog.edit.way.to-row",
                                    ProcessRow.number(process, step.id()),
                                    frame.either(step.name(), step.nameEn()))));
        }
        return List.of(
                Field.select("to." + at, frame.text("catalog.edit.way.to", at + 1), rows),
                Field.text("label." + at, frame.text("catalog.edit.way.label", at + 1))
                        .maxLength(LONGEST_LABEL),
                Field.text("labelEn." + at, frame.text("catalog.edit.way.label-en", at + 1))
                        .maxLength(LONGEST_LABEL));
    }

    public List<Field> start(int at, Frame frame) {
        return List.of(
                Field.text("start." + at, frame.text("catalog.edit.start", at + 1))
                        .placeholder("1.009994")
                        .maxLength(12),
                Field.select(
                        "at." + at,
                        frame.text("catalog.edit.start.at", at + 1),
                        who(frame, "own")));
    }

    /**
     * Everybody who may be named, in alphabetical order.
     *
     * @param nobody what it means that nobody is named: {@code none} or {@code own}
     */
    private List<Option> who(Frame frame, String nobody) {
        Map<String, String> named = new TreeMap<>();
        Stream.of(
                        performers.stream(),
                        process.steps().stream().map(Step::performer),
                        process.steps().stream()
                                .flatMap(step -> step.starts().stream())
                                .flatMap(start -> Optional.ofNullable(start.at()).stream()))
                .flatMap(all -> all)
                .filter(one -> !one.equals(Step.TO_BE_NAMED))
                .forEach(one -> named.put(one.text(), PerformerText.of(one, Said.to(frame))));
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", frame.text("catalog.edit.performer." + nobody)));
        named.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .forEach(one -> options.add(Option.of(one.getKey(), one.getValue())));
        return options;
    }

    public Field sign(Frame frame) {
        return Field.text("sign", frame.text("catalog.edit.sign")).mandatory().focused();
    }

    public Field title(Frame frame) {
        return Field.text("title", frame.text("catalog.edit.name"));
    }
}
