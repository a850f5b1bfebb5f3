package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.VietnameseText;

/**
 * What is typed into the search of a register: words of a name or a number, all of which must be
 * there, the last at least by its beginning; or a code, which has digits and no blanks, by either
 * end.
 *
 * <p>Whether there are few such dossiers no planner knows, least of all of a word with a slip in
 * it. So the statement looks first: a few it takes one by one; where they are many, the newest
 * lines of the register soon show a page of them.
 *
 * @param words as the index of words understands them
 * @param code the beginning of a code, without what would mean something to {@code like}
 */
record RegisterText(String words, @Nullable String code) {

    private static final int MOST_WORDS = 6;

    /** So many are few: by a code, which its index finds at once, and by words. */
    private static final int FEW_BY_CODE = 5_000;

    private static final int FEW_BY_WORDS = 1_000;

    private static final String CODES_FRAGMENT =
            """
            (select c.dossier_id, true as by_code from dossier.code c where c.code like :code
             union all
             select c.dossier_id, true from dossier.code c where reverse(c.code) like :code_end
             limit %d)
            union all
            """
                    .formatted(FEW_BY_CODE + 1);
    private static final String WORDS_FRAGMENT =
            """
            (select s.dossier_id, false as by_code from dossier.applicant s
             where array_to_tsvector(string_to_array(s.folded, ' ')) @@ cast(:words as tsquery)
             limit %d)\
            """
                    .formatted(FEW_BY_WORDS + 1);
    private static final String MANY_FRAGMENT =
            """
            ), many as (
                select count(*) filter (where by_code) > %d
                    or count(*) filter (where not by_code) > %d as so
                from found)
            """
                    .formatted(FEW_BY_CODE, FEW_BY_WORDS);

    /** That there is somebody is said apart: the planner does not see it from the words. */
    private static final String HAS_WORDS_FRAGMENT =
            """
            a.folded is not null
              and array_to_tsvector(string_to_array(a.folded, ' ')) @@ cast(:words as tsquery)\
            """;

    private static final String HAS_CODE_FRAGMENT =
            "(d.code like :code or reverse(d.code) like :code_end or " + HAS_WORDS_FRAGMENT + ")";

    /** Empty where nothing was typed that could be looked for. */
    static Optional<RegisterText> of(String typed) {
        List<String> words =
                new ArrayList<>(
                        Arrays.stream(VietnameseText.fold(typed).split(" ", -1))
                                .filter(word -> !word.isEmpty())
                                .limit(MOST_WORDS)
                                .map("'%s'"::formatted)
                                .toList());
        if (words.isEmpty()) {
            return Optional.empty();
        }
        words.set(words.size() - 1, words.getLast() + ":*");
        String code = typed.strip();
        boolean mayBeCode = code.chars().anyMatch(Character::isDigit) && !code.contains(" ");
        return Optional.of(
                new RegisterText(
                        String.join(" & ", words),
                        mayBeCode ? code.replaceAll("[%_\\\\]", "") : null));
    }

    Map<String, String> parameters() {
        if (code == null) {
            return Map.of("words", words);
        }
        String end = new StringBuilder(code).reverse() + "%";
        return Map.of("words", words, "code", code + "%", "code_end", end);
    }

    /** {@code found}, up to a bound, and whether they are {@code many}: more than that. */
    String look() {
        return "with found as materialized (\n"
                + (code == null ? "" : CODES_FRAGMENT)
                + WORDS_FRAGMENT
                + MANY_FRAGMENT;
    }

    /** The condition on a line of the register, whose dossier is {@code d} and person {@code a}. */
    String matches() {
        return code == null ? HAS_WORDS_FRAGMENT : HAS_CODE_FRAGMENT;
    }
}
