package vn.motcua.measure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it was known from a moment of recording on.
 *
 * @param to when it became known otherwise; absent for what is known now
 */
record Known(Fact fact, Instant from, @Nullable Instant to) {

    Known until(Instant moment) {
        return new Known(fact, from, moment);
    }
}
