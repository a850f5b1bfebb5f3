package vn.motcua.catalog;

import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkDuration;

/**
 * The statutory time limit (thời hạn giải quyết) of one case by one channel; without a case or a
 * channel it holds for any.
 *
 * @param appointments how the procedure splits it around a financial obligation; absent where it
 *     does not
 */
public record Limit(
        @Nullable String caseId,
        @Nullable Channel channel,
        WorkDuration limit,
        @Nullable Appointments appointments) {

    boolean covers(String wantedCase, Channel wantedChannel) {
        return (caseId == null || caseId.equals(wantedCase))
                && (channel == null || channel == wantedChannel);
    }

    /** The limit written for a case outweighs the one written for a channel. */
    int precision() {
        return (caseId == null ? 0 : 2) + (channel == null ? 0 : 1);
    }
}
