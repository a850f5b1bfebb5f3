package vn.motcua.catalog.discrepancy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.VietnameseText;

/**
 * One paper as a side names it, with how many of it are handed in where the side says that: {@code
 * Tờ khai (1 bản chính, 2 bản sao)}. Pure.
 *
 * @param count null where the side does not say
 */
@LegalBasis("nd-63-2010#8")
record PaperLine(String name, @Nullable Count count) {

    /** How many originals (bản chính) and copies (bản sao). */
    record Count(int originals, int copies) {}

    private static final String NUMBER = "(\\d{1,2})\\s*(?:\\([^()]*\\)\\s*)?";

    /** Stands at the end, in brackets or behind a mark; a count within the name is the name's. */
    private static final Pattern COUNT =
            Pattern.compile(
                    "^(.*?)[\\s(:;,–-]+(?:số lượng:?\\s*)?(?:"
                            + NUMBER
                            + "bản (?:chính|gốc))?(?:\\s*(?:,|;|và|\\+)?\\s*"
                            + NUMBER
                            + "bản sao)?\\s*\\)?[.;,\\s]*$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    static PaperLine of(String line) {
        Matcher matched = COUNT.matcher(VietnameseText.tidy(line));
        if (!matched.matches() || (matched.group(2) == null && matched.group(3) == null)) {
            return new PaperLine(line, null);
        }
        return new PaperLine(
                matched.group(1), new Count(number(matched.group(2)), number(matched.group(3))));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** A name with its count; none of either is no count that anybody hands in. */
    static String text(String name, int originals, int copies) {
        boolean said = (originals > 0 || copies > 0) && of(name).count() == null;
        if (!said) {
            return name;
        }
        String first = originals > 0 ? originals + " bản chính" : "";
        String second = copies > 0 ? copies + " bản sao" : "";
        return name
                + " ("
                + first
                + (first.isEmpty() || second.isEmpty() ? "" : ", ")
                + second
                + ")";
    }

    /** Whether it is the same paper, and no count of the one denies the other's. */
    boolean agrees(PaperLine other) {
        return Spelling.of(name).equals(Spelling.of(other.name))
                && (count == null || other.count == null || count.equals(other.count));
    }
}
