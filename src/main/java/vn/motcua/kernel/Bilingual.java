package vn.motcua.kernel;

/**
 * Words that somebody wrote in both languages, as an argument of a sentence or on a page. Where
 * English is missing, Vietnamese stands for it.
 */
public record Bilingual(String vi, String en) {

    private static final Bilingual NONE = new Bilingual("", "");

    public static Bilingual none() {
        return NONE;
    }

    public String in(boolean english) {
        return english && !en.isBlank() ? en : vi;
    }

    public boolean isEmpty() {
        return vi.isBlank();
    }
}
