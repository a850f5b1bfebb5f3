package vn.motcua.dossier.web;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.dossier.Category;
import vn.motcua.dossier.FigureColumns;
import vn.motcua.dossier.Figures;

/**
 * Dossiers in the columns of form II.06a, and what its columns hold; the page and the files are
 * made of the same one.
 *
 * @param day whose table maps categories to columns
 */
public record FigureTable(List<Figures> rows, FigureColumns columns, LocalDate day) {

    static final String FORM = "II.06a";

    static final int FIRST = 3;
    static final int LAST = 13;

    /** The columns that hold dossiers; 3, 7 and 11 are sums of them. */
    public static final List<Integer> HOLDING = List.of(8, 9, 10, 12, 13);

    public FigureTable {
        rows = List.copyOf(rows);
    }

    /** One line as printed: columns 3 to 13. */
    public List<Integer> line(Figures f) {
        int online = f.count(Figures.Origin.ONLINE);
        int direct = f.count(Figures.Origin.DIRECT);
        int carried = f.count(Figures.Origin.CARRIED);
        int early = column(f, 8);
        int onTime = column(f, 9);
        int late = column(f, 10);
        int inTime = column(f, 12);
        int overdue = column(f, 13);
        return List.of(
                online + direct + carried,
                online,
                direct,
                carried,
                early + onTime + late,
                early,
                onTime,
                late,
                inTime + overdue,
                inTime,
                overdue);
    }

    public Figures total() {
        return Figures.sum(rows);
    }

    private int column(Figures f, int column) {
        int sum = 0;
        for (Category category : Category.values()) {
            sum += of(category) == column ? f.count(category) : 0;
        }
        return sum;
    }

    /** The column that a category falls into. */
    int of(Category category) {
        return columns.of(FORM, category, day);
    }

    /** Of what a column holds, how many are of a kind; column 0 is what the form leaves out. */
    public int within(int column, Category.Kind kind) {
        Figures total = total();
        int sum = 0;
        for (Category category : Category.values()) {
            boolean meant = category.kind() == kind && of(category) == column;
            sum += meant ? total.count(category) : 0;
        }
        return sum;
    }
}
