package vn.motcua.petition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.kernel.VietnameseText;

/**
 * Hides in a text what would tell who wrote it or of whom it speaks: e-mail addresses, telephone
 * and other long numbers, number plates, names behind a form of address, hamlets and house numbers,
 * and whatever is known of the sender. Pure; officers see what it makes and mend it before it is
 * published.
 */
public final class Masking {

    /** What stands for what was hidden. */
    private static final String MAIL = "[thư điện tử]";

    private static final String NUMBER = "[số đã ẩn]";
    private static final String NAME = "[tên đã ẩn]";
    private static final String PLACE = "[địa chỉ đã ẩn]";

    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern MAILS =
            Pattern.compile("[\\p{Alnum}._%+-]+@[\\p{Alnum}-]+(?:\\.[\\p{Alnum}-]+)+");

    /** A telephone or an identity number, in groups or not: it begins with 0 or +84. */
    private static final Pattern TELEPHONES =
            Pattern.compile(
                    "(?<![\\p{L}\\d.,])(?:\\(?\\+?84|\\(?0)(?:[\\s().-]{0,2}\\d){8,13}(?!\\d)");

    private static final Pattern LONG_NUMBERS = Pattern.compile("(?<!\\d)\\d{8,}(?!\\d)");

    private static final Pattern PLATES =
            Pattern.compile(
                    "(?<![\\p{L}\\d])\\d{2}[A-Z]{1,2}\\d?[-\\s]?\\d{3}[.\\s]?\\d{2}(?!\\d)");

    private static final String CAPITALS =
            "\\p{Lu}[\\p{L}\\p{M}]*(?:\\s+\\p{Lu}[\\p{L}\\p{M}]*){1,4}";

    private static final Pattern ADDRESSED =
            Pattern.compile(
                    "(?<![\\p{L}])((?:[ÔôO]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Cc]ậu|[Ee]m|[Cc]háu"
                            + "|[Tt]ôi là|[Tt]ên là|[Tt]ôi tên|[Hh]ọ (?:và )?tên:?))\\s+"
                            + CAPITALS);

    private static final Pattern HAMLETS =
            Pattern.compile(
                    "(?<![\\p{L}])(?:[Tt]hôn|[Xx]óm|[Tt]ổ dân phố|[Kk]hối phố|[Kk]hu phố|[Tt]ổ|[Ấấ]p)\\s+"
                            + "(?:\\d+\\p{Lu}?|\\p{Lu}[\\p{L}\\p{M}]*(?:\\s+(?:\\p{Lu}[\\p{L}\\p{M}]*|\\d+)){0,3})");

    private static final Pattern HOUSES =
            Pattern.compile(
                    "(?<![\\p{L}])[Ss]ố(?: nhà)?\\s+\\d+[\\p{L}\\d/-]*,?\\s+(?:đường|phố|ngõ|hẻm|ngách)\\s+"
                            + "(?:\\d+\\p{Lu}?|\\p{Lu}[\\p{L}\\p{M}]*(?:\\s+\\p{Lu}[\\p{L}\\p{M}]*){0,3})");

    private Masking() {}

    /** With everything hidden that the rule finds. */
    public static String mask(String text, Sender sender) {
        String masked = ownWords(Words.lines(text), sender);
        masked = numbers(masked);
        masked = ADDRESSED.matcher(masked).replaceAll("$1 " + Matcher.quoteReplacement(NAME));
        masked = HOUSES.matcher(masked).replaceAll(Matcher.quoteReplacement(PLACE));
        return HAMLETS.matcher(masked).replaceAll(Matcher.quoteReplacement(PLACE));
    }

    /**
     * Whether something stands there that may not be published whatever an officer thinks: what is
     * known of the sender, an e-mail address, a telephone number or an identity number.
     */
    public static boolean tells(String text, Sender sender) {
        String tidy = Words.lines(text);
        return !numbers(ownWords(tidy, sender)).equals(tidy);
    }

    private static String numbers(String text) {
        String masked = MAILS.matcher(text).replaceAll(Matcher.quoteReplacement(MAIL));
        masked = PLATES.matcher(masked).replaceAll(Matcher.quoteReplacement(NUMBER));
        masked = TELEPHONES.matcher(masked).replaceAll(Matcher.quoteReplacement(NUMBER));
        return LONG_NUMBERS.matcher(masked).replaceAll(Matcher.quoteReplacement(NUMBER));
    }

    private static String ownWords(String text, Sender sender) {
        String masked = text;
        masked = hide(masked, sender.email(), MAIL);
        masked = hide(masked, sender.phone(), NUMBER);
        masked = hide(masked, sender.name(), NAME);
        masked = hide(masked, sender.address(), PLACE);
        for (String part : finerThanCommune(sender.address())) {
            masked = hide(masked, part, PLACE);
        }
        return masked;
    }

    /** Parts of an address before the commune, which alone say where somebody lives. */
    private static List<String> finerThanCommune(String address) {
        List<String> parts = new ArrayList<>();
        for (String part : address.split(",", -1)) {
            String own = part.strip();
            String folded = VietnameseText.fold(own).toLowerCase(Locale.ROOT);
            if (folded.matches("(xa|phuong|thi tran|huyen|quan|thi xa|thanh pho|tp|tinh)\\b.*")) {
                break;
            }
            parts.add(own);
        }
        return parts;
    }

    /** Also where it is written without diacritics, or in other case. */
    private static String hide(String text, String said, String instead) {
        String words = said.strip();
        if (words.codePoints().filter(Character::isLetterOrDigit).count() < 3) {
            return text;
        }
        String masked = text;
        for (String one : List.of(words, VietnameseText.bare(words))) {
            String any = Pattern.quote(one).replace(" ", "\\E\\s+\\Q");
            masked =
                    Pattern.compile("(?<![\\p{L}\\p{N}])" + any + "(?![\\p{L}\\p{N}])", FLAGS)
                            .matcher(masked)
                            .replaceAll(Matcher.quoteReplacement(instead));
        }
        return masked;
    }
}
