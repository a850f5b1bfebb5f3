package vn.motcua.place;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.motcua.kernel.VietnameseText;

/**
 * The name of a unit as it is compared: what kind of unit, and its bare name without diacritics,
 * where y stands as i, numbers have no zero before them and apostrophes are not there.
 *
 * @param kind such as {@code xa}; empty where none is said
 */
record NameKey(String kind, String bare) {

    /** What each kind is written as; of several that fit, the first is meant. */
    private static final Map<Place.Level, List<List<String>>> KINDS =
            Map.of(
                    Place.Level.PROVINCE,
                    List.of(
                            List.of("tinh", "t"),
                            List.of("thanh pho", "tp", "thu do", "city", "province")),
                    Place.Level.DISTRICT,
                    List.of(
                            List.of("huien", "h", "district"),
                            List.of("quan", "q"),
                            List.of("thi xa", "tx"),
                            List.of("thanh pho", "tp", "city")),
                    Place.Level.COMMUNE,
                    List.of(
                            List.of("xa", "x", "commune"),
                            List.of("phuong", "p", "f", "ward"),
                            List.of("thi tran", "tt", "town", "township"),
                            List.of("dac khu", "dk")));

    private static final Pattern APOSTROPHE = Pattern.compile("['’‘`´]");
    private static final Pattern LETTER_DIGIT = Pattern.compile("(?<=[a-z])(?=\\d)");
    private static final Pattern ZEROS = Pattern.compile("\\b0+(?=\\d)");
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    /** Of an official name, whose kind stands before it. */
    static NameKey of(String name, Place.Level level) {
        return readings(name, level).getLast();
    }

    /** As it may be meant: the whole as a name, or a kind and a name. */
    static List<NameKey> readings(String typed, Place.Level level) {
        String all = fold(typed);
        NameKey whole = new NameKey("", all);
        for (List<String> kind : KINDS.getOrDefault(level, List.of())) {
            for (String written : kind) {
                if (all.startsWith(written + " ")) {
                    String name = all.substring(written.length() + 1);
                    return List.of(whole, new NameKey(kind.getFirst(), name));
                }
            }
        }
        return List.of(whole);
    }

    static String fold(String typed) {
        String plain = VietnameseText.fold(APOSTROPHE.matcher(typed).replaceAll(""));
        String apart = LETTER_DIGIT.matcher(plain).replaceAll(" ");
        return ZEROS.matcher(apart).replaceAll("").replace('y', 'i');
    }

    /** With diacritics, wherever in a syllable its tone is written: Hòa is Hoà. */
    static String toned(String text) {
        StringBuilder toned = new StringBuilder();
        String plain = APOSTROPHE.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        String words = plain.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ");
        String lower = ZEROS.matcher(words).replaceAll("");
        for (String word :
                Normalizer.normalize(lower, Normalizer.Form.NFD).strip().split(" ", -1)) {
            StringBuilder tone = new StringBuilder();
            word.chars().forEach(c -> (TONES.indexOf(c) < 0 ? toned : tone).append((char) c));
            toned.append(tone).append(' ');
        }
        return toned.toString().strip();
    }
}
