package vn.motcua.catalog;

import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkDuration;

/**
 * How long a result holds (hiệu lực của kết quả).
 *
 * @param lasts from the day of issue; absent where it holds without a limit
 */
public record Validity(@Nullable WorkDuration lasts) {

    public static Validity unlimited() {
        return new Validity(null);
    }
}
