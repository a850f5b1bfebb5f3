package vn.motcua.catalog.national;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.kernel.VietnameseText;

/** What free words beside a time or a fee say of times and amounts. */
final class Words {

    /** How the database says that a column holds nothing. */
    static final String NOTHING = "Không có thông tin";

    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern TIME =
            Pattern.compile(
                    "(\\d+(?:[.,]\\d+)?)\\s*(?:\\([^)]{1,30}\\)\\s*)?"
                            + "(ngày làm việc|ngày|giờ làm việc|giờ|tháng(?! \\d))",
                    ANY_CASE);

    private static final Pattern AMOUNT =
            Pattern.compile(
                    "(?<![\\d/.,])(\\d{1,3}(?:[.,]\\d{3})+|\\d+)(?![\\d/])\\s*"
                            + "(triệu|nghìn|ngàn|tỷ|đồng|vnđ|vnd|đ\\b|usd|%)?",
                    ANY_CASE);

    private static final Pattern MONEY =
            Pattern.compile("đồng|vnđ|vnd|usd|phí|%|\\d{1,3}(?:[.,]000)+", ANY_CASE);

    /** Words in brackets that say no more than that there is nothing to pay. */
    private static final Pattern FREE =
            Pattern.compile(
                    "(khong|mien|chua)( (co|quy dinh|thu|phi|le|va|hoac|nop|phai|mat|quy|dinh|mien))*");

    private Words() {}

    /** The times that the words name, as {@code 15 ngày}. */
    static List<String> times(String words) {
        List<String> times = new ArrayList<>();
        Matcher time = TIME.matcher(words);
        while (time.find()) {
            times.add(
                    plain(time.group(1)) + " " + time.group(2).toLowerCase(java.util.Locale.ROOT));
        }
        return times;
    }

    /** A number without zeros in front and with a decimal point. */
    static String plain(String number) {
        String stripped = number.replace(',', '.').replaceFirst("^0+(?=\\d)", "");
        return stripped.contains(".") ? stripped.replaceFirst("\\.?0+$", "") : stripped;
    }

    /** The amounts that the words name, in đồng; a share or another currency is -1. */
    static List<Long> amounts(String words) {
        List<Long> amounts = new ArrayList<>();
        Matcher amount = AMOUNT.matcher(words);
        while (amount.find()) {
            String number = amount.group(1);
            boolean grouped = number.indexOf('.') > 0 || number.indexOf(',') > 0;
            String unit = amount.group(2);
            if ((grouped || unit != null) && number.length() <= 15) {
                long plain = Long.parseLong(number.replaceAll("[.,]", ""));
                amounts.add(times(plain, unit == null ? "" : VietnameseText.fold(unit)));
            }
        }
        if (words.indexOf('%') >= 0) {
            amounts.add(-1L);
        }
        return amounts;
    }

    private static long times(long number, String unit) {
        return switch (unit) {
            case "ty" -> number * 1_000_000_000;
            case "trieu" -> number * 1_000_000;
            case "nghin", "ngan" -> number * 1_000;
            case "usd" -> -1;
            default -> number;
        };
    }

    static boolean speakOfMoney(String words) {
        return MONEY.matcher(words).find();
    }

    static boolean sayFree(String words) {
        String folded = VietnameseText.fold(words);
        return folded.isEmpty() || FREE.matcher(folded).matches();
    }

    static boolean speakOfExemption(String words) {
        String folded = VietnameseText.fold(words);
        return folded.contains("mien ") || folded.contains("giam ");
    }
}
