package vn.motcua.postal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agency agreed with a post office (thỏa thuận, đề án).
 *
 * @param day on which it was signed
 * @param to its last day; absent where none is agreed
 * @param hours working hours from the acceptance by the post to the hand-over
 * @param procedures codes of what is handed to the post
 */
public record Agreement(
        UUID id,
        UUID agency,
        String number,
        LocalDate day,
        String office,
        LocalDate from,
        @Nullable LocalDate to,
        int hours,
        List<String> procedures) {

    public Agreement {
        procedures = List.copyOf(procedures);
    }

    public boolean holds(LocalDate on) {
        return !on.isBefore(from) && (to == null || !on.isAfter(to));
    }
}
