package vn.motcua.catalog.national;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bare number of time and an amount without anything between them: {@code 120,000 VNĐ} may be 1
 * and 20,000 or nothing and 120,000. The database writes amounts with a comma at each thousand, so
 * {@code 1100,000 VNĐ} can only be 1 and 100,000.
 */
final class RunTogether {

    private static final Pattern FORM = Pattern.compile("(\\d+)((?:,\\d{3})*) (\\D+)");

    /** One way to cut the digits. */
    record Cut(String time, String fee, long amount) {}

    private RunTogether() {}

    /** The cuts that make sense, likeliest first. */
    static List<Cut> cuts(String digits) {
        Matcher form = FORM.matcher(digits);
        List<Cut> cuts = new ArrayList<>();
        if (!form.matches()) {
            return cuts;
        }
        String head = form.group(1);
        for (int at = 1; at < head.length(); at++) {
            add(cuts, head.substring(0, at), head.substring(at), form);
        }
        add(cuts, "", head, form);
        return cuts;
    }

    private static void add(List<Cut> cuts, String time, String first, Matcher form) {
        if (first.length() > 3 || first.startsWith("0") || time.startsWith("0")) {
            return;
        }
        String amount = first + form.group(2);
        cuts.add(
                new Cut(
                        time,
                        amount + " " + form.group(3),
                        Long.parseLong(amount.replace(",", ""))));
    }
}
