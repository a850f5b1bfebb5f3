package vn.motcua.review;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.motcua.kernel.Refusal;

/** Numbers as people type them into cost sheets. What cannot be read is said, never guessed. */
public final class Amounts {

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(?:[.,](\\d{1,9}))?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.  ]\\d{3})+");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}");

    private Amounts() {}

    /**
     * A number such as {@code 2,75}, with a comma or a point before its decimals; nothing typed is
     * zero.
     */
    public static BigDecimal decimal(String name, String typed, int decimals, List<Refusal> wrong) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return BigDecimal.ZERO;
        }
        boolean below = text.startsWith("-") || text.startsWith("−");
        var found = DECIMAL.matcher(below ? text.substring(1).strip() : text);
        boolean reads =
                found.matches() && (found.group(1) == null || found.group(1).length() <= decimals);
        if (!reads) {
            wrong.add(new CostRefusal.CostNumberUnreadable(name, decimals));
        } else if (below) {
            wrong.add(new CostRefusal.CostBelowZero(name));
        } else {
            return new BigDecimal(text.replace(',', '.'));
        }
        return BigDecimal.ZERO;
    }

    /** Whole đồng or a whole number, such as {@code 50.000}; nothing typed is zero. */
    public static long whole(String name, String typed, List<Refusal> wrong) {
        String text = typed.strip().replaceAll("(?iu)\\s*(?:đồng|đ|vnđ|vnd)$", "").strip();
        if (text.isEmpty()) {
            return 0;
        }
        boolean below = text.startsWith("-") || text.startsWith("−");
        String digits = below ? text.substring(1).strip() : text;
        if (!GROUPED.matcher(digits).matches() && !PLAIN.matcher(digits).matches()) {
            wrong.add(new CostRefusal.CostAmountUnreadable(name));
            return 0;
        }
        String bare = digits.replaceAll("\\D", "");
        if (below) {
            wrong.add(new CostRefusal.CostBelowZero(name));
            return 0;
        }
        if (bare.length() > 15) {
            wrong.add(new CostRefusal.CostAmountUnreadable(name));
            return 0;
        }
        return Long.parseLong(bare);
    }

    /** Several sources, one a line: a number, a semicolon and who says so. */
    public static List<Estimate> estimates(
            String name, String typed, int decimals, List<Refusal> wrong) {
        List<Estimate> all = new ArrayList<>();
        List<String> lines = typed.lines().filter(line -> !line.isBlank()).toList();
        for (int i = 0; i < lines.size(); i++) {
            int at = lines.get(i).indexOf(';');
            List<Refusal> unread = new ArrayList<>();
            BigDecimal value =
                    at <= 0
                            ? BigDecimal.ZERO
                            : decimal(name, lines.get(i).substring(0, at), decimals, unread);
            String source = at < 0 ? "" : lines.get(i).substring(at + 1).strip();
            if (at <= 0 || source.isEmpty() || !unread.isEmpty()) {
                wrong.add(new CostRefusal.EstimateUnreadable(name, i + 1));
            } else {
                all.add(new Estimate(value, source));
            }
        }
        return all;
    }

    /** As it is typed: with a comma before decimals, and no groups. */
    public static String text(BigDecimal value) {
        DecimalFormat format =
                new DecimalFormat("0.#########", DecimalFormatSymbols.getInstance(Locale.of("vi")));
        return format.format(value);
    }

    /** Whole đồng as they are typed, with points between groups. */
    public static String text(long value) {
        return String.format(Locale.of("vi"), "%,d", value);
    }

    /** As {@link #estimates} reads them back. */
    public static String text(List<Estimate> all) {
        return String.join(
                "\n", all.stream().map(one -> text(one.value()) + "; " + one.source()).toList());
    }
}
