package vn.motcua.catalog.eligibility;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A review campaign (đợt rà soát); which procedures it looks at was frozen when it was opened.
 *
 * @param to the last day on which a decision is in time
 * @param scope how many procedures it looks at
 * @param reviewed how many of them are decided
 */
public record Campaign(
        UUID id, String name, LocalDate from, LocalDate to, int scope, int reviewed) {

    public int unreviewed() {
        return scope - reviewed;
    }

    public boolean isLate(LocalDate today) {
        return unreviewed() > 0 && today.isAfter(to);
    }

    public boolean isBegun(LocalDate today) {
        return !today.isBefore(from);
    }
}
