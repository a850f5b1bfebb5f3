package vn.motcua.catalog.dictionary.web;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.catalog.dictionary.Column;
import vn.motcua.catalog.dictionary.Dictionary;
import vn.motcua.catalog.dictionary.DictionaryLoad;
import vn.motcua.catalog.dictionary.DictionaryRow;
import vn.motcua.catalog.dictionary.RowChange;
import vn.motcua.kernel.Refusal;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/** One file: what it does, or why it cannot be applied. */
public record DictionaryLoadPage(
        Dictionary dictionary, DictionaryLoad.Preview preview, FormView form) {

    /** So many lines of a kind are shown; a file may have thousands. */
    private static final int AT_ONCE = 200;

    public String path() {
        return DictionariesDoor.path(dictionary) + "/loads/" + preview.load().id();
    }

    public DictionaryLoad load() {
        return preview.load();
    }

    public List<Refusal> refusals() {
        return preview.refusals().stream().limit(AT_ONCE).toList();
    }

    public List<RowChange.Kind> kinds() {
        return Stream.of(RowChange.Kind.values()).filter(k -> preview.count(k) > 0).toList();
    }

    public List<RowChange> of(RowChange.Kind kind) {
        return preview.changes().stream().filter(one -> one.kind() == kind).limit(AT_ONCE).toList();
    }

    public int more(RowChange.Kind kind) {
        return Math.max(0, preview.count(kind) - AT_ONCE);
    }

    public String holds(RowChange change, Frame frame) {
        return DictionaryEntryPage.holds(change.after(), frame);
    }

    /** What is another than it was. */
    public List<String> words(RowChange change, Frame frame) {
        DictionaryRow before = change.before();
        return before == null
                ? List.of()
                : change.columns().stream()
                        .map((Column column) ->
                                DictionaryEntryPage.changed(before, change.after(), column, frame))
                        .toList();
    }

    public static String tone(DictionaryLoad load) {
        return switch (load.standing()) {
            case WAITING -> "soon";
            case APPLIED -> "done";
            case UNDONE -> "late";
        };
    }

    public boolean applicable() {
        return load().standing() == DictionaryLoad.Standing.WAITING
                && preview.refusals().isEmpty()
                && !preview.changes().isEmpty();
    }

    public Field reason(Frame frame) {
        return Field.textarea("reason", frame.text("catalog.dictionary.reason"))
                .hint(frame.text("catalog.dictionary.reason.hint"))
                .maxLength(500)
                .mandatory();
    }
}
