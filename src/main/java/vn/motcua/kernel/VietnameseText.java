package vn.motcua.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese text as people search for it and as it is stored. */
public final class VietnameseText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /**
     * Controls, and marks that hide or turn text, by which a name can be made to read as another.
     */
    private static final Pattern HIDDEN =
            Pattern.compile(
                    "[\\p{Cc}&&[^\\s]]|[\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private VietnameseText() {}

    /** Stored form: Unicode NFC, single spaces, no outer blanks. */
    public static String tidy(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return SPACES.matcher(composed).replaceAll(" ").strip();
    }

    /** As {@link #tidy}, and nothing hidden in it; the joiner of emoji stays. */
    public static String plain(String typed) {
        return tidy(HIDDEN.matcher(typed).replaceAll(""));
    }

    /** Without diacritics, đ as d; all else stays. */
    public static String bare(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    /** Search form: lower case without diacritics, đ as d, words parted by one space. */
    public static String fold(String text) {
        return NOT_WORD.matcher(bare(text).toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
