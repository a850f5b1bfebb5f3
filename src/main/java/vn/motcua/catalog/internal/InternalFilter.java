package vn.motcua.catalog.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.VietnameseText;

/**
 * Which internal procedures are looked for; what is empty or absent does not matter.
 *
 * @param text words of the code or the name, with or without diacritics
 * @param waiting only those whose basis changed and that were not brought up to it
 */
public record InternalFilter(
        String text,
        String field,
        @Nullable UUID unit,
        InternalProcedure.@Nullable Kind kind,
        @Nullable Stage stage,
        boolean waiting) {

    public static final InternalFilter ALL = new InternalFilter("", "", null, null, null, false);

    /** Whether it is one of those looked for. */
    public boolean matches(InternalProcedure p, Standing standing) {
        String folded = VietnameseText.fold(text);
        return (folded.isEmpty() || VietnameseText.fold(p.code() + " " + p.name()).contains(folded))
                && (field.isEmpty() || field.equals(p.field()))
                && (unit == null || unit.equals(p.unit()))
                && (kind == null || kind == p.kind())
                && (stage == null || stage == standing.reached())
                && (!waiting || standing.due() != null);
    }
}
