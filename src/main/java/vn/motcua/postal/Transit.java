package vn.motcua.postal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Zones;

/** Whether the post was as fast, and asked as often, as it has to. Days are in Vietnam. */
@LegalBasis({"tt-17-2017#5", "tt-17-2017#7"})
public final class Transit {

    private Transit() {}

    /** How something stands to its rule. */
    public enum Kept {
        /** Not over yet. */
        OPEN,
        YES,
        NO
    }

    /**
     * The last day of J+n; J is the working day of acceptance, the next one where the post took it
     * on a day off.
     */
    static LocalDate lastDay(Instant collectedAt, int n, WorkCalendar calendar) {
        LocalDate accepted = calendar.plusWorkingDays(Zones.dayOf(collectedAt), 0);
        return calendar.plusWorkingDays(accepted, n);
    }

    static Kept inTime(@Nullable Instant deliveredAt, LocalDate lastDay, Instant now) {
        if (deliveredAt != null) {
            return Zones.dayOf(deliveredAt).isAfter(lastDay) ? Kept.NO : Kept.YES;
        }
        return Zones.dayOf(now).isAfter(lastDay) ? Kept.NO : Kept.OPEN;
    }

    /**
     * Whether, before it went back, it was tried as often as it has to, so far apart.
     *
     * @param returningAt when it went back; absent while it did not
     * @param most how many invitations there have to be, so many working days apart
     */
    static Kept invited(
            List<Instant> invitations,
            @Nullable Instant returningAt,
            int most,
            int apart,
            WorkCalendar calendar) {
        int good = 0;
        LocalDate last = null;
        for (Instant one : invitations) {
            LocalDate day = Zones.dayOf(one);
            if (returningAt != null && one.isAfter(returningAt)) {
                continue;
            }
            if (last == null || calendar.workingDaysBetween(last, day) >= apart) {
                good++;
                last = day;
            }
        }
        if (good >= most) {
            return Kept.YES;
        }
        return returningAt == null ? Kept.OPEN : Kept.NO;
    }
}
