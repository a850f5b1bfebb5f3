package vn.motcua.shell;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Table files (CSV, UTF-8 with its mark, so that office programs read Vietnamese). */
public final class Csv {

    public static final String TYPE = "text/csv;charset=UTF-8";

    /** Stands before everything else in the file. */
    public static final String MARK = "\uFEFF";

    private Csv() {}

    /**
     * A whole file, for tables that are at hand.
     *
     * @param rows cells as they are written; one that is null stays empty
     */
    public static byte[] file(
            List<String> heads, List<? extends List<? extends @Nullable Object>> rows) {
        StringWriter out = new StringWriter();
        out.write(MARK);
        try {
            line(out, heads);
            for (List<? extends @Nullable Object> row : rows) {
                line(out, row.stream().map(cell -> Objects.toString(cell, "")).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static void line(Writer out, List<String> cells) throws IOException {
        out.write(cells.stream().map(Csv::cell).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    /** What begins like a formula is made plain text, lest an office program carry it out. */
    private static String cell(String text) {
        String plain =
                !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + plain.replace("\"", "\"\"") + '"';
    }
}
