package vn.motcua.report;

import java.util.Optional;
import vn.motcua.catalog.Level;
import vn.motcua.organization.UnitKind;

/** The levels that report to each other, the lowest first. */
public enum Tier {
    COMMUNE,
    DISTRICT,
    PROVINCE;

    /** Of an agency; bodies of vertical sectors stand in the report of the agency above them. */
    public static Optional<Tier> of(UnitKind kind) {
        return switch (kind) {
            case COMMUNE -> Optional.of(COMMUNE);
            case DISTRICT -> Optional.of(DISTRICT);
            case PROVINCE -> Optional.of(PROVINCE);
            case SECTOR_BODY, DEPARTMENT, ONE_STOP, SUPERVISOR -> Optional.empty();
        };
    }

    static Tier of(Level level) {
        return valueOf(level.name());
    }
}
