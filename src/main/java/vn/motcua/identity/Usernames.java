package vn.motcua.identity;

import java.util.Locale;
import java.util.regex.Pattern;

/** User names: small letters without marks, digits, dots and hyphens. */
final class Usernames {

    private static final Pattern FIT = Pattern.compile("[a-z0-9][a-z0-9.-]{1,38}[a-z0-9]");

    private Usernames() {}

    static String tidy(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    static boolean isFit(String username) {
        return FIT.matcher(username).matches();
    }
}
