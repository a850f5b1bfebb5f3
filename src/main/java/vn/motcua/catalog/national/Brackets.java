package vn.motcua.catalog.national;

/** Words in brackets at the beginning of a text. */
final class Brackets {

    private Brackets() {}

    /** Where the bracket that opens the text closes; 0 where none does. */
    static int end(String text) {
        if (!text.startsWith("(")) {
            return 0;
        }
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }
}
