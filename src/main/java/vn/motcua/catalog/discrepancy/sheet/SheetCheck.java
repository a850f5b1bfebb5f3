package vn.motcua.catalog.discrepancy.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.catalog.discrepancy.sheet.SheetProblem.Kind;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.shell.Typed;

/**
 * Takes the rows of one sheet, knows its columns by the heads in the first row, and notes all that
 * is wrong; a sheet with any of it is not taken at all.
 */
final class SheetCheck implements SheetTaker {

    static final int MOST_ROWS = 50_000;
    static final int MOST_SAID = 50;
    private static final int HEADS_WITHIN = 20;

    private static final Pattern CODE = Pattern.compile("(\\d\\.\\d{6})(?:\\.[0-9A-Z.]+)?");
    private static final Pattern NEGATIVE = Pattern.compile("(?:^|[:;(\\s])[-−–]\\d");
    private static final Pattern BARE_NUMBER =
            Pattern.compile("(?:[^:;\\n]*:)?\\s*\\d+(?:[.,]\\d+)?\\s*");

    private final SheetKnown known;
    private final boolean typed;
    private final Map<Integer, SheetColumn> columns = new TreeMap<>();
    private final Map<String, Integer> codes = new HashMap<>();
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<SheetProblem> problems = new ArrayList<>();
    private int found;
    private int seen;
    private boolean headless;
    private String sheet = "";

    /**
     * @param typed whether cells have types; in a table file all of them are texts
     */
    SheetCheck(SheetKnown known, boolean typed) {
        this.known = known;
        this.typed = typed;
    }

    @Override
    public void row(String of, int number, List<SheetCell> all) {
        sheet = of;
        List<SheetCell> cells = all.stream().filter(cell -> !cell.isBlank()).toList();
        if (cells.isEmpty()) {
            return;
        }
        seen++;
        if (columns.isEmpty()) {
            heads(number, cells);
        } else if (seen - 1 > MOST_ROWS) {
            if (seen - 2 == MOST_ROWS) {
                add(Kind.TOO_MANY_ROWS, number, -1, "", Integer.toString(MOST_ROWS));
            }
        } else {
            data(number, cells);
        }
    }

    @Override
    public void merged(String of, String range) {
        sheet = of;
        add(Kind.MERGED, 0, -1, range, "");
    }

    /** The heads stand in the first row; where they come later, that row is named. */
    private void heads(int number, List<SheetCell> cells) {
        Map<Integer, SheetColumn> read = new TreeMap<>();
        cells.forEach(cell ->
                SheetColumn.of(cell.text()).ifPresent(column -> read.put(cell.column(), column)));
        boolean heads =
                read.containsValue(SheetColumn.CODE) && read.containsValue(SheetColumn.NAME);
        if (number == 1 && (heads || read.size() >= 2)) {
            columns.putAll(read);
            checkHeads(cells, read);
        } else if (heads && !headless) {
            headless = true;
            add(Kind.HEAD_NOT_FIRST, number, -1, "", "");
        } else if (number >= HEADS_WITHIN && !headless) {
            headless = true;
            add(Kind.HEAD_MISSING, 1, -1, "", "");
        }
    }

    private void checkHeads(List<SheetCell> cells, Map<Integer, SheetColumn> read) {
        Map<SheetColumn, Integer> before = new EnumMap<>(SheetColumn.class);
        for (SheetCell cell : cells) {
            SheetColumn column = read.get(cell.column());
            if (cell.kind() == SheetCell.Kind.FORMULA) {
                add(Kind.FORMULA, 1, cell.column(), cell.text(), "");
            } else if (column == null) {
                add(Kind.COLUMN_UNKNOWN, 1, cell.column(), cell.text(), "");
            } else if (column != SheetColumn.IGNORED) {
                Integer other = before.putIfAbsent(column, cell.column());
                if (other != null) {
                    add(Kind.COLUMN_TWICE, 1, cell.column(), cell.text(), SheetCell.letters(other));
                }
            }
        }
        Stream.of(SheetColumn.values())
                .filter(SheetColumn.NEEDED::contains)
                .filter(needed -> !read.containsValue(needed))
                .forEach(needed -> add(Kind.COLUMN_MISSING, 1, -1, "", needed.head()));
    }

    private void data(int number, List<SheetCell> cells) {
        Map<SheetColumn, SheetCell> of = new EnumMap<>(SheetColumn.class);
        for (SheetCell cell : cells) {
            SheetColumn column = columns.get(cell.column());
            if (column == null) {
                add(Kind.OUTSIDE, number, cell.column(), cell.text(), "");
            } else if (cell.kind() == SheetCell.Kind.FORMULA
                    || (!typed && cell.text().startsWith("="))) {
                add(Kind.FORMULA, number, cell.column(), cell.text(), column.head());
            } else if (cell.kind() == SheetCell.Kind.ERROR) {
                add(Kind.CELL_ERROR, number, cell.column(), cell.text(), column.head());
            } else {
                of.putIfAbsent(column, cell);
            }
        }
        Map<SheetColumn, String> texts = new EnumMap<>(SheetColumn.class);
        columns.values().forEach(column -> texts.put(column, ""));
        of.forEach((column, cell) -> texts.put(column, lines(cell.text())));
        String code = code(number, of);
        name(number, of);
        check(number, of, SheetColumn.FIELD, Kind.FIELD_UNKNOWN, known::isField);
        check(number, of, SheetColumn.LEVEL, Kind.LEVEL_UNKNOWN, known::isLevel);
        check(number, of, SheetColumn.AGENCY, Kind.AGENCY_UNKNOWN, known::isAgency);
        time(number, of);
        negative(number, of, SheetColumn.FEES);
        day(number, of).ifPresent(day -> texts.put(SheetColumn.DECISION_DAY, day.toString()));
        if (problems.isEmpty()) {
            rows.add(new SheetRow(number, code, texts));
        }
    }

