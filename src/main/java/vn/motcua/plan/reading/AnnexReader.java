package vn.motcua.plan.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes rows and headings of what the tables of one annex hold. */
final class AnnexReader {

    /** A heading whose cells are one. */
    private static final Pattern MERGED = Pattern.compile("([IVXLC]+|[A-Z])[.)]? (.+)");

    private final int appendix;
    private final List<Optional<Column>> columns;
    private final List<SectionText> sections = new ArrayList<>();
    private final List<RowText> rows = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private String section = "";

    AnnexReader(int appendix, TableReader table) {
        this.appendix = appendix;
        this.columns = table.columns();
        List<Joined> joined = join(table.rows());
        for (int i = 0; i < joined.size(); i++) {
            read(joined.get(i), i + 1 < joined.size() ? joined.get(i + 1) : null);
        }
        if (table.unnamed() > 0) {
            findings.add(Finding.of(Sort.NO_COLUMNS, "", table.unnamed()));
        }
    }

    /** A row with the parts of it that stood on later pages. */
    private record Joined(List<String> cells, int line, int lastLine, boolean split) {}

    private List<Joined> join(List<TableRow> table) {
        List<Joined> joined = new ArrayList<>();
        for (TableRow row : table) {
            List<String> cells = row.cells();
            boolean part = cells.getFirst().isEmpty() && row.afterBreak() && !joined.isEmpty();
            if (part) {
                Joined before = joined.removeLast();
                joined.add(
                        new Joined(
                                together(before.cells(), cells),
                                before.line(),
                                row.lastLine(),
                                true));
            } else {
                joined.add(new Joined(cells, row.line(), row.lastLine(), false));
            }
        }
        return joined;
    }

    private static List<String> together(List<String> above, List<String> below) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.max(above.size(), below.size()); i++) {
            String first = i < above.size() ? above.get(i) : "";
            String second = i < below.size() ? below.get(i) : "";
            cells.add((first + " " + second).strip());
        }
        return cells;
    }

    private void read(Joined row, @Nullable Joined next) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int i = 0; i < row.cells().size(); i++) {
            Optional<Column> column =
                    i < columns.size()
                            ? columns.get(i)
                            : columns.isEmpty() ? Optional.empty() : columns.getLast();
            String cell = row.cells().get(i);
            column.ifPresent(one -> cells.merge(one, cell, (a, b) -> (a + " " + b).strip()));
        }
        String number = cells.getOrDefault(Column.NUMBER, "");
        Matcher merged = MERGED.matcher(number);
        if (merged.matches()
                && cells.values().stream().allMatch(one -> one.isEmpty() || one.equals(number))) {
            section = merged.group(1);
            sections.add(new SectionText(appendix, section, merged.group(2), row.line()));
            return;
        }
        if (isSection(number, cells, next)) {
            section = Numbers.bare(number);
            sections.add(
                    new SectionText(
                            appendix, section, cells.getOrDefault(Column.TASK, ""), row.line()));
            return;
        }
        row(row, Numbers.isNumber(number) ? Numbers.bare(number) : "", cells);
    }

    private static boolean isSection(
            String number, Map<Column, String> cells, @Nullable Joined next) {
        boolean alone =
                cells.entrySet().stream()
                        .filter(cell ->
                                cell.getKey() != Column.NUMBER && cell.getKey() != Column.TASK)
                        .allMatch(cell -> cell.getValue().isEmpty());
        if (!alone || !Numbers.isNumber(number)) {
            return false;
        }
        return Numbers.isHeading(number)
                || next != null
                        && next.cells().getFirst().startsWith(Numbers.bare(number) + ".")
                        && !Numbers.bare(next.cells().getFirst()).equals(Numbers.bare(number));
    }

    private void row(Joined row, String number, Map<Column, String> cells) {
        String code = code(number);
        if (number.isEmpty()) {
            findings.add(
                    Finding.of(
                            Sort.NO_NUMBER, "", row.line(), cells.getOrDefault(Column.TASK, "")));
        }
        if (row.cells().size() != columns.size()) {
            findings.add(
                    Finding.of(
                            Sort.BROKEN_ROW,
                            code,
                            row.line(),
                            String.valueOf(row.cells().size()),
                            String.valueOf(columns.size())));
        }
        if (row.split()) {
            findings.add(Finding.of(Sort.SPLIT_ROW, code, row.line()));
        }
        for (Column column : List.of(Column.TASK, Column.LEAD, Column.PRODUCT, Column.TIME)) {
            if (cells.getOrDefault(column, "").isEmpty()) {
                findings.add(Finding.of(Sort.CELL_MISSING, code, row.line(), column.name()));
            }
        }
        rows.add(
                new RowText(
                        appendix,
                        section,
                        number,
                        code,
                        cells.getOrDefault(Column.TASK, ""),
                        cells.getOrDefault(Column.LEAD, ""),
                        cells.getOrDefault(Column.SUPPORT, ""),
                        cells.getOrDefault(Column.PRODUCT, ""),
                        cells.getOrDefault(Column.TIME, ""),
                        row.line(),
                        row.lastLine()));
    }

    /** Quoted as offices do: by heading and number, or by annex and number. */
    private String code(String number) {
        if (number.isEmpty()) {
            return "";
        }
        if (number.contains(".") && number.startsWith(section + ".")) {
            return number;
        }
        return section.isEmpty() ? Numbers.roman(appendix) + "-" + number : section + "." + number;
    }

    List<SectionText> sections() {
        return sections;
    }

    List<RowText> rows() {
        return rows;
    }

    List<Finding> findings() {
        return findings;
    }
}
