package vn.motcua.catalog.national;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.OrderStep;
import vn.motcua.kernel.Bilingual;

/**
 * Parts the order of performance, which comes as one text, into its steps: at {@code Bước 1:}, else
 * at {@code a) Nộp hồ sơ TTHC:}, which says whose step it is, else at its lines. No word is lost
 * but these headings.
 */
final class OrderText {

    /** A heading begins a line or follows a sentence; within one, a step is only spoken of. */
    private static final Pattern STEP =
            Pattern.compile("(?:^|\\n|(?<=[.;:]))[\\s*+–-]*Bước\\s*(\\d{1,2})\\s*[:.]\\s*");

    private static final Pattern SIDE =
            Pattern.compile("(?:^|\\n)\\s*[a-d]\\)\\s*(Nộp hồ sơ|Giải quyết)(?: TTHC)?\\s*:\\s*");

    /** Labels of the page that ran into the end. */
    private static final Pattern REST =
            Pattern.compile("\\s*Từ khóa\\s*:?(?:\\s*Không có.*)?\\s*$", Pattern.DOTALL);

    private OrderText() {}

    static List<OrderStep> read(String column) {
        String text = REST.matcher(column.strip()).replaceFirst("");
        List<MatchResult> steps = inOrder(STEP.matcher(text));
        if (steps.size() > 1) {
            return parted(text, steps, false);
        }
        List<MatchResult> sides = SIDE.matcher(text).results().toList();
        if (!sides.isEmpty()) {
            return parted(text, sides, true);
        }
        return text.lines().map(line -> step(line, null)).filter(OrderText::says).toList();
    }

    /** What cannot be the next number is no heading but speaks of one. */
    private static List<MatchResult> inOrder(Matcher matcher) {
        List<MatchResult> found = new ArrayList<>();
        while (matcher.find()) {
            if (Integer.parseInt(matcher.group(1)) == found.size() + 1) {
                found.add(matcher.toMatchResult());
            }
        }
        return found;
    }

    private static List<OrderStep> parted(String text, List<MatchResult> heads, boolean saysWhose) {
        List<OrderStep> steps = new ArrayList<>();
        steps.add(step(text.substring(0, heads.getFirst().start()), null));
        for (int i = 0; i < heads.size(); i++) {
            MatchResult head = heads.get(i);
            int end = i + 1 < heads.size() ? heads.get(i + 1).start() : text.length();
            steps.add(step(text.substring(head.end(), end), saysWhose ? by(head) : null));
        }
        return steps.stream().filter(OrderText::says).toList();
    }

    private static OrderStep.By by(MatchResult head) {
        return head.group(1).startsWith("N") ? OrderStep.By.APPLICANT : OrderStep.By.AGENCY;
    }

    private static OrderStep step(String words, OrderStep.@Nullable By by) {
        String text = words.strip();
        return new OrderStep(by, new Bilingual(text, text), null);
    }

    private static boolean says(OrderStep step) {
        return !step.text().isEmpty();
    }
}
