package vn.motcua.catalog.national;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the column {@code ket_qua_xu_ly}: names of results, each followed by {@code Mã:} and its
 * code, then other columns of the page. The next name is run into the code before it.
 */
final class ResultsText {

    private static final int LONGEST_NAME = 1_000;
    private static final Pattern MARK = Pattern.compile("Mã: ?");
    private static final Pattern TAIL = Pattern.compile("Từ khóa.*", Pattern.DOTALL);

    /** The form nearly all codes have; what follows it is the next name. */
    private static final Pattern USUAL = Pattern.compile("KQ\\.[A-Z]\\d{2}\\.\\d{6}(?!\\d)");

    /** Other forms that are met; sure only where nothing is run into them. */
    private static final Pattern OTHER =
            Pattern.compile(
                    "(?:KQ|TP|BQP|\\d{3}\\.\\d{2}\\.\\d{2}|[A-Z]\\d{2}|KQ\\d)[A-Z0-9.-]*\\d(?!\\d)");

    private ResultsText() {}

    static Listed<Result> read(String column) {
        String text = TAIL.matcher(column).replaceFirst("");
        List<Result> results = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        int from = 0;
        while (mark.find()) {
            String name = text.substring(from, mark.start());
            String rest = text.substring(mark.end());
            int next = rest.indexOf("Mã:");
            String piece = next < 0 ? rest : rest.substring(0, next);
            int length = codeLength(piece);
            results.add(result(name, piece, length, next < 0));
            from = mark.end() + length;
        }
        return new Listed<>(results, doubt(text.substring(from), results));
    }

    private static @Nullable Doubt doubt(String left, List<Result> found) {
        if (found.isEmpty()) {
            return Doubt.RESULTS_MISSING;
        }
        return left.isBlank() ? null : Doubt.RESULT_CODE_UNCLEAR;
    }

    private static int codeLength(String piece) {
        Matcher usual = USUAL.matcher(piece);
        if (usual.lookingAt()) {
            return usual.end();
        }
        Matcher other = OTHER.matcher(piece);
        return other.lookingAt() ? other.end() : 0;
    }

    private static Result result(String name, String piece, int length, boolean last) {
        String code = piece.substring(0, length);
        boolean alone = last && piece.strip().length() == length;
        boolean sure = length > 0 && (alone || USUAL.matcher(code).matches());
        String tidy = name.strip();
        boolean named =
                tidy.chars().filter(Character::isLetter).count() >= 3
                        && tidy.length() <= LONGEST_NAME
                        && CountText.ends(tidy).isEmpty();
        return new Result(
                new Recovered<>(code, sure ? null : Doubt.RESULT_CODE_UNCLEAR, piece),
                new Recovered<>(tidy, named ? null : Doubt.RESULT_NAME_UNCLEAR, name));
    }
}
