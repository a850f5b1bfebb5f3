package vn.motcua.catalog.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Step;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Performer;
import vn.motcua.shell.FormView;

/**
 * One press in the editor of a table of steps, read from its form. Whatever is pressed, what stands
 * in the open row is kept with it.
 *
 * @param known who may be named in a row
 */
public record TablePress(FormView typed, Set<Performer> known) {

    /** Stands for the sign and the name of the process, where a row would stand. */
    public static final String HEAD = "@";

    private static final int MOST_ROWS = 100;
    private static final int LONGEST_SIGN = 40;
    private static final int LONGEST_NAME = 300;
    private static final Pattern SIGN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}./_-]*");

    public TablePress {
        known = Set.copyOf(known);
    }

    /** How a table changes, which row to go to afterwards, and whether it is open then. */
    public record Pressed(InternalProcess process, String row, boolean open) {}

    /** What is pressed: {@code save}, {@code open}, {@code add}, {@code up}, and so on. */
    public String verb() {
        return part(0);
    }

    /** The row that is pressed. */
    private String row() {
        return part(1);
    }

    private String part(int at) {
        String[] parts = typed.value("act").split(":", 2);
        return at < parts.length ? parts[at] : "";
    }

    /** The row whose fields were sent. */
    public String open() {
        return typed.value("row");
    }

    /**
     * The change; an unknown press changes nothing but what was typed.
     *
     * @throws RefusalException with everything that is wrong in what was typed
     */
    public Pressed apply(InternalProcess before) {
        InternalProcess process = typed(before);
        String opened = openedAs(before, process);
        String row = row().equals(open()) ? opened : row();
        if (row.equals(HEAD)) {
            return new Pressed(process, HEAD, verb().equals("open"));
        }
        return switch (verb()) {
            case "open" -> new Pressed(process, row(process, row).id(), true);
            case "add" -> add(process, row);
            case "up" -> new Pressed(moved(process, row, -1), row, row.equals(opened));
            case "down" -> new Pressed(moved(process, row, 1), row, row.equals(opened));
            case "remove" -> remove(process, row);
            default -> new Pressed(process, opened, false);
        };
    }

    /** The table with what stands in the open row. */
    public InternalProcess typed(InternalProcess before) {
        if (open().isEmpty()) {
            return before;
        }
        return open().equals(HEAD)
                ? head(before)
                : TableEdits.put(
                        before,
                        open(),
                        new RowForm(typed, before, row(before, open()), known).read());
    }

    private InternalProcess head(InternalProcess before) {
        List<Refusal> wrong = new ArrayList<>();
        String sign = typed.value("sign").strip();
        if (sign.length() > LONGEST_SIGN || !SIGN.matcher(sign).matches()) {
            wrong.add(new ProcessRefusal.SignWrong(sign));
        }
        String name = RowForm.text(typed.value("title"), "title", LONGEST_NAME, wrong);
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        return new InternalProcess(
                before.id(),
                sign,
                before.version(),
                name.isEmpty() ? before.name() : name,
                before.steps(),
                before.formSet());
    }

    /** The open row by the id that it has now. */
    private String openedAs(InternalProcess before, InternalProcess after) {
        return before.find(open())
                .map(row -> after.steps().get(before.steps().indexOf(row)).id())
                .orElse(open());
    }

    private static Step row(InternalProcess process, String id) {
        return process.find(id)
                .orElseThrow(() -> new RefusalException(new ProcessRefusal.RowGone(id)));
    }

    private static InternalProcess moved(InternalProcess process, String row, int by) {
        return TableEdits.move(process, row(process, row).id(), by);
    }

    private static Pressed add(InternalProcess process, String row) {
        if (process.steps().size() >= MOST_ROWS) {
            throw new RefusalException(new ProcessRefusal.RowsTooMany(MOST_ROWS));
        }
        String id = TableEdits.freeId(process);
        return new Pressed(TableEdits.add(process, row(process, row).id(), id), id, true);
    }

    private static Pressed remove(InternalProcess process, String id) {
        Step gone = row(process, id);
        if (process.steps().size() == 1) {
            throw new RefusalException(new ProcessRefusal.RowAlone());
        }
        InternalProcess left = TableEdits.remove(process, id);
        int at = Math.min(process.steps().indexOf(gone), left.steps().size() - 1);
        return new Pressed(left, left.steps().get(at).id(), false);
    }

    /** What stands in a row or in the head, as its fields show it. */
    public static FormView shown(InternalProcess process, String row) {
        if (row.equals(HEAD)) {
            return FormView.empty().with("sign", process.code()).with("title", process.name());
        }
        Optional<Step> step = process.find(row);
        return step.map(RowForm::of).orElse(FormView.empty());
    }

    /** Numbers of the fields for ways, or for what a row starts. */
    public static IntStream room(int there) {
        return RowForm.room(there);
    }
}
