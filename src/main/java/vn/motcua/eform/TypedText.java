package vn.motcua.eform;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.kernel.PersonNumber;
import vn.motcua.kernel.TaxNumber;
import vn.motcua.kernel.VietnameseText;

/** Cleans what people type and paste, and reads numbers in it. */
final class TypedText {

    /** Marks that turn the direction of text, by which a name can be made to read as another. */
    private static final Pattern DIRECTION =
            Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    /** Invisible; the joiner U+200D stays, for emoji are made with it. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u200B\\u200C\\u2060\\uFEFF\\uFFFC\\uFFFD\\uFFFE\\uFFFF]");

    /** Bullets of Word's symbol fonts, which stand in a private range. */
    private static final Pattern BULLET = Pattern.compile("[\\uF000-\\uF0FF]");

    private static final Pattern BLANK = Pattern.compile("[\\p{Zs}\\t]+");
    private static final Pattern BREAK =
            Pattern.compile("\\r\\n?|[\\u000B\\f\\u0085\\u2028\\u2029]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}");
    private static final Pattern MANY_LINES = Pattern.compile("\\n{3,}");

    private static final Pattern CURRENCY = Pattern.compile("(?i)\\s*(đồng|dong|đ|vnđ|vnd|₫)\\.?$");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,\\s]\\d{3})+|\\d+");
    private static final Pattern NUMBER =
            Pattern.compile("(-?)(\\d{1,3}(?:\\.\\d{3})+|\\d{1,15})(?:([.,])(\\d{1,10}))?");

    private TypedText() {}

    /** One line. */
    static String line(String typed) {
        return VietnameseText.tidy(text(typed).replace('\n', ' '));
    }

    /** Several lines, with at most one empty line between two. */
    static String text(String typed) {
        String text = BREAK.matcher(typed).replaceAll("\n");
        text = DIRECTION.matcher(text).replaceAll("");
        text = INVISIBLE.matcher(text).replaceAll("");
        text = BULLET.matcher(text).replaceAll("-");
        text = CONTROL.matcher(text).replaceAll("");
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
        text =
                text.lines()
                        .map(line -> BLANK.matcher(line).replaceAll(" ").strip())
                        .collect(java.util.stream.Collectors.joining("\n"));
        return MANY_LINES.matcher(text).replaceAll("\n\n").strip();
    }

    /** Whole đồng, in groups of three or not. */
    static Optional<Long> money(String line) {
        String bare = CURRENCY.matcher(line).replaceAll("").strip();
        if (!GROUPED.matcher(bare).matches()) {
            return Optional.empty();
        }
        String digits = bare.replaceAll("\\D", "");
        return digits.length() > 16 ? Optional.empty() : Optional.of(Long.parseLong(digits));
    }

    /** A point before three digits parts groups; any other point or comma begins the fraction. */
    static Optional<BigDecimal> number(String line) {
        Matcher shape = NUMBER.matcher(line.replace(" ", ""));
        if (!shape.matches()) {
            return Optional.empty();
        }
        String whole = shape.group(1) + shape.group(2).replace(".", "");
        String fraction = shape.group(4);
        BigDecimal value = new BigDecimal(fraction == null ? whole : whole + "." + fraction);
        return Optional.of(value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros());
    }

    /** As it is kept: digits of a Vietnamese number, capitals of a passport. */
    static String personNumber(String line) {
        return PersonNumber.read(line)
                .map(PersonNumber::digits)
                .orElseGet(() -> {
                    String bare = line.replaceAll("[\\s.-]", "").toUpperCase(java.util.Locale.ROOT);
                    return Formats.isPersonNumber(bare) ? bare : line;
                });
    }

    static String taxNumber(String line) {
        return TaxNumber.read(line).map(TaxNumber::text).orElse(line);
    }

    static String phone(String line) {
        String bare = line.replaceAll("[\\s.()-]", "");
        String home = bare.startsWith("+84") ? "0" + bare.substring(3) : bare;
        return home.matches("\\+?\\d+") ? home : line;
    }
}
