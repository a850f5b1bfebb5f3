package vn.motcua.payment;

import java.util.ArrayList;
import java.util.List;

/** An amount as receipts write it out: {@code hai mươi nghìn đồng}. */
final class AmountWords {

    private static final String[] DIGITS = {
        "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"
    };
    private static final String[] GROUPS = {"", "nghìn", "triệu"};
    private static final long BILLION = 1_000_000_000L;

    private AmountWords() {}

    /**
     * @param amount in đồng, from nought
     */
    static String of(long amount) {
        if (amount < 0) {
            throw new IllegalArgumentException("An amount of money is not negative: " + amount);
        }
        return (amount == 0 ? DIGITS[0] : number(amount, false)) + " đồng";
    }

    /** With how many thousand millions first, which may be many themselves. */
    private static String number(long amount, boolean behind) {
        if (amount >= BILLION) {
            long rest = amount % BILLION;
            String head = number(amount / BILLION, behind) + " tỷ";
            return rest == 0 ? head : head + " " + number(rest, true);
        }
        List<String> words = new ArrayList<>();
        boolean said = behind;
        for (int group = 2; group >= 0; group--) {
            int three = (int) (amount / (long) Math.pow(1000, group) % 1000);
            if (three > 0) {
                words.add(three(three, said));
                if (group > 0) {
                    words.add(GROUPS[group]);
                }
                said = true;
            }
        }
        return String.join(" ", words);
    }

    /** Three digits; behind others, missing hundreds are said. */
    private static String three(int number, boolean behind) {
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        List<String> words = new ArrayList<>();
        if (hundreds > 0 || behind) {
            words.add(DIGITS[hundreds] + " trăm");
        }
        if (tens > 1) {
            words.add(DIGITS[tens] + " mươi");
        } else if (tens == 1) {
            words.add("mười");
        } else if (ones > 0 && !words.isEmpty()) {
            words.add("lẻ");
        }
        if (ones > 0) {
            words.add(one(ones, tens));
        }
        return String.join(" ", words);
    }

    private static String one(int ones, int tens) {
        if (ones == 1 && tens > 1) {
            return "mốt";
        }
        if (ones == 5 && tens > 0) {
            return "lăm";
        }
        return DIGITS[ones];
    }
}
