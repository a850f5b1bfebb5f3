package vn.motcua.catalog;

import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Dong;

/**
 * A fee or charge (phí, lệ phí) of one case by one channel; without a case or a channel it holds
 * for any.
 */
public record Fee(
        String name,
        String nameEn,
        Dong amount,
        @Nullable String caseId,
        @Nullable Channel channel,
        String note) {

    boolean covers(String wantedCase, Channel wantedChannel) {
        return (caseId == null || caseId.equals(wantedCase))
                && (channel == null || channel == wantedChannel);
    }

    int precision() {
        return (caseId == null ? 0 : 2) + (channel == null ? 0 : 1);
    }
}
