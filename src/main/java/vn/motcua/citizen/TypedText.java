package vn.motcua.citizen;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.VietnameseText;

/** Words that citizens type about themselves: stored in NFC, and nothing hidden in them. */
final class TypedText {

    static final int LONGEST_NAME = 120;
    static final int LONGEST_TEXT = 300;

    /** Controls, marks of direction and overrides: with them a name reads as another one. */
    private static final Pattern HIDDEN =
            Pattern.compile(
                    "[\\p{Cc}&&[^\\s]]|[\\u200B\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private TypedText() {}

    static String tidy(String typed) {
        return VietnameseText.tidy(typed);
    }

    static Optional<Refusal> wrong(String field, String typed, int most) {
        if (HIDDEN.matcher(typed).find()) {
            return Optional.of(new CitizenRefusal.HiddenCharacters(field));
        }
        return tidy(typed).length() > most
                ? Optional.of(new CitizenRefusal.TooLong(field, most))
                : Optional.empty();
    }
}
