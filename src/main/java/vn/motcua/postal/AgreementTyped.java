package vn.motcua.postal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.VietnameseText;

/**
 * An agreement as somebody typed it; a day that is none is absent.
 *
 * @param key made when the form was opened: the same form sent twice is kept once
 * @param open whether no last day was typed
 */
public record AgreementTyped(
        UUID key,
        @Nullable UUID agency,
        String number,
        @Nullable LocalDate day,
        String office,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean open,
        @Nullable Integer hours,
        List<String> procedures) {

    public AgreementTyped {
        number = VietnameseText.tidy(number);
        office = VietnameseText.tidy(office);
        procedures = procedures.stream().distinct().toList();
    }
}
