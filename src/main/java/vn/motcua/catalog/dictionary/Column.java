package vn.motcua.catalog.dictionary;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.VietnameseText;

/**
 * One column of a dictionary.
 *
 * @param name in files of our own, such as {@code valid_from}
 * @param unique no two codes share its value on one day
 * @param listed whether the list shows it
 * @param filter whether the list can be narrowed by it
 * @param max most characters of a text
 * @param choices what a {@link Kind#CHOICE} may be
 * @param to the dictionary whose codes a {@link Kind#REFERENCE} names
 */
public record Column(
        String name,
        Kind kind,
        boolean mandatory,
        boolean unique,
        boolean listed,
        boolean filter,
        int max,
        Bilingual label,
        List<Choice> choices,
        @Nullable String to) {

    private static final int USUAL_MAX = 300;

    /** Columns that every dictionary has. */
    public static final String CODE = "code";

    public static final String NAME = "name";
    public static final String NAME_EN = "name_en";
    public static final String FROM = "valid_from";
    public static final String TO = "valid_to";

    /** What a cell holds. */
    public enum Kind {
        TEXT,
        DAY,
        /** Whole đồng, never negative. */
        MONEY,
        CHOICE,
        CODE,
        REFERENCE
    }

    /**
     * One value that can be chosen.
     *
     * @param warns whether a row that has it is to be read with care, so that it stands out
     */
    public record Choice(String value, Bilingual label, boolean warns) {}

    public Column {
        choices = choices == null ? List.of() : List.copyOf(choices);
        max = max == 0 ? USUAL_MAX : max;
    }

    public Optional<Choice> choice(String value) {
        return choices.stream().filter(one -> one.value().equals(value)).findFirst();
    }

    /** Whether this value is one to be warned of. */
    public boolean warns(String value) {
        return choice(value).filter(Choice::warns).isPresent();
    }

    /** The choice that somebody means, by its value or its words in either language. */
    Optional<Choice> meant(String typed) {
        String folded = VietnameseText.fold(typed);
        return choices.stream()
                .filter(one ->
                        one.value().equalsIgnoreCase(typed)
                                || VietnameseText.fold(one.label().vi()).equals(folded)
                                || VietnameseText.fold(one.label().en()).equals(folded))
                .findFirst();
    }

    /** Whether a head of a sheet means this column. */
    boolean isHeaded(String head) {
        String folded = VietnameseText.fold(head);
        return name.equals(head)
                || VietnameseText.fold(label.vi()).equals(folded)
                || VietnameseText.fold(label.en()).equals(folded);
    }

    /** Whether it stands in the row itself and not among its values. */
    boolean isOfRow() {
        return name.equals(CODE) || name.equals(FROM) || name.equals(TO);
    }
}
