package vn.motcua.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address as people type it, in the one form in which it is kept. */
public final class EmailAddress {

    private static final Pattern FORM =
            Pattern.compile(
                    "[\\p{Alnum}.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:\\p{Alnum}(?:[\\p{Alnum}-]{0,61}\\p{Alnum})?\\.)+\\p{Alpha}{2,63}");
    private static final int LONGEST = 254;

    private EmailAddress() {}

    /** In lower case, without outer blanks; empty when it cannot be one. */
    public static Optional<String> read(String typed) {
        String text = typed.strip();
        return text.length() <= LONGEST && FORM.matcher(text).matches()
                ? Optional.of(text.toLowerCase(Locale.ROOT))
                : Optional.empty();
    }
}
