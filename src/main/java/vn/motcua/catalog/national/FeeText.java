package vn.motcua.catalog.national;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one fee and says whether the words beside it agree. */
final class FeeText {

    private static final long SMALLEST = 1_000;
    private static final Pattern AMOUNT = Pattern.compile("(\\d[\\d,]*) (VNĐ|Việt Nam Đồng|USD)");

    private FeeText() {}

    /**
     * @param said the fee as the table says it, such as {@code 120,000 VNĐ}
     * @param beside the words in brackets behind the fee
     * @param note the words at the end of the row
     */
    static Recovered<List<FeeSaid>> read(String said, String beside, String note) {
        if (said.equals(Words.NOTHING)) {
            Doubt doubt =
                    Words.speakOfMoney(beside + " " + note)
                            ? Doubt.FEE_NOT_SAID_YET_DESCRIBED
                            : null;
            return new Recovered<>(List.of(), doubt, said + beside);
        }
        Matcher amount = AMOUNT.matcher(said);
        if (!amount.matches()) {
            return free(said, beside, note);
        }
        long dong = Long.parseLong(amount.group(1).replace(",", ""));
        if (amount.group(2).equals("USD")) {
            return Recovered.unsure(
                    List.of(new FeeSaid(null, note(said + " " + beside))),
                    Doubt.FEE_CURRENCY,
                    said + beside);
        }
        return new Recovered<>(
                List.of(new FeeSaid(dong, note(beside))), doubt(dong, beside, note), said + beside);
    }

    private static Recovered<List<FeeSaid>> free(String said, String beside, String note) {
        boolean agreed = Words.sayFree(beside) && Words.amounts(note).isEmpty();
        return new Recovered<>(
                List.of(new FeeSaid(0L, note(beside))),
                agreed && !note.toLowerCase(java.util.Locale.ROOT).contains("lệ phí")
                        ? null
                        : Doubt.FEE_FREE_YET_DESCRIBED,
                said + beside);
    }

    private static @Nullable Doubt doubt(long dong, String beside, String note) {
        if (dong < SMALLEST) {
            return Doubt.FEE_TOO_SMALL;
        }
        boolean agreed =
                Words.amounts(beside).stream().allMatch(other -> other == dong)
                        && Words.amounts(note).stream().allMatch(other -> other == dong)
                        && !Words.speakOfExemption(beside);
        return agreed ? null : Doubt.FEE_SEVERAL;
    }

    private static String note(String beside) {
        return beside.replaceFirst("^\\(+", "").replaceFirst("\\)+$", "").strip();
    }
}
