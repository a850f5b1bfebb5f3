package vn.motcua.shell;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** Table files (CSV, UTF-8 with its mark, so that office programs read Vietnamese). */
public final class Csv {

    /** Stands before everything else in the file. */
    public static final String MARK = "\uFEFF";

    private Csv() {}

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
