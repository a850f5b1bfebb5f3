package vn.motcua.citizen;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For whom somebody acts, besides themselves.
 *
 * @param number tax number of a business, else personal number, or blank
 * @param authority by what they act: number and day of a letter of authority; blank for parents
 * @param validFrom first day
 * @param validTo last day, or null while it goes on
 */
public record Represented(
        UUID id,
        Kind kind,
        String name,
        String number,
        String authority,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** In which capacity. */
    public enum Kind {
        /** Mother, father or guardian of a child. */
        PARENT,
        /** Works for a business or an organization, known by its tax number. */
        EMPLOYEE,
        /** By a letter of authority (giấy ủy quyền). */
        AUTHORISED
    }

    public boolean on(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public boolean isOpen(LocalDate today) {
        return validTo == null || !today.isAfter(validTo);
    }
}
