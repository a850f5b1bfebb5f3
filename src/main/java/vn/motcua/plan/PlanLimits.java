package vn.motcua.plan;

import java.time.LocalDate;
import java.time.MonthDay;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.law.DatedRows;

/** How plans are read and followed, by day. */
@Component
public class PlanLimits {

    private final DatedRows rows = DatedRows.read("plan");

    /** Whether "before a day" leaves that day out. */
    boolean isBeforeStrict(LocalDate on) {
        return rows.onOrFirst(on).yes("before-is-strict");
    }

    /** Within how many working days an overdue task is to be urged. */
    public int urgeWithin(LocalDate on) {
        return rows.onOrFirst(on).number("urge-within");
    }

    /** Within how many working days an answer is asked for. */
    public int replyWithin(LocalDate on) {
        return rows.onOrFirst(on).number("reply-within");
    }

    /** Within how many working days after urging a task counts as done because of it. */
    public int urgeEffect(LocalDate on) {
        return rows.onOrFirst(on).number("urge-effect");
    }

    /** The day of a year before which units are to issue plans of their own. */
    public LocalDate ownPlanBefore(int year) {
        String day = rows.onOrFirst(LocalDate.of(year, 12, 31)).text("own-plan-before");
        return MonthDay.parse("--" + day).atYear(year);
    }

    /** Number of the older plan that the yearly one has followed up. */
    String followedPlan(LocalDate on) {
        return rows.onOrFirst(on).text("followed-plan");
    }
}
