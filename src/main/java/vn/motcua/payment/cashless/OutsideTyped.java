package vn.motcua.payment.cashless;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.VietnameseText;

/**
 * A service outside the administration, as it is typed.
 *
 * @param agency null where it cannot be read, as kind and day
 * @param day whether a day was typed at all
 */
public record OutsideTyped(
        @Nullable UUID agency,
        @Nullable OutsideKind kind,
        String unit,
        String service,
        String channel,
        boolean day,
        @Nullable LocalDate since,
        String evidence) {

    static final int LONGEST = 300;

    void check(LocalDate today, List<Refusal> wrong) {
        if (kind == null) {
            wrong.add(new CashlessRefusal.OutsideKindMissing());
        }
        if (!OnlineSetups.isFilled(unit, LONGEST)) {
            wrong.add(new CashlessRefusal.OutsideUnitMissing(LONGEST));
        }
        if (!OnlineSetups.isFilled(service, LONGEST)) {
            wrong.add(new CashlessRefusal.OutsideServiceMissing(LONGEST));
        }
        boolean cashless = !channel.isBlank() || day;
        if (channel.strip().length() > LONGEST || cashless && channel.isBlank()) {
            wrong.add(new CashlessRefusal.CashlessChannelMissing(LONGEST));
        }
        if (cashless) {
            OnlineSetups.past("since", since, today, wrong);
        }
        if (evidence.strip().length() > LONGEST || cashless && evidence.isBlank()) {
            wrong.add(new CashlessRefusal.EvidenceMissing(LONGEST));
        }
    }

    String plainUnit() {
        return VietnameseText.plain(unit);
    }

    String plainService() {
        return VietnameseText.plain(service);
    }
}
