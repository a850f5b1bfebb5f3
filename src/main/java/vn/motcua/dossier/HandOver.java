package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dossier passing from one unit to another.
 *
 * @param to the receiving unit, absent when the applicant is
 * @param taker who took it there, once somebody has
 * @param standing how the giver kept the time of the work; absent where nothing was due
 * @param text what was written with it, a reason or a receiver's name
 */
record HandOver(
        UUID from,
        @Nullable UUID giver,
        @Nullable UUID to,
        @Nullable UUID taker,
        Instant at,
        @Nullable Standing standing,
        Occasion occasion,
        @Nullable String text) {

    enum Standing {
        EARLY,
        ON_TIME,
        LATE
    }

    enum Occasion {
        PASSED_ON,
        RETURNED,
        RECALLED,
        OPINION_ASKED,
        OPINION_GIVEN,
        OPINION_WITHDRAWN,
        HANDED_BACK,
        SUPPLEMENT_ASKED,
        SUPPLEMENT_BROUGHT,
        PAYMENT_ASKED,
        PAYMENT_CONFIRMED,
        ENDED
    }
}
