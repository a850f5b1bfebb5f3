package vn.motcua.catalog.dictionary;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The numbers of legal documents in a text such as {@code Luật Hộ tịch 60/2014/QH13}. */
public final class LegalNumbers {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}/])\\d{1,5}(?:/\\d{4})?/\\p{Lu}[\\p{L}\\p{N}-]*");

    private LegalNumbers() {}

    /** In their order; none where it names no document by its number. */
    public static List<String> in(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).toList();
    }
}
