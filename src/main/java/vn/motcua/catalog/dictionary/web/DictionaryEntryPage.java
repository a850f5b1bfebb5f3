package vn.motcua.catalog.dictionary.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.dictionary.Column;
import vn.motcua.catalog.dictionary.Dictionaries;
import vn.motcua.catalog.dictionary.Dictionary;
import vn.motcua.catalog.dictionary.DictionaryRow;
import vn.motcua.catalog.dictionary.DictionarySnapshot;
import vn.motcua.catalog.dictionary.NotedRow;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * One entry of a dictionary: what it says today, what it said and will say, how that came, who uses
 * it, and how it is changed.
 *
 * @param rows as they are said now, oldest first
 * @param notes everything that was ever said, as it was said
 * @param users procedures that name it today
 * @param names of the staff who noted something, by id
 * @param chosen the row that would be corrected
 * @param act whose form was refused; absent when the page is opened
 */
public record DictionaryEntryPage(
        Dictionary dictionary,
        List<DictionaryRow> rows,
        List<NotedRow> notes,
        List<ProcedureVersion> users,
        Map<UUID, String> names,
        LocalDate today,
        DictionaryRow chosen,
        Dictionaries.@Nullable Act act,
        FormView form) {

    public DictionaryEntryPage {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        users = List.copyOf(users);
        names = Map.copyOf(names);
    }

    /** The row of today; else the last before it, else the first after it. */
    public DictionaryRow row() {
        return DictionarySnapshot.nearest(rows, today);
    }

    public DictionaryRow last() {
        return rows.getLast();
    }

    public String path() {
        return DictionariesDoor.path(dictionary) + "/entries/" + row().entry();
    }

    public List<Fact> facts(Frame frame) {
        return facts(row(), dictionary, frame);
    }

    static List<Fact> facts(DictionaryRow row, Dictionary dictionary, Frame frame) {
        List<Fact> facts = new ArrayList<>();
        for (Column column : dictionary.columns()) {
            String text = CellText.of(row, column, frame);
            if (!text.isEmpty() && column.to() == null) {
                facts.add(new Fact(frame.words(column.label()), text));
            }
        }
        return facts;
    }

    /** What of a row is to be read with care, in words. */
    public static List<String> warnings(DictionaryRow row, Dictionary dictionary, Frame frame) {
        return dictionary.columns().stream()
                .filter(column -> column.warns(row.value(column.name())))
                .map(column -> frame.words(column.label()) + ": " + CellText.of(row, column, frame))
                .toList();
    }

    /** Columns that lead to an entry, of this or another dictionary. */
    public List<Column> references() {
        return dictionary.columns().stream()
                .filter(column -> column.to() != null && !row().value(column.name()).isEmpty())
                .toList();
    }

    /** Where a column of today's row leads. */
    public String path(Column column) {
        String to = String.valueOf(column.to());
        return DictionariesDoor.path(Dictionary.of(to))
                + "/entries/"
                + DictionaryRow.entryOf(to, row().value(column.name()));
    }

    public String standing(DictionaryRow one) {
        return one.standing(today).name();
    }

    public static String tone(String standing) {
        return switch (standing) {
            case "IN_FORCE" -> "done";
            case "AHEAD" -> "soon";
            default -> "late";
        };
    }

    /** From when until when a row holds, in words. */
    public static String holds(DictionaryRow row, Frame frame) {
        LocalDate end = row.validTo();
        return end == null
                ? frame.text("catalog.dictionary.from", row.validFrom())
                : frame.text("catalog.dictionary.between", row.validFrom(), end);
    }

    /** What a row says otherwise than the one before it; all of it where there is none. */
    public List<String> said(DictionaryRow one, Frame frame) {
        int at = rows.indexOf(one);
        List<String> said = new ArrayList<>();
        for (Column column : dictionary.columns()) {
            String name = column.name();
            boolean own = name.equals(Column.CODE) || name.equals(Column.FROM);
            if (own || name.equals(Column.TO) || (at == 0 && one.value(name).isEmpty())) {
                continue;
            }
            if (at == 0) {
                said.add(
                        frame.text(
                                "catalog.dictionary.value",
                                frame.words(column.label()),
                                CellText.of(one, column, frame)));
            } else if (!one.value(name).equals(rows.get(at - 1).value(name))) {
                said.add(changed(rows.get(at - 1), one, column, frame));
            }
        }
        return said;
    }

    static String changed(DictionaryRow before, DictionaryRow after, Column column, Frame frame) {
        String old = CellText.of(before, column, frame);
        String now = CellText.of(after, column, frame);
        return frame.text(
                "catalog.dictionary.changed",
                frame.words(column.label()),
                old.isEmpty() ? "—" : old,
                now.isEmpty() ? "—" : now);
    }

    /** Who noted it; the program itself where nobody did. */
    public String by(NotedRow note, Frame frame) {
        UUID staff = note.by();
        return staff == null
                ? frame.text("catalog.dictionary.by-program")
                : names.getOrDefault(staff, "—");
    }

    public FormView form(Dictionaries.Act which) {
        if (which == act) {
            return form;
        }
        DictionaryRow base = which == Dictionaries.Act.CORRECT ? chosen : last();
        FormView begun = ColumnFields.view(dictionary, base);
        return which == Dictionaries.Act.CHANGE
                ? begun.with(Column.FROM, "").with(Column.TO, "")
                : begun;
    }

    public boolean open(Dictionaries.Act which) {
        return which == act;
    }

    /** Fields of a form; the code of an entry never changes. */
    public List<Field> fields(Dictionaries.Act which, Frame frame) {
        return dictionary.columns().stream()
                .filter(column -> !column.name().equals(Column.CODE))
                .filter(column -> which != Dictionaries.Act.END || ends(column))
                .map(column -> field(which, column, frame))
                .toList();
    }

    private static Field field(Dictionaries.Act which, Column column, Frame frame) {
        Field field = ColumnFields.field(column, frame);
        boolean end = which == Dictionaries.Act.END && column.name().equals(Column.TO);
        return end ? field.mandatory() : field;
    }

    private boolean ends(Column column) {
        return column.name().equals(Column.TO)
                || dictionary.replacement().filter(column::equals).isPresent();
    }

    public Field reason(Frame frame) {
        return Field.textarea("reason", frame.text("catalog.dictionary.reason"))
                .hint(frame.text("catalog.dictionary.reason.hint"))
                .maxLength(500)
                .mandatory();
    }
}
