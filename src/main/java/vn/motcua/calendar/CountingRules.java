package vn.motcua.calendar;

import java.time.LocalTime;
import java.util.List;

/**
 * How limits are counted where the law can be read in more than one way: the readings that the
 * dated parameters of one day choose.
 *
 * @param dayZero which day a limit in working days counts from, itself not counted
 * @param dueHour the hour at which a limit in working days ends
 * @param sameDayCutOff a same-day case received after this hour ends on the next working day
 * @param forwardingCutOff papers received after this hour go on at the next working day's opening
 * @param others the readings that were not chosen, one parameter apart from this one each
 */
public record CountingRules(
        DayZero dayZero,
        DueHour dueHour,
        LocalTime sameDayCutOff,
        LocalTime forwardingCutOff,
        List<Other> others) {

    /** Which day a limit in working days counts from; that day is not counted. */
    public enum DayZero {
        /** The day of receipt, whatever the hour. */
        DAY_OF_RECEIPT,
        /** The next working day, when received after the cut-off of same-day cases. */
        NEXT_WORKING_DAY_AFTER_CUT_OFF,
        /** The next working day, when received within the last office hour of a day. */
        NEXT_WORKING_DAY_IN_LAST_HOUR
    }

    /**
     * The hour at which a limit in working days ends. Calendar days and months always end with
     * office hours: one that keeps its hour and rolls over rest days would let a later receipt end
     * earlier.
     */
    public enum DueHour {
        OFFICE_CLOSE,
        HOUR_OF_RECEIPT
    }

    /** A reading that was not chosen. */
    public record Other(String parameter, String value, CountingRules rules) {}

    public CountingRules {
        others = List.copyOf(others);
    }

    CountingRules with(DayZero other) {
        return new CountingRules(other, dueHour, sameDayCutOff, forwardingCutOff, List.of());
    }

    CountingRules with(DueHour other) {
        return new CountingRules(dayZero, other, sameDayCutOff, forwardingCutOff, List.of());
    }
}
