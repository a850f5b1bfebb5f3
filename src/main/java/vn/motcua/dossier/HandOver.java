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
 * @param sentAs how it was sent to another agency; absent where the giver has not said
 * @param acceptedAt when somebody there first took it in hand, or said that it came
 * @param arrivedAs how it came; absent where the receiver has not said
 */
record HandOver(
        UUID from,
        @Nullable UUID giver,
        @Nullable UUID to,
        @Nullable UUID taker,
        Instant at,
        @Nullable Standing standing,
        Occasion occasion,
        @Nullable String text,
        @Nullable Carriage sentAs,
        @Nullable Instant acceptedAt,
        @Nullable Carriage arrivedAs) {

    enum Standing {
        EARLY,
        ON_TIME,
        LATE
    }

    enum Occasion {
        PASSED_ON,
        RETURNED,
        RECALLED,
        REBASED,
        OPINION_ASKED,
        OPINION_GIVEN,
        OPINION_WITHDRAWN,
        OPINION_SILENT,
        OPINION_TAKEN_FOR_CONSENT,
        HANDED_BACK,
        PASSED_TO_PARENT,
        SUPPLEMENT_ASKED,
        SUPPLEMENT_BROUGHT,
        PAYMENT_ASKED,
        PAYMENT_CONFIRMED,
        ENDED
    }
}
