package vn.motcua.postal;

import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.law.DatedRows;

/** How the post goes, by day; before any rule the first holds. */
@Component
public class PostalParameters {

    private final DatedRows rows = DatedRows.read("postal");

    private DatedRows.Values on(LocalDate day) {
        return rows.onOrFirst(day);
    }

    /** Whether a result that is wanted by post is ordered without anybody saying so. */
    boolean orderedByItself(LocalDate day) {
        return on(day).yes("by-itself");
    }

    /** Working hours from the acceptance by the post to the hand-over, where nothing is agreed. */
    public int handOverHours(LocalDate day) {
        return on(day).number("hand-over-hours");
    }

    /** How many days back what the post brought is still looked for. */
    int broughtDays(LocalDate day) {
        return on(day).number("brought-days");
    }

    public Distance distance(LocalDate day) {
        return on(day).one(Distance.class, "distance");
    }

    /** What carriage is thought to cost, in đồng. */
    public long fee(Distance distance, LocalDate day) {
        return on(day).number("fee-" + distance);
    }

    /** Working days after that of acceptance. */
    int transit(Distance distance, boolean invited, LocalDate day) {
        return on(day).number((invited ? "transit-invited-" : "transit-") + distance);
    }

    int invitations(LocalDate day) {
        return on(day).number("invitations");
    }

    /** Working days between two invitations. */
    int invitationsApart(LocalDate day) {
        return on(day).number("invitations-apart");
    }

    /** How far ahead of ours an operator's clock may be. */
    Duration skew(LocalDate day) {
        return Duration.ofMinutes(on(day).number("skew-minutes"));
    }

    /** After what silence the operator is asked. */
    Duration askAfter(LocalDate day) {
        return Duration.ofMinutes(on(day).number("ask-after-minutes"));
    }

    /** How long to wait after so many tries. */
    Duration pause(int tries, LocalDate day) {
        long first = on(day).number("try-minutes");
        long most = on(day).number("try-minutes-most");
        return Duration.ofMinutes(Math.min(most, first << Math.min(tries, 20)));
    }

    /** Code of our province at the post. */
    String province(LocalDate day) {
        return on(day).text("province");
    }
}
