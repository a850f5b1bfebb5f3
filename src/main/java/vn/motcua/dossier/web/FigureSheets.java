package vn.motcua.dossier.web;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.document.FiguresSheet;
import vn.motcua.document.FormChoice;
import vn.motcua.document.Papers;
import vn.motcua.dossier.Category;
import vn.motcua.dossier.FigureColumns;
import vn.motcua.dossier.Figures;
import vn.motcua.dossier.PaperHead;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Texts;

/** The figures of form II.06a as a sheet and as a table, both in the language of the form. */
@Component
class FigureSheets {

    private static final Locale FORM = Locale.of("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/M/yyyy", FORM);
    private static final int[] WIDTHS = {6, 36, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12};

    private final Papers papers;
    private final Texts texts;

    FigureSheets(Papers papers, Texts texts) {
        this.papers = papers;
        this.texts = texts;
    }

    /**
     * What is to be told.
     *
     * @param head the agency in whose name it is made out
     * @param counted whose dossiers are counted
     */
    record Asked(
            FigureTable table,
            FigurePeriod period,
            Instant countedAt,
            UUID head,
            List<Unit> counted,
            Names names) {}

    /** Refused where no law of today knows the form. */
    byte[] pdf(Asked asked) {
        Names names = asked.names();
        FigureTable table = asked.table();
        return papers.figures(
                new FiguresSheet(
                        new PaperHead(names.chart(), asked.head()).letterhead(names.today()),
                        reporter(asked),
                        period(asked),
                        caution(asked),
                        table.rows().stream()
                                .map(row -> new FiguresSheet.Line(row.field(), table.line(row)))
                                .toList(),
                        new FiguresSheet.Line(
                                text("dossier.figures.total"), table.line(table.total())),
                        beside(table),
                        asked.countedAt()),
                FormChoice.on(names.today()));
    }

    byte[] xlsx(Asked asked) throws IOException {
        List<Spreadsheet.Line> lines = new ArrayList<>();
        lines.add(Spreadsheet.Line.title(text("dossier.figures.title")));
        lines.add(Spreadsheet.Line.text(period(asked)));
        lines.add(Spreadsheet.Line.text(text("dossier.figures.reporter", reporter(asked))));
        lines.add(Spreadsheet.Line.text(text("dossier.figures.counted", asked.countedAt())));
        String caution = caution(asked);
        if (caution != null) {
            lines.add(Spreadsheet.Line.title(caution));
        }
        lines.add(Spreadsheet.Line.of());
        lines.add(Spreadsheet.Line.heads(heads()));
        FigureTable table = asked.table();
        for (int i = 0; i < table.rows().size(); i++) {
            Figures row = table.rows().get(i);
            lines.add(counts(Spreadsheet.Look.PLAIN, i + 1, row.field(), table.line(row)));
        }
        lines.add(
                counts(
                        Spreadsheet.Look.HEADS,
                        null,
                        text("dossier.figures.total"),
                        table.line(table.total())));
        lines.add(Spreadsheet.Line.of());
        lines.add(Spreadsheet.Line.title(text("dossier.figures.beside")));
        lines.add(
                Spreadsheet.Line.heads(
                        List.of(
                                "",
                                text("dossier.figures.column"),
                                text("dossier.figures.kind.WAITING"),
                                text("dossier.figures.kind.RETURNED"),
                                text("dossier.figures.kind.UNDATED"))));
        for (FiguresSheet.Beside column : beside(table)) {
            lines.add(
                    Spreadsheet.Line.of(
                            null,
                            column.column(),
                            column.waiting(),
                            column.returned(),
                            column.undated()));
        }
        return Spreadsheet.of(FigureTable.FORM, WIDTHS, lines);
    }

    private static Spreadsheet.Line counts(
            Spreadsheet.Look look, @Nullable Integer no, String field, List<Integer> of) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(no);
        cells.add(field);
        cells.addAll(of);
        return new Spreadsheet.Line(look, cells);
    }

    /** Each with its number, and the group it stands under in the form. */
    private List<String> heads() {
        List<String> heads = new ArrayList<>();
        heads.add("(1) " + text("dossier.figures.no"));
        heads.add("(2) " + text("dossier.figures.field"));
        for (int column = FigureTable.FIRST; column <= FigureTable.LAST; column++) {
            heads.add("(" + column + ") " + group(column) + ": " + name(column));
        }
        return heads;
    }

    private String group(int column) {
        String group = column < 7 ? "received" : column < 11 ? "resolved" : "open";
        return text("dossier.figures." + group);
    }

    private String name(int column) {
        return text("dossier.figures.column." + column);
    }

    private List<FiguresSheet.Beside> beside(FigureTable table) {
        List<FiguresSheet.Beside> beside = new ArrayList<>();
        for (int column : FigureTable.HOLDING) {
            beside.add(
                    beside(
                            "(" + column + ") " + group(column) + ": " + name(column),
                            table,
                            column));
        }
        beside.add(beside(text("dossier.figures.outside"), table, FigureColumns.NONE));
        return beside;
    }

    private static FiguresSheet.Beside beside(String name, FigureTable table, int column) {
        return new FiguresSheet.Beside(
                name,
                table.within(column, Category.Kind.WAITING),
                table.within(column, Category.Kind.RETURNED),
                table.within(column, Category.Kind.UNDATED));
    }

    private static String reporter(Asked asked) {
        return asked.counted().stream()
                .map(unit -> asked.names().unitName(unit.id(), false))
                .collect(Collectors.joining("; "));
    }

    private String period(Asked asked) {
        return text(
                "dossier.figures.period",
                DAY.format(asked.period().from()),
                DAY.format(asked.period().to()));
    }

    private @Nullable String caution(Asked asked) {
        return asked.period().isPast(asked.names().today())
                ? text("dossier.figures.past", DAY.format(asked.period().to()), asked.countedAt())
                : null;
    }

    private String text(String key, Object... args) {
        return texts.text(FORM, key, args);
    }
}
