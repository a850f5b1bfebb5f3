package vn.motcua.catalog.national;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.catalog.national.Paper.Copies;

/**
 * Finds the counts that end each row of a list of papers, such as {@code 1 bản chính,1 bản sao}.
 * Names speak of counts too ({@code nộp 02 bản chính}); those stand behind a blank or a bracket,
 * and with a zero in front.
 */
final class CountText {

    private static final Pattern COUNT = Pattern.compile("(\\d+) bản chính(?:,(\\d+) bản sao)?");
    private static final Pattern YEAR = Pattern.compile(".*(?:/|năm |năm)(?:19|20)\\d\\d$");
    private static final Pattern NUMBERED = Pattern.compile(".*(?:^|\\D)0[1-9]$");

    /**
     * The end of a row.
     *
     * @param start where the count begins, and so the name and its form end
     * @param end where the next row begins
     * @param certain whether the digits belong to the count alone
     */
    record End(int start, int end, Copies copies, boolean certain) {}

    private CountText() {}

    static List<End> ends(String text) {
        List<End> ends = new ArrayList<>();
        Matcher count = COUNT.matcher(text);
        int from = 0;
        while (count.find()) {
            if (isCount(text, count, from)) {
                End end = end(text, count);
                ends.add(end);
                from = end.end();
            }
        }
        return ends;
    }

    private static boolean isCount(String text, Matcher count, int from) {
        String digits = count.group(1);
        char before = count.start() == from ? 'x' : text.charAt(count.start() - 1);
        boolean apart = before == ' ' || before == '\u00a0' || before == '\n' || before == '(';
        if (digits.length() == 1) {
            return count.start() != from && (!apart || endsThere(text, count));
        }
        return !NUMBERED.matcher(digits).matches() || digits.length() > 2;
    }

    /** Behind a blank it ends a row only if the next row is run into it, or nothing follows. */
    private static boolean endsThere(String text, Matcher count) {
        if (count.end() == text.length()) {
            return true;
        }
        char after = text.charAt(count.end());
        return Character.isUpperCase(after) || after == '-' || after == '+' || after == '*';
    }

    private static End end(String text, Matcher count) {
        String digits = count.group(1);
        String lead = digits.substring(0, digits.length() - 1);
        int start = count.start() + lead.length();
        String name = text.substring(Math.max(0, start - 40), start).replace('\n', ' ');
        boolean certain =
                lead.isEmpty()
                        ? start == 0 || !Character.isWhitespace(text.charAt(start - 1))
                        : YEAR.matcher(name).matches() || NUMBERED.matcher(name).matches();
        int copies = count.group(2) == null ? 0 : small(count.group(2));
        return new End(
                start,
                count.end(),
                new Copies(digits.charAt(digits.length() - 1) - '0', copies),
                certain && copies <= 20);
    }

    private static int small(String digits) {
        return digits.length() > 3 ? 999 : Integer.parseInt(digits);
    }
}
