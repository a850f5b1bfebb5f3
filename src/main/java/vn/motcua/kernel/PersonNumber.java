package vn.motcua.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A personal identification number (số định danh cá nhân, số thẻ căn cước): twelve digits, of which
 * the first three are a place of birth registration and the fourth holds century and sex. There is
 * no check digit. The old identity card's nine digits are taken as well.
 */
@LegalBasis("nd-137-2015#13")
public record PersonNumber(String digits) {

    private static final Pattern TWELVE = Pattern.compile("0\\d{11}");
    private static final Pattern NINE = Pattern.compile("\\d{9}");

    public PersonNumber {
        if (!TWELVE.matcher(digits).matches() && !NINE.matcher(digits).matches()) {
            throw new IllegalArgumentException("Not a personal number");
        }
    }

    /** Reads a typed number, blanks and points inside it forgiven; empty when it is none. */
    public static Optional<PersonNumber> read(String typed) {
        String digits = typed.replaceAll("[\\s.]", "");
        boolean good = TWELVE.matcher(digits).matches() || NINE.matcher(digits).matches();
        return good ? Optional.of(new PersonNumber(digits)) : Optional.empty();
    }

    /** What the public may see: the last three digits. */
    public String masked() {
        return "*".repeat(digits.length() - 3) + digits.substring(digits.length() - 3);
    }
}
