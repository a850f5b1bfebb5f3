package vn.motcua.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A tax number (mã số thuế), which is a business's number too: ten digits with a check digit, with
 * {@code -NNN} for a dependent unit, or since 01/07/2025 a person's twelve-digit number.
 */
@LegalBasis("luat-38-2019#35")
public record TaxNumber(String text) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{10})(?:-?(\\d{3}))?");
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    /** Reads a typed number; empty when its shape or its check digit is wrong. */
    public static Optional<TaxNumber> read(String typed) {
        String text = typed.replaceAll("[\\s.]", "");
        if (text.length() == 12) {
            return PersonNumber.read(text).map(p -> new TaxNumber(p.digits()));
        }
        var shape = SHAPE.matcher(text);
        if (!shape.matches() || !checks(shape.group(1)) || "000".equals(shape.group(2))) {
            return Optional.empty();
        }
        String suffix = shape.group(2);
        return Optional.of(new TaxNumber(shape.group(1) + (suffix == null ? "" : "-" + suffix)));
    }

    private static boolean checks(String ten) {
        if (ten.startsWith("00") || ten.startsWith("0000000", 2)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (ten.charAt(i) - '0');
        }
        return 10 - sum % 11 == ten.charAt(9) - '0';
    }
}
