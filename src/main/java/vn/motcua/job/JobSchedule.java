package vn.motcua.job;

import java.time.Duration;
import java.time.LocalTime;

/** When a recurring job runs: after a pause, or every day at a time of day in Vietnam. */
public sealed interface JobSchedule {

    /** Runs {@code pause} after the end of the run before. */
    record Every(Duration pause) implements JobSchedule {}

    /** Runs once a day at {@code time} in Vietnam, on real time. */
    record DailyAt(LocalTime time) implements JobSchedule {}

    static JobSchedule every(Duration pause) {
        return new Every(pause);
    }

    static JobSchedule dailyAt(int hour, int minute) {
        return new DailyAt(LocalTime.of(hour, minute));
    }
}
