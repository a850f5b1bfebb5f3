package vn.motcua.initiative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/**
 * An initiative as somebody typed it.
 *
 * @param procedures codes, parted by commas, blanks or lines
 * @param days numbers such as {@code 1,5} or {@code 12.500.000}, as those that follow; blank where
 *     nothing is said
 */
public record ProposalTyped(
        String name,
        String authors,
        String problem,
        String solution,
        String novelty,
        String scope,
        String procedures,
        String days,
        String papers,
        String dong,
        String hours) {

    /** Longest of what is told at length. */
    public static final int MOST = 5000;

    /** Longest of everything else. */
    public static final int LINE = 300;

    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,3}(\\.\\d{3}){0,4}|\\d{1,13})(,\\d{1,2})?");

    /** As values; of a number that cannot be read nothing is said, and {@code wrong} says so. */
    Proposal read(List<Refusal> wrong) {
        if (name.isBlank()) {
            wrong.add(new InitiativeRefusal.NameMissing());
        }
        tooLong("name", name, LINE, wrong);
        tooLong("authors", authors, LINE, wrong);
        tooLong("problem", problem, MOST, wrong);
        tooLong("solution", solution, MOST, wrong);
        tooLong("novelty", novelty, MOST, wrong);
        tooLong("scope", scope, LINE, wrong);
        return new Proposal(
                name.strip(),
                authors.strip(),
                problem.strip(),
                solution.strip(),
                novelty.strip(),
                scope.strip(),
                codes(),
                new Expected(
                        number("days", days, wrong),
                        number("papers", papers, wrong),
                        number("dong", dong, wrong),
                        number("hours", hours, wrong)));
    }

    private List<String> codes() {
        return new ArrayList<>(
                Arrays.stream(procedures.split("[,;\\s]+", -1))
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .toList());
    }

    static void tooLong(String field, String text, int most, List<Refusal> wrong) {
        if (text.length() > most) {
            wrong.add(new InitiativeRefusal.TextTooLong(field, most));
        }
    }

    private static @Nullable BigDecimal number(String field, String typed, List<Refusal> wrong) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            wrong.add(new InitiativeRefusal.NumberWrong(field));
            return null;
        }
        return new BigDecimal(text.replace(".", "").replace(',', '.'));
    }
}
