package vn.motcua.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.kernel.Zones;

/**
 * When a limit ends, and why then.
 *
 * @param due the last moment of the limit
 * @param limit what was counted
 * @param start the moment it is counted from: receipt, the next opening for hours, or the moment of
 *     a complete supplement
 * @param days every day from {@code start} to {@code due}, counted or skipped and why; made when
 *     read
 * @param suspended the time by which suspensions moved the end, in the limit's own measure
 * @param others where another reading of the law would end, when it would end elsewhere
 * @param provisional whether a day lies in a year whose rest days are not yet settled
 */
public record Deadline(
        Instant due,
        WorkDuration limit,
        Instant start,
        List<CountedDay> days,
        Suspended suspended,
        List<OtherReading> others,
        boolean provisional) {

    /** By how much suspensions moved an end: whole days for limits in days, else working time. */
    public record Suspended(int days, Duration time) {
        static final Suspended NONE = new Suspended(0, Duration.ZERO);
    }

    /** Another reading of the law, by the parameter that would choose it. */
    public record OtherReading(String parameter, String value, Instant due) {}

    /** The day on which the limit ends, in Vietnam. */
    public LocalDate dueDay() {
        return Zones.dayOf(due);
    }
}
