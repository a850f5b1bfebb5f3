package vn.motcua.dossier.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Category;
import vn.motcua.dossier.FigureColumns;
import vn.motcua.dossier.Figures;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * Dossiers in the columns of form II.06a, from a day to now, and beside it what its columns hold.
 *
 * @param day whose table maps categories to columns
 */
public record FiguresPage(
        List<Figures> rows,
        FigureColumns columns,
        LocalDate from,
        LocalDate day,
        List<Unit> agencies,
        @Nullable Unit shown,
        Names names,
        FormView form) {

    static final String FORM = "II.06a";

    /** The columns that hold dossiers; 3, 7 and 11 are sums of them. */
    public static final List<Integer> HOLDING = List.of(8, 9, 10, 12, 13);

    public FiguresPage {
        rows = List.copyOf(rows);
        agencies = List.copyOf(agencies);
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
            sum += columns.of(FORM, category, day) == column ? f.count(category) : 0;
        }
        return sum;
    }

    /** Of what a column holds, how many are of a kind; column 0 is what the form leaves out. */
    public int within(int column, Category.Kind kind) {
        Figures total = total();
        int sum = 0;
        for (Category category : Category.values()) {
            boolean meant = category.kind() == kind && columns.of(FORM, category, day) == column;
            sum += meant ? total.count(category) : 0;
        }
        return sum;
    }

    /** The categories themselves, with the column that each falls into. */
    public List<String> facts(Frame frame) {
        List<String> facts = new ArrayList<>();
        Figures total = total();
        for (Category category : Category.values()) {
            int column = columns.of(FORM, category, day);
            facts.add(
                    frame.text(
                            column == FigureColumns.NONE
                                    ? "dossier.figures.left-out"
                                    : "dossier.figures.falls",
                            frame.text("dossier.category." + category),
                            total.count(category),
                            column));
        }
        return facts;
    }

    public List<Field> filters(Frame frame) {
        List<Field> fields = new ArrayList<>();
        fields.add(
                Field.date("from", frame.text("dossier.figures.from"))
                        .hint(frame.text("dossier.field.day.hint")));
        if (agencies.size() > 1) {
            List<Option> options = new ArrayList<>();
            options.add(new Option("", frame.text("dossier.figures.all"), ""));
            for (Unit unit : agencies) {
                options.add(new Option(unit.id().toString(), names.unit(frame, unit.id()), ""));
            }
            fields.add(Field.select("agency", frame.text("dossier.fact.agency"), options));
        }
        return fields;
    }

    public String where(Frame frame) {
        UUID id = shown == null ? null : shown.id();
        return id == null ? frame.text("dossier.figures.all") : names.unit(frame, id);
    }
}
