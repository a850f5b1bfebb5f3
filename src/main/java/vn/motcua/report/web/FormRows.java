package vn.motcua.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntToLongFunction;
import vn.motcua.document.StatisticsReport.Row;
import vn.motcua.report.Column;
import vn.motcua.report.Filled;
import vn.motcua.report.Line;
import vn.motcua.report.ReportReading;
import vn.motcua.report.Template;
import vn.motcua.report.Tier;
import vn.motcua.shell.Texts;

/** The rows of a form as its files write them: levels with their sums, then all together. */
final class FormRows {

    private final ReportReading.View view;
    private final Template template;
    private final Filled form;
    private final Texts texts;

    FormRows(ReportReading.View view, Filled form, Texts texts) {
        this.view = view;
        this.template = view.template(form);
        this.form = form;
        this.texts = texts;
    }

    List<Row> all() {
        List<Row> rows = new ArrayList<>();
        if (!template.rows().areByTier()) {
            plain(form.lines(), rows);
            return rows;
        }
        for (int t = 0; t < form.tiers().size(); t++) {
            Tier tier = form.tiers().get(t);
            rows.add(
                    row(
                            Row.Kind.GROUP,
                            ReportWords.roman(t),
                            text("report.tier." + tier),
                            column -> form.total(tier, column),
                            ""));
            plain(form.lines().stream().filter(line -> line.row().tier() == tier).toList(), rows);
        }
        if (!form.lines().isEmpty()) {
            rows.add(row(Row.Kind.TOTAL, "", text("report.total"), form::total, ""));
        }
        return rows;
    }

    private void plain(List<Line> lines, List<Row> rows) {
        int number = 0;
        for (Line line : lines) {
            rows.add(
                    row(
                            Row.Kind.PLAIN,
                            Integer.toString(++number),
                            line.name(),
                            line::count,
                            view.said(form, line)));
        }
    }

    private Row row(
            Row.Kind kind, String number, String name, IntToLongFunction counts, String said) {
        List<String> cells = new ArrayList<>(List.of(number, name));
        template.cells().forEach(column -> cells.add(cell(column, counts, said)));
        return new Row(kind, cells);
    }

    private String cell(Column column, IntToLongFunction counts, String said) {
        if (!form.hasSource(column)) {
            return text("report.without.cell");
        }
        return switch (column.kind()) {
            case RATE ->
                    Objects.requireNonNull(column.rate())
                            .of(counts)
                            .map(percent -> percent.toString().replace('.', ','))
                            .orElseGet(() -> text("report.rate.none"));
            case NOTE -> said;
            case COUNT, BASIS, ORDINAL, NAME -> Long.toString(counts.applyAsLong(column.number()));
        };
    }

    private String text(String key) {
        return texts.text(ReportFiles.FORM, key);
    }
}
