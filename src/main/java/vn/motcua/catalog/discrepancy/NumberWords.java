package vn.motcua.catalog.discrepancy;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that stand in words before a unit of time, up to ninety-nine, as digits. Pure. */
final class NumberWords {

    private static final Map<String, Integer> ONES =
            Map.ofEntries(
                    Map.entry("một", 1),
                    Map.entry("mốt", 1),
                    Map.entry("hai", 2),
                    Map.entry("ba", 3),
                    Map.entry("bốn", 4),
                    Map.entry("tư", 4),
                    Map.entry("năm", 5),
                    Map.entry("lăm", 5),
                    Map.entry("sáu", 6),
                    Map.entry("bảy", 7),
                    Map.entry("tám", 8),
                    Map.entry("chín", 9));
    private static final String ONE = String.join("|", ONES.keySet());

    private static final Pattern TEXT =
            Pattern.compile(
                    "^(?:(?<tens>"
                            + ONE
                            + ") mươi|(?<ten>mười))?(?: ?(?<ones>"
                            + ONE
                            + "))? (?=ngày|giờ|tháng)");

    private NumberWords() {}

    /** {@code mười lăm ngày làm việc} as {@code 15 ngày làm việc}; all else as it is. */
    static String digits(String text) {
        Matcher number = TEXT.matcher(text);
        if (!number.find() || number.group().isBlank()) {
            return text;
        }
        String tens = number.group("tens");
        String ones = number.group("ones");
        int value = number.group("ten") == null ? 0 : 10;
        value += tens == null ? 0 : ONES.getOrDefault(tens, 0) * 10;
        value += ones == null ? 0 : ONES.getOrDefault(ones, 0);
        return value == 0 ? text : value + " " + text.substring(number.end());
    }
}
