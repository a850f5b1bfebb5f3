package vn.motcua.catalog.discrepancy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two writings of the same words come to one form: capitals, blanks, punctuation, composed and
 * decomposed letters, the two places of a tone ({@code hoà}, {@code hòa}) and the two letters of
 * one sound ({@code lý}, {@code lí}). Tones and vowels themselves are kept, for they tell words
 * apart. Pure.
 */
final class Spelling {

    /** Grave, acute, tilde, hook above, dot below; decomposed. */
    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern FINAL_Y = Pattern.compile("^([hklmst]|qu)y$");

    /** A list's own marks say nothing: {@code a)}, {@code 1.}, {@code -}. */
    private static final Pattern BULLET =
            Pattern.compile("^\\s*(?:[-–+•*]|\\p{L}\\)|\\d{1,2}[.)])\\s+");

    private Spelling() {}

    /** One form of all writings of the same words. */
    static String of(String text) {
        String bare = BULLET.matcher(text).replaceFirst("");
        String apart = Normalizer.normalize(bare, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return Stream.of(NOT_WORD.split(apart.strip(), -1))
                .filter(word -> !word.isEmpty())
                .map(Spelling::word)
                .collect(Collectors.joining(" "));
    }

    private static String word(String word) {
        Matcher tone = TONE.matcher(word);
        String found = tone.find() ? tone.group() : "";
        String plain = TONE.matcher(word).replaceAll("");
        return FINAL_Y.matcher(plain).replaceFirst("$1i") + found;
    }
}
