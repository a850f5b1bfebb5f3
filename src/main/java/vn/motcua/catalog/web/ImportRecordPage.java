package vn.motcua.catalog.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.national.Doubt;
import vn.motcua.catalog.national.ImportRecord;
import vn.motcua.catalog.national.NationalImport;
import vn.motcua.catalog.national.NationalRecord;
import vn.motcua.catalog.national.Paper;
import vn.motcua.catalog.national.Recovered;
import vn.motcua.catalog.national.Recovery;
import vn.motcua.catalog.national.Result;
import vn.motcua.catalog.national.TimeSaid;
import vn.motcua.catalog.national.Way;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * One record side by side: the columns as they came, and beside each the values as fields; those in
 * doubt say why.
 *
 * @param next the record that waits behind this one, to skip to
 */
public record ImportRecordPage(
        NationalImport load,
        ImportRecord record,
        String why,
        @Nullable Integer next,
        FormView form) {

    /** The columns side by side, in the order of the page. */
    public enum Part {
        WAYS("way", NationalRecord.WAYS),
        PAPERS("paper", NationalRecord.PAPERS),
        RESULTS("result", NationalRecord.RESULTS);

        private final String row;
        private final String column;

        Part(String row, String column) {
            this.row = row;
            this.column = column;
        }
    }

    public String importPath() {
        return "/admin/imports/" + load.id();
    }

    public String path() {
        return importPath() + "/records/" + record.line();
    }

    public @Nullable String skip() {
        return next == null
                ? null
                : importPath() + "/records/" + next + (why.isEmpty() ? "" : "?why=" + why);
    }

    public String original(Part part) {
        return record.original().column(part.column);
    }

    /** Why the column as a whole is in doubt. */
    public @Nullable Doubt doubt(Part part) {
        Recovery current = record.current();
        return switch (part) {
            case WAYS -> current.ways().doubt();
            case PAPERS -> current.papers().doubt();
            case RESULTS -> current.results().doubt();
        };
    }

    /** The rows of a column, and one to add. */
    public List<List<Field>> rows(Frame frame, Part part) {
        List<List<Field>> rows = new ArrayList<>();
        int count = ImportForm.rows(form, part.row);
        for (int i = 0; i <= count; i++) {
            rows.add(
                    switch (part) {
                        case WAYS -> way(frame, i);
                        case PAPERS -> paper(frame, i);
                        case RESULTS -> result(frame, i);
                    });
        }
        return rows;
    }

    /** Why a value is in doubt, as it was read. */
    public @Nullable Doubt doubt(Field field) {
        String[] name = field.name().split("-", -1);
        int row = Integer.parseInt(name[1]);
        Recovered<?> value = recovered(name[0], row, name[2]);
        return value == null ? null : value.doubt();
    }

    private @Nullable Recovered<?> recovered(String kind, int row, String name) {
        Recovery current = record.current();
        return switch (kind) {
            case "way" ->
                    row < current.ways().rows().size()
                            ? of(current.ways().rows().get(row), name)
                            : null;
            case "paper" ->
                    row < current.papers().rows().size()
                            ? of(current.papers().rows().get(row), name)
                            : null;
            default ->
                    row < current.results().rows().size()
                            ? of(current.results().rows().get(row), name)
                            : null;
        };
    }

    private static @Nullable Recovered<?> of(Way way, String name) {
        return switch (name) {
            case "channel" -> way.channel();
            case "value" -> way.time();
            case "fee" -> way.fees();
            default -> null;
        };
    }

    private static @Nullable Recovered<?> of(Paper paper, String name) {
        return switch (name) {
            case "heading" -> paper.heading();
            case "name" -> paper.name();
            case "originals" -> paper.copies();
            default -> null;
        };
    }

    private static Recovered<?> of(Result result, String name) {
        return name.equals("code") ? result.code() : result.name();
    }

    private List<Field> way(Frame frame, int i) {
        List<Option> channels = new ArrayList<>();
        channels.add(Option.of("", frame.text("catalog.import.row.none")));
        Arrays.stream(Channel.values())
                .map(c -> Option.of(c.name(), frame.text("catalog.channel." + c)))
                .forEach(channels::add);
        List<Option> units =
                Arrays.stream(TimeSaid.Unit.values())
                        .map(u -> Option.of(u.name(), frame.text("catalog.import.unit." + u)))
                        .toList();
        return List.of(
                marked(
                        frame,
                        Field.select("way-" + i + "-channel", label(frame, "channel"), channels)),
                marked(
                        frame,
                        Field.text("way-" + i + "-value", label(frame, "value"))
                                .size("short")
                                .maxLength(6)),
                Field.select("way-" + i + "-unit", label(frame, "unit"), units),
                marked(
                        frame,
                        Field.of(Field.Kind.NUMBER, "way-" + i + "-fee", label(frame, "fee"))
                                .size("short")
                                .maxLength(16)),
                Field.text("way-" + i + "-note", label(frame, "note")));
    }

    private List<Field> paper(Frame frame, int i) {
        return List.of(
                marked(frame, Field.text("paper-" + i + "-heading", label(frame, "heading"))),
                marked(frame, Field.textarea("paper-" + i + "-name", label(frame, "paper"))),
                marked(frame, count(frame, "paper-" + i + "-originals", "originals")),
                count(frame, "paper-" + i + "-copies", "copies"));
    }

    private static Field count(Frame frame, String name, String label) {
        return Field.of(Field.Kind.DIGITS, name, label(frame, label)).size("tiny").maxLength(3);
    }

    private List<Field> result(Frame frame, int i) {
        return List.of(
                marked(frame, Field.text("result-" + i + "-code", label(frame, "code"))),
                marked(frame, Field.textarea("result-" + i + "-name", label(frame, "result"))));
    }

    private static String label(Frame frame, String name) {
        return frame.text("catalog.import.field." + name);
    }

    /** The reason stands as the field's hint, so that it is read out with it. */
    private Field marked(Frame frame, Field field) {
        Doubt doubt = doubt(field);
        if (doubt == null) {
            return field;
        }
        Field hinted = field.hint(frame.text("catalog.import.doubt." + doubt));
        return field.name().equals(firstDoubted()) && form.refusals().isEmpty()
                ? hinted.focused()
                : hinted;
    }

    /** Where the work begins: the first value in doubt has the focus when the page opens. */
    private String firstDoubted() {
        for (Part part : Part.values()) {
            for (int i = 0; i < ImportForm.rows(form, part.row); i++) {
                for (String name : names(part)) {
                    Recovered<?> value = recovered(part.row, i, name);
                    if (value != null && value.doubt() != null) {
                        return part.row + "-" + i + "-" + name;
                    }
                }
            }
        }
        return "";
    }

    private static List<String> names(Part part) {
        return switch (part) {
            case WAYS -> List.of("channel", "value", "fee");
            case PAPERS -> List.of("heading", "name", "originals");
            case RESULTS -> List.of("code", "name");
        };
    }
}
