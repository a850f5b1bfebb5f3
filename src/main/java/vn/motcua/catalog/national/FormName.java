package vn.motcua.catalog.national;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Parts the name of a paper from the file of its form, which is run into it: {@code Đơn theo Mẫu số
 * 01;Mẫu số 01.docx}. The cut is sure where only one place looks like a seam.
 */
final class FormName {

    private static final Pattern FILE =
            Pattern.compile(
                    "\\.(?:docx?|pdf|xlsx?|rtf|zip|rar|odt|jpe?g|png)", Pattern.CASE_INSENSITIVE);

    /** A capital or a file's usual first word with no blank before it. */
    private static final Pattern SEAM =
            Pattern.compile(
                    "(?<=[\\p{Ll}\\p{N})\\].;:,”\"])(?=\\p{Lu})"
                            + "|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})"
                            + "|(?<=[\\p{L}\\p{N})\\].;:,”])(?=(?:mau|phu luc|mẫu|phụ lục) )"
                            + "|(?<=[);”])(?=[\\p{L}\\p{N}])");

    private static final Pattern FIRST_WORD =
            Pattern.compile(
                    "(?:Mẫu|Mau|MẪU|MAU|mẫu|mau|Phụ lục|Phu luc|PHỤ LỤC|phụ lục|phu luc|PL|Biểu|BM)"
                            + "(?![\\p{Ll}]).*",
                    Pattern.DOTALL);

    /** A name, the file run into it, and whether the cut is sure. */
    record Parted(String name, String form, boolean certain) {}

    private FormName() {}

    static Parted part(String text) {
        var file = FILE.matcher(text);
        if (!file.find()) {
            return new Parted(text.strip(), "", true);
        }
        String before = text.substring(0, file.start());
        boolean ends = FILE.matcher(text).results().anyMatch(one -> one.end() == text.length());
        int from = Math.max(0, before.length() - 160);
        List<Integer> seams =
                SEAM.matcher(before)
                        .results()
                        .map(MatchResult::start)
                        .filter(at -> at > from)
                        .toList();
        List<Integer> strong =
                seams.stream()
                        .filter(at -> FIRST_WORD.matcher(before.substring(at)).matches())
                        .toList();
        if (strong.size() == 1) {
            return cut(text, strong.getFirst(), ends && lastBut(seams, strong.getFirst()));
        }
        if (seams.isEmpty()) {
            return new Parted(text.strip(), "", false);
        }
        List<Integer> best = strong.isEmpty() ? seams : strong;
        return cut(text, best.getFirst(), ends && seams.size() == 1);
    }

    /** A seam before the strong one would be one of the name; one behind it is the file's. */
    private static boolean lastBut(List<Integer> seams, int strong) {
        return seams.stream().noneMatch(at -> at < strong && strong - at < 12);
    }

    private static Parted cut(String text, int at, boolean certain) {
        return new Parted(text.substring(0, at).strip(), text.substring(at).strip(), certain);
    }
}
