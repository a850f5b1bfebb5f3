package vn.motcua.catalog.internal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An internal procedure as it is described now.
 *
 * @param version 1, and one more with each description that replaced the one before
 * @param sameLevel whether the agencies are of one level; never where there is only one agency
 * @param unit who is in charge of it
 * @param parts its constituents; what is not written is absent
 * @param receivedAs code of the procedure by which agencies receive it as dossiers; empty for none
 * @param endedOn first day on which it is no longer done; absent while it is
 */
public record InternalProcedure(
        UUID id,
        String code,
        int version,
        String name,
        Kind kind,
        boolean sameLevel,
        String field,
        UUID unit,
        Map<Part, String> parts,
        String receivedAs,
        @Nullable LocalDate endedOn) {

    /** Between agencies (nhóm A), or within one (nhóm B). */
    public enum Kind {
        BETWEEN,
        WITHIN
    }

    public InternalProcedure {
        sameLevel = sameLevel && kind == Kind.BETWEEN;
        Map<Part, String> copy = new EnumMap<>(Part.class);
        parts.forEach((part, text) -> {
            if (!text.isBlank()) {
                copy.put(part, text.replace("\r\n", "\n").strip());
            }
        });
        parts = Map.copyOf(copy);
    }

    public String part(Part part) {
        return parts.getOrDefault(part, "");
    }

    /** What every procedure has and this one does not say yet. */
    public List<Part> missing() {
        return Stream.of(Part.values())
                .filter(part -> part.always() && part(part).isEmpty())
                .toList();
    }

    /** Whether it is counted among those between agencies of one level. */
    public boolean countsForShare() {
        return kind == Kind.BETWEEN && sameLevel;
    }
}
