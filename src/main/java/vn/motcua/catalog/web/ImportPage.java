package vn.motcua.catalog.web;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.national.Doubt;
import vn.motcua.catalog.national.NationalImport;
import vn.motcua.catalog.national.QueueLine;
import vn.motcua.catalog.national.RecordState;
import vn.motcua.shell.FormView;

/**
 * One import: how its records stand, why some wait, and those of one state and reason.
 *
 * @param why what {@link ImportFilter} reads
 */
public record ImportPage(
        NationalImport load,
        Map<Doubt, Integer> doubts,
        RecordState state,
        String why,
        List<QueueLine> lines,
        FormView form) {

    private static final int FULL = 50;

    public ImportPage {
        doubts = new LinkedHashMap<>(doubts);
        lines = List.copyOf(lines);
    }

    public String path() {
        return "/admin/imports/" + load.id();
    }

    /** The reasons of one kind of value, most frequent first. */
    public Map<Doubt.Kind, Map<Doubt, Integer>> kinds() {
        Map<Doubt.Kind, Map<Doubt, Integer>> kinds = new EnumMap<>(Doubt.Kind.class);
        doubts.forEach((doubt, number) ->
                kinds.computeIfAbsent(doubt.kind(), kind -> new LinkedHashMap<>())
                        .put(doubt, number));
        return kinds;
    }

    public List<RecordState> states() {
        return List.of(
                RecordState.QUEUED, RecordState.CLEAR, RecordState.SETTLED, RecordState.APART);
    }

    public String record(QueueLine line) {
        return path() + "/records/" + line.line() + (why.isEmpty() ? "" : "?why=" + why);
    }

    public String list(RecordState of, String reason) {
        return path() + "?state=" + of + (reason.isEmpty() ? "" : "&why=" + reason);
    }

    /** The address of the list as a file. */
    public String export() {
        return path() + ".xlsx?state=" + state + (why.isEmpty() ? "" : "&why=" + why);
    }

    public @Nullable String next() {
        return lines.size() < FULL ? null : list(state, why) + "&after=" + lines.getLast().line();
    }

    public int done() {
        return load.records() - load.in(RecordState.UNREAD);
    }
}
