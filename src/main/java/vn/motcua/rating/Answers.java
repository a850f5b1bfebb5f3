package vn.motcua.rating;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.motcua.kernel.Refusal;

/**
 * What was answered on a sheet.
 *
 * @param overall 1 to 5
 * @param levels by factor, of those that were answered
 * @param comment NFC; empty where nothing was written
 */
public record Answers(int overall, Map<String, Integer> levels, String comment) {

    public static final String OVERALL = "overall";
    public static final String COMMENT = "comment";
    public static final int LONGEST = 1_000;

    public Answers {
        levels = Map.copyOf(levels);
    }

    /** Read, or everything that is wrong with it. */
    public record Read(Answers answers, List<Refusal> wrong) {}

    /**
     * @param typed the text of a field by its name; empty where nothing was
     */
    public static Read read(Questionnaire asked, UnaryOperator<String> typed) {
        List<Refusal> wrong = new ArrayList<>();
        int overall = level(OVERALL, typed, wrong);
        if (typed.apply(OVERALL).isBlank()) {
            wrong.add(new RatingRefusal.NoSuchLevel(OVERALL));
        }
        Map<String, Integer> levels = new LinkedHashMap<>();
        for (Questionnaire.Factor factor : asked.factors()) {
            int level = level(factor.id(), typed, wrong);
            if (level > 0) {
                levels.put(factor.id(), level);
            }
        }
        String comment = Normalizer.normalize(typed.apply(COMMENT), Normalizer.Form.NFC).strip();
        if (comment.length() > LONGEST) {
            wrong.add(new RatingRefusal.CommentTooLong(LONGEST));
        }
        return new Read(new Answers(overall, levels, comment), wrong);
    }

    private static int level(String question, UnaryOperator<String> typed, List<Refusal> wrong) {
        String text = typed.apply(question);
        if (text.isBlank()) {
            return 0;
        }
        if (text.matches("[1-5]")) {
            return Integer.parseInt(text);
        }
        wrong.add(new RatingRefusal.NoSuchLevel(question));
        return 0;
    }
}
