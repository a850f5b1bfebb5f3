package vn.motcua.plan.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.kernel.VietnameseText;

/**
 * The text of a document by lines. Tabs part the cells of tables; what else a line has of blanks is
 * one space. Page numbers and page breaks become blank lines.
 */
final class Lines {

    private static final Pattern PAGE = Pattern.compile("(trang\\s+)?-?\\s*\\d{1,3}\\s*-?(/\\d+)?");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\p{Cc}&&[^\\t]]+");

    private final List<String> lines;

    private Lines(List<String> lines) {
        this.lines = lines;
    }

    static Lines of(String text) {
        String even =
                Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replace("\f", "\n\n")
                        .replace("\uFEFF", "");
        List<String> lines = new ArrayList<>();
        for (String line : even.split("\n", -1)) {
            lines.add(BLANKS.matcher(line).replaceAll(" ").replaceAll(" *\t *", "\t"));
        }
        for (int i = 0; i < lines.size(); i++) {
            if (isPage(lines, i)) {
                lines.set(i, "");
            }
        }
        return new Lines(lines);
    }

    /** A number alone between blank lines, or at an end of the text. */
    private static boolean isPage(List<String> lines, int i) {
        String line = lines.get(i).strip().toLowerCase(java.util.Locale.ROOT);
        boolean above = i == 0 || lines.get(i - 1).isBlank();
        boolean below = i == lines.size() - 1 || lines.get(i + 1).isBlank();
        return above && below && PAGE.matcher(line).matches();
    }

    int count() {
        return lines.size();
    }

    /** Counted from one. */
    String line(int number) {
        return lines.get(number - 1);
    }

    /** Without blanks around; a table's row keeps its tabs. */
    String tidy(int number) {
        return VietnameseText.tidy(line(number));
    }

    boolean isBlank(int number) {
        return line(number).isBlank();
    }
}
