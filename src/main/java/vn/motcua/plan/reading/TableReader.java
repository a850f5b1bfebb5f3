package vn.motcua.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of the tables of one annex, line by line. A cell may go on over several lines, a
 * row over two pages, and each page may name the columns again.
 */
final class TableReader {

    /** A name may end with its line; a cell that goes on from "…VH" with "TT" is no name. */
    private static final Pattern HEAD =
            Pattern.compile(
                    "(?iu)^(s?tt|số tt|số thứ tự)\\t(nội(?= dung|$)|nhiệm(?= vụ|$)|công(?= việc|$)"
                            + "|danh(?= mục|$)|hoạt(?= động|$)|tên|mục)(?!\\p{L}).*");

    private static final Pattern NUMBERED = Pattern.compile("^(" + Numbers.FORM + ")[.)]?\\t.*");
    private static final Pattern CLOSING =
            Pattern.compile(
                    "^(ỦY BAN NHÂN|UỶ BAN NHÂN|TM\\.|KT\\.|PHỤ LỤC|Phụ lục|Ghi chú|Nơi nhận).*");
    private static final List<Optional<Column>> USUAL =
            List.of(
                    Optional.of(Column.NUMBER),
                    Optional.of(Column.TASK),
                    Optional.of(Column.LEAD),
                    Optional.of(Column.SUPPORT),
                    Optional.of(Column.PRODUCT),
                    Optional.of(Column.TIME));

    /** Tabs of a row of names that may be whole. */
    private static final int FEWEST = 4;

    private final List<TableRow> rows = new ArrayList<>();
    private List<Optional<Column>> columns = List.of();
    private @Nullable TableRow open;

    /** Whether what stands open names columns. */
    private boolean head;

    /** Whether lines are looked at as rows. */
    private boolean inside;

    /** Whether a page may have ended just before. */
    private boolean gap;

    private int unnamed;

    /** Takes a line that belongs to the table; false for one that does not. */
    boolean take(int number, String line) {
        if (HEAD.matcher(line.strip()).matches()) {
            close();
            begin(number, line.strip());
            head = true;
            gap = true;
            return true;
        }
        if (line.isBlank()) {
            if (head) {
                close();
            }
            gap = true;
            return inside;
        }
        if (head) {
            TableRow names = Objects.requireNonNull(open);
            boolean merged = names.tabs() >= FEWEST && tabs(line) == names.tabs();
            if (!NUMBERED.matcher(line).matches() && !line.startsWith("\t") && !merged) {
                names.add(number, line);
                return true;
            }
            close();
        }
        return inside ? row(number, line) : first(number, line);
    }

    /** A table whose columns nobody named is still one if its rows look so, and one goes on. */
    private boolean first(int number, String line) {
        if (columns.isEmpty()) {
            if (!NUMBERED.matcher(line).matches() || tabs(line) != USUAL.size() - 1) {
                return false;
            }
            columns = USUAL;
            unnamed = number;
        } else if (tabs(line) != columns.size() - 1) {
            return false;
        }
        begin(number, line);
        return true;
    }

    private boolean row(int number, String line) {
        TableRow row = open;
        if (row != null && goesOn(row, line)) {
            row.add(number, line);
            gap = false;
            return true;
        }
        if (tabs(line) == 0) {
            close();
            inside = false;
            return false;
        }
        begin(number, line);
        return true;
    }

    /** Whether a line continues the row that stands open. */
    private boolean goesOn(TableRow row, String line) {
        int last = columns.size() - 1;
        int more = tabs(line);
        int have = row.tabs();
        boolean heading = have <= 1 && Numbers.isHeading(row.cells().getFirst());
        if (more == 0) {
            boolean closing = have == last && CLOSING.matcher(line.strip()).matches();
            return !closing && !(gap && (have == last || heading));
        }
        if (have + more > last) {
            return false;
        }
        boolean numbered = NUMBERED.matcher(line).matches();
        return !(heading && numbered && !Numbers.isHeading(line.substring(0, line.indexOf('\t'))));
    }

    private void begin(int number, String line) {
        close();
        open = new TableRow(number, line, gap);
        gap = false;
        inside = true;
    }

    /** Keeps the row that stood open, or learns the columns from it. */
    void close() {
        TableRow row = open;
        open = null;
        if (row == null) {
            return;
        }
        if (!head) {
            rows.add(row);
            return;
        }
        head = false;
        List<Optional<Column>> named = new ArrayList<>();
        for (String cell : row.cells()) {
            named.add(Column.of(cell).filter(one -> !named.contains(Optional.of(one))));
        }
        inside = named.contains(Optional.of(Column.TASK));
        if (inside) {
            columns = List.copyOf(named);
        }
    }

    List<TableRow> rows() {
        return List.copyOf(rows);
    }

    List<Optional<Column>> columns() {
        return columns;
    }

    /** The line of the first row, where no row named the columns; zero where one did. */
    int unnamed() {
        return unnamed;
    }

    private static int tabs(String line) {
        return (int) line.chars().filter(c -> c == '\t').count();
    }
}
