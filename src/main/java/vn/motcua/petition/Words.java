package vn.motcua.petition;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.VietnameseText;

/** Texts of petitions as they are kept, and how long they may be. */
public final class Words {

    /** Longest of what a sender or an officer writes. */
    public static final int MOST = 10_000;

    /** Longest of a title and of whatever else is one line. */
    public static final int LINE = 300;

    /** Fewer letters than that say nothing. */
    private static final int FEWEST = 10;

    private Words() {}

    /** One line, composed, with nothing hidden in it. */
    public static String line(String typed) {
        return VietnameseText.plain(typed);
    }

    /** The same with its line breaks; more than one empty line in a row is one. */
    public static String lines(String typed) {
        return Arrays.stream(typed.split("\\R", -1))
                .map(VietnameseText::plain)
                .collect(Collectors.joining("\n"))
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    static boolean saysSomething(String text) {
        return text.codePoints().filter(Character::isLetter).count() >= FEWEST;
    }

    static void checkText(String field, String text, List<Refusal> wrong) {
        if (text.isBlank()) {
            wrong.add(new PetitionRefusal.TextMissing(field));
        }
        checkLength(field, text, MOST, wrong);
    }

    static void checkLength(String field, String text, int most, List<Refusal> wrong) {
        if (text.length() > most) {
            wrong.add(new PetitionRefusal.PetitionTextTooLong(field, most));
        }
    }
}
