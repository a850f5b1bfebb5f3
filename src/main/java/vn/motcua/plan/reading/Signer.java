package vn.motcua.plan.reading;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Who signed, read backwards from the end of the pages: a name, and above it words in capitals. */
record Signer(String title, String name) {

    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_TITLE = 20;

    static Signer at(String text) {
        List<String> words = Arrays.asList(text.strip().split(" ", -1));
        Deque<String> name = new ArrayDeque<>();
        int at = words.size() - 1;
        while (at >= 0 && name.size() < LONGEST_NAME && isName(words.get(at))) {
            name.addFirst(words.get(at--));
        }
        while (at >= 0 && words.get(at).matches("\\(?(?:[Đđ]ã|ký|ký\\))\\)?")) {
            at--;
        }
        Deque<String> title = new ArrayDeque<>();
        while (at >= 0 && title.size() < LONGEST_TITLE && isTitle(words.get(at))) {
            title.addFirst(words.get(at--));
        }
        return name.size() < 2 || title.isEmpty()
                ? new Signer("", "")
                : new Signer(String.join(" ", title), String.join(" ", name));
    }

    private static boolean isName(String word) {
        return word.matches("\\p{Lu}\\p{Ll}*");
    }

    private static boolean isTitle(String word) {
        return word.matches("\\p{Lu}{2,}|(?:TM|KT|TUQ|TL|Q)\\.|-");
    }
}
