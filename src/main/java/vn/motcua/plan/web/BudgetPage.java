package vn.motcua.plan.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.organization.Unit;
import vn.motcua.plan.BudgetLine;
import vn.motcua.plan.BudgetSum;
import vn.motcua.plan.BudgetTerm;
import vn.motcua.plan.BudgetTerms;
import vn.motcua.plan.Plan;
import vn.motcua.plan.PlanRow;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * What a plan costs, line by line and summed up.
 *
 * @param units that a line may be for
 * @param edited the line that the form corrects; null for a new one
 */
public record BudgetPage(
        Plan plan,
        List<PlanRow> rows,
        List<BudgetLine> lines,
        List<Unit> units,
        BudgetTerms terms,
        PlanNames names,
        boolean may,
        @Nullable BudgetLine edited,
        FormView form) {

    public BudgetPage {
        rows = List.copyOf(rows);
        lines = List.copyOf(lines);
        units = List.copyOf(units);
    }

    public String path(String rest) {
        return "/plans/" + plan.id() + "/budget" + rest;
    }

    public BudgetSum total() {
        return BudgetSum.of(lines);
    }

    public List<Fact> facts(Frame frame) {
        BudgetSum all = total();
        return Stream.of(
                        Optional.of(
                                new Fact(
                                        frame.text("plan.budget.planned"),
                                        frame.money(all.planned()))),
                        Optional.of(
                                new Fact(
                                        frame.text("plan.budget.allotted"),
                                        frame.money(all.allotted()))),
                        Optional.of(
                                new Fact(
                                        frame.text("plan.budget.spent"), frame.money(all.spent()))),
                        all.disbursed()
                                .map(share ->
                                        new Fact(
                                                frame.text("plan.budget.disbursed"),
                                                frame.percent(share))))
                .flatMap(Optional::stream)
                .toList();
    }

    /** By unit, in the order of their names. */
    private Map<String, BudgetSum> byUnit(Frame frame) {
        return sorted(BudgetSum.by(lines, line -> names.unit(line.unit(), frame)));
    }

    private Map<String, BudgetSum> byCategory(Frame frame) {
        return sorted(BudgetSum.by(lines, line -> term(line.category(), frame)));
    }

    /** Sums by unit and by kind of expense. */
    public List<Table> tables(Frame frame) {
        return List.of(
                new Table(
                        frame.text("plan.budget.by-unit"),
                        frame.text("plan.budget.head.unit"),
                        byUnit(frame)),
                new Table(
                        frame.text("plan.budget.by-category"),
                        frame.text("plan.budget.category"),
                        byCategory(frame)));
    }

    /**
     * Sums under one title.
     *
     * @param first what the first column holds
     */
    public record Table(String title, String first, Map<String, BudgetSum> sums) {

        public List<String> heads(Frame frame) {
            return Stream.concat(
                            Stream.of(first),
                            Stream.of("head.planned", "head.allotted", "head.spent", "disbursed")
                                    .map(name -> frame.text("plan.budget." + name)))
                    .toList();
        }
    }

    private static Map<String, BudgetSum> sorted(Map<String, BudgetSum> sums) {
        return new TreeMap<>(sums);
    }

    /** In the order of the plan; what the plan costs as a whole stands first. */
    public List<BudgetLine> ordered() {
        List<UUID> order = rows.stream().map(PlanRow::id).toList();
        return lines.stream()
                .sorted(
                        Comparator.comparingInt(
                                line -> line.row() == null ? -1 : order.indexOf(line.row())))
                .toList();
    }

    /** How the row of a line is quoted; its code stays after the row was withdrawn. */
    public String code(BudgetLine line, Frame frame) {
        UUID row = line.row();
        return row == null
                ? frame.text("plan.budget.whole")
                : rows.stream()
                        .filter(one -> one.id().equals(row))
                        .map(PlanRow::code)
                        .findFirst()
                        .orElse("—");
    }

    public String term(String key, Frame frame) {
        return terms.find(key).map(term -> frame.words(term.name())).orElse(key);
    }

    /** Whether the name of a category stands in a text that was read. */
    public boolean isVerified(String key) {
        return terms.find(key).map(BudgetTerm::verified).orElse(false);
    }

    public List<Field> fields(Frame frame) {
        LocalDate on = LocalDate.of(plan.year(), 12, 31);
        return List.of(
                Field.select(
                        "row",
                        frame.text("plan.budget.row"),
                        Stream.concat(
                                        Stream.of(Option.of("", frame.text("plan.budget.whole"))),
                                        rows.stream()
                                                .map(row ->
                                                        Option.of(
                                                                row.id().toString(),
                                                                row.code()
                                                                        + " · "
                                                                        + shortened(
                                                                                row.cells()
                                                                                        .task()))))
                                .toList()),
                Field.select(
                                "unit",
                                frame.text("plan.budget.head.unit"),
                                names.options(units, frame))
                        .mandatory(),
                Field.select(
                                "category",
                                frame.text("plan.budget.category"),
                                options(terms.categories(on), frame))
                        .mandatory(),
                Field.select(
                                "source",
                                frame.text("plan.budget.source"),
                                options(terms.sources(on), frame))
                        .mandatory(),
                Field.text("purpose", frame.text("plan.budget.purpose")).maxLength(500),
                money("planned", frame),
                money("allotted", frame),
                money("spent", frame));
    }

    private static Field money(String name, Frame frame) {
        return Field.text(name, frame.text("plan.budget." + name))
                .hint(frame.text("plan.budget.amount.hint"))
                .maxLength(24)
                .size("small");
    }

    private static String shortened(String task) {
        return task.length() > 80 ? task.substring(0, 79) + "…" : task;
    }

    private static List<Option> options(List<BudgetTerm> terms, Frame frame) {
        return terms.stream().map(term -> Option.of(term.key(), frame.words(term.name()))).toList();
    }
}
