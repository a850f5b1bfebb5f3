package vn.motcua.catalog.discrepancy;

import java.text.NumberFormat;
import java.util.Locale;

/** Values as the national database writes them for people. */
final class NationalWords {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private NationalWords() {}

    /** Whole đồng, such as {@code 8.000 đồng}; what costs nothing is {@code Miễn phí}. */
    static String money(long dong) {
        return dong == 0
                ? "Miễn phí"
                : NumberFormat.getIntegerInstance(VIETNAMESE).format(dong) + " đồng";
    }
}
