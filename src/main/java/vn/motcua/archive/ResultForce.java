package vn.motcua.archive;

import java.time.LocalDate;

/** Whether a result may be relied on, on a day. */
public enum ResultForce {
    NOT_YET,
    IN_FORCE,
    EXPIRED,
    REPLACED,
    WITHDRAWN;

    /** Pure: by what is known of the result now. */
    static ResultForce of(ArchivedResult result, LocalDate day) {
        ResultEnding ending = result.ending();
        if (ending != null && !ending.on().isAfter(day)) {
            return switch (ending.kind()) {
                case REPLACED -> REPLACED;
                case WITHDRAWN -> WITHDRAWN;
            };
        }
        LocalDate to = result.words().validTo();
        if (to != null && to.isBefore(day)) {
            return EXPIRED;
        }
        LocalDate from = result.words().validFrom();
        return from != null && from.isAfter(day) ? NOT_YET : IN_FORCE;
    }
}
