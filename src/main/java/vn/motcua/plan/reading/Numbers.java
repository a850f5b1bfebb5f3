package vn.motcua.plan.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Numbers of rows and headings: {@code IV}, {@code B}, {@code 3}, {@code 2.1}. */
final class Numbers {

    static final String FORM = "[IVXLC]+|[A-Z]|\\d{1,3}(?:\\.\\d{1,3})*";

    private static final Pattern WHOLE = Pattern.compile("(" + FORM + ")[.)]?");
    private static final List<String> TENS = List.of("", "X", "XX", "XXX", "XL", "L");
    private static final List<String> ONES =
            List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

    private Numbers() {}

    static boolean isNumber(String text) {
        return WHOLE.matcher(text.strip()).matches();
    }

    /** A letter or a Roman number. */
    static boolean isHeading(String text) {
        return isNumber(text) && Character.isLetter(text.strip().charAt(0));
    }

    /** Without the point or bracket behind. */
    static String bare(String text) {
        return text.strip().replaceAll("[.)]$", "");
    }

    static String roman(int number) {
        return number < 1 || number > 59
                ? String.valueOf(number)
                : TENS.get(number / 10) + ONES.get(number % 10);
    }

    /** The value of a Roman or Arabic number, of {@code 2.1} the last part; zero for letters. */
    static int value(String text) {
        String last = text.substring(text.lastIndexOf('.') + 1);
        if (last.matches("\\d+")) {
            return Integer.parseInt(last);
        }
        for (int i = 1; i < 60; i++) {
            if (roman(i).equals(last)) {
                return i;
            }
        }
        return 0;
    }
}
