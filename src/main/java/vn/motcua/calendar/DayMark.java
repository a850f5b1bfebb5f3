package vn.motcua.calendar;

/** Why a day between receipt and due was counted or was not. */
public enum DayMark {
    /** The day of receipt (or of a complete supplement), which is not counted. */
    RECEIVED(false),
    /** Under another reading, the working day that counts as the day of receipt. */
    COUNTED_AS_RECEIVED(false),
    COUNTED(true),
    /** A weekly rest day worked in exchange for another day (làm bù). */
    COUNTED_SWAPPED(true),
    SATURDAY(false),
    SUNDAY(false),
    HOLIDAY(false),
    /** Nghỉ bù. */
    COMPENSATION(false),
    /** Off in exchange for a worked weekly rest day. */
    SWAPPED_OFF(false),
    /** The clock stood still. */
    PAUSED(false),
    /** The day on which the clock went on, not counted either. */
    RESUMED(false),
    /** No office hour of this day fell within the limit. */
    NO_HOURS(false),
    /** The working day to which an end on a rest day moved. */
    MOVED_HERE(false);

    private final boolean counted;

    DayMark(boolean counted) {
        this.counted = counted;
    }

    public boolean counted() {
        return counted;
    }
}
