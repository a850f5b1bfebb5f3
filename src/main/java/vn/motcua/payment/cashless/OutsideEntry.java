package vn.motcua.payment.cashless;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.VietnameseText;

/**
 * A service of somebody outside the administration, as it was said last; days are days of Vietnam.
 *
 * @param agency in whose area it is
 * @param from first day on which it is in the register
 * @param channel how it is paid without cash, {@code since} a day; empty where it is not
 * @param evidence where that is written or seen
 * @param endedOn from which day on it is in the register no more; absent while it is
 */
public record OutsideEntry(
        UUID id,
        UUID agency,
        OutsideKind kind,
        String unit,
        String service,
        String channel,
        @Nullable LocalDate since,
        String evidence,
        LocalDate from,
        @Nullable LocalDate endedOn,
        String endedFor) {

    boolean isListedOn(LocalDate day) {
        return !from.isAfter(day) && (endedOn == null || endedOn.isAfter(day));
    }

    boolean isCashlessOn(LocalDate day) {
        return since != null && !since.isAfter(day);
    }

    /** By which it is known again, however it is written. */
    Key key() {
        return Key.of(agency, unit, service);
    }

    /** What makes two rows the same service. */
    record Key(UUID agency, String unit, String service) {
        static Key of(UUID agency, String unit, String service) {
            return new Key(agency, VietnameseText.fold(unit), VietnameseText.fold(service));
        }
    }
}
