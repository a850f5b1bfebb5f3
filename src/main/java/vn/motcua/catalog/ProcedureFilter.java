package vn.motcua.catalog;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which procedures somebody looks for; what is empty or absent does not matter.
 *
 * @param text everyday words with or without diacritics and with slips, or a code
 * @param field code of a field
 * @param occasion id of an {@link Occasion}
 */
public record ProcedureFilter(
        String text,
        String field,
        @Nullable UUID agency,
        @Nullable Level level,
        @Nullable OnlineLevel online,
        String occasion) {

    public static ProcedureFilter of(String text, @Nullable UUID agency) {
        return new ProcedureFilter(text, "", agency, null, null, "");
    }

    /** Whether anything is asked at all. */
    public boolean asks() {
        return !text.isBlank() || !occasion.isEmpty() || narrowed();
    }

    /** Whether it is narrowed beside its words. */
    public boolean narrowed() {
        return !field.isEmpty() || agency != null || level != null || online != null;
    }
}
