package vn.motcua.catalog.search;

import java.util.regex.Pattern;

/**
 * What a telephone's keyboard left of a Vietnamese word: {@code giaays} for giấy, {@code dangw} for
 * đăng.
 */
final class Telex {

    private static final Pattern DOUBLED = Pattern.compile("([aeod])\\1");
    private static final Pattern MARKED = Pattern.compile("(?<=[aou])w");
    private static final Pattern TONE = Pattern.compile("(?<=[aeiouy])[sfrxj]|[sfrxj]$");

    private Telex() {}

    /** The word without the keys of its marks; the same where it has none. */
    static String bare(String word) {
        String marked = MARKED.matcher(word).replaceAll("");
        String single = DOUBLED.matcher(marked).replaceAll("$1");
        String plain = single.endsWith("w") ? single.substring(0, single.length() - 1) : single;
        return plain.length() < 3 ? plain : TONE.matcher(plain).replaceAll("");
    }
}