    /** Line by line, each without what cannot be seen. */
    private static String lines(String text) {
        return String.join(
                "\n",
                text.lines().map(VietnameseText::plain).filter(line -> !line.isEmpty()).toList());
    }

    private String code(int number, Map<SheetColumn, SheetCell> of) {
        SheetCell cell = of.get(SheetColumn.CODE);
        if (!columns.containsValue(SheetColumn.CODE)) {
            return "";
        }
        if (cell == null) {
            add(Kind.CODE_MISSING, number, at(SheetColumn.CODE), "", "");
            return "";
        }
        if (cell.kind() == SheetCell.Kind.NUMBER) {
            add(Kind.CODE_AS_NUMBER, number, cell.column(), cell.text(), "");
            return "";
        }
        var matched = CODE.matcher(VietnameseText.plain(cell.text()));
        if (!matched.matches()) {
            add(Kind.CODE_WRONG, number, cell.column(), cell.text(), "");
            return "";
        }
        Integer before = codes.putIfAbsent(matched.group(1), number);
        if (before != null) {
            add(Kind.CODE_TWICE, number, cell.column(), matched.group(1), Integer.toString(before));
        }
        return matched.group(1);
    }

    private int at(SheetColumn column) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    private void name(int number, Map<SheetColumn, SheetCell> of) {
        for (SheetColumn column : List.of(SheetColumn.NAME, SheetColumn.FIELD)) {
            SheetCell cell = of.get(column);
            if (cell != null && CODE.matcher(VietnameseText.plain(cell.text())).matches()) {
                add(Kind.SHIFTED, number, cell.column(), cell.text(), column.head());
            } else if (cell == null && columns.containsValue(column)) {
                add(
                        column == SheetColumn.NAME ? Kind.NAME_MISSING : Kind.FIELD_MISSING,
                        number,
                        at(column),
                        "",
                        "");
            }
        }
    }

    private interface Knows {
        boolean knows(String name);
    }

    private void check(
            int number,
            Map<SheetColumn, SheetCell> of,
            SheetColumn column,
            Kind kind,
            Knows knows) {
        SheetCell cell = of.get(column);
        if (cell == null || CODE.matcher(VietnameseText.plain(cell.text())).matches()) {
            return;
        }
        String parting = column == SheetColumn.FIELD ? "\\R" : "[,;]|\\R";
        Stream.of(cell.text().split(parting, -1))
                .map(VietnameseText::plain)
                .filter(name -> !name.isEmpty() && !knows.knows(name))
                .forEach(name -> add(kind, number, cell.column(), name, ""));
    }

    private void time(int number, Map<SheetColumn, SheetCell> of) {
        SheetCell cell = of.get(SheetColumn.LIMITS);
        if (cell == null || negative(number, of, SheetColumn.LIMITS)) {
            return;
        }
        boolean bare =
                cell.kind() != SheetCell.Kind.TEXT
                        || Stream.of(cell.text().split(";|\\R", -1))
                                .anyMatch(part -> BARE_NUMBER.matcher(part).matches());
        if (bare) {
            add(Kind.TIME_WITHOUT_UNIT, number, cell.column(), cell.text(), "");
        }
    }

    private boolean negative(int number, Map<SheetColumn, SheetCell> of, SheetColumn column) {
        SheetCell cell = of.get(column);
        boolean negative = cell != null && NEGATIVE.matcher(cell.text()).find();
        if (cell != null && negative) {
            add(Kind.NEGATIVE, number, cell.column(), cell.text(), column.head());
        }
        return negative;
    }

    private Optional<LocalDate> day(int number, Map<SheetColumn, SheetCell> of) {
        SheetCell cell = of.get(SheetColumn.DECISION_DAY);
        if (cell == null) {
            return Optional.empty();
        }
        if (typed && cell.kind() != SheetCell.Kind.DAY) {
            add(Kind.DAY_AS_TEXT, number, cell.column(), cell.text(), "");
            return Optional.empty();
        }
        Optional<LocalDate> day = typed ? parsed(cell.text()) : Typed.day(cell.text());
        if (day.isEmpty()) {
            add(Kind.DAY_WRONG, number, cell.column(), cell.text(), "");
        }
        return day;
    }

    private static Optional<LocalDate> parsed(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException impossible) {
            return Optional.empty();
        }
    }

    private void add(Kind kind, int row, int column, String value, String more) {
        found++;
        if (problems.size() < MOST_SAID) {
            problems.add(
                    new SheetProblem(
                            kind,
                            sheet,
                            row,
                            column < 0 ? "" : SheetCell.letters(column),
                            value,
                            more));
        }
    }

    /** What was read, once every row was taken. */
    SheetContent done(String name) {
        sheet = sheet.isEmpty() ? name : sheet;
        if (found == 0 && columns.isEmpty()) {
            add(seen == 0 ? Kind.EMPTY : Kind.HEAD_MISSING, seen == 0 ? 0 : 1, -1, "", "");
        } else if (found == 0 && rows.isEmpty()) {
            add(Kind.EMPTY, 0, -1, "", "");
        }
        return new SheetContent(problems.isEmpty() ? rows : List.of(), problems, found);
    }
}
