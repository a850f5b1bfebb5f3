package vn.motcua.signing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody signs with a key of the server, from a day to and with another.
 *
 * @param key its name in the configuration
 * @param organisation whether it signs for the agency (con dấu điện tử) rather than the person
 */
public record KeyUse(
        UUID id,
        String key,
        UUID agency,
        UUID staff,
        boolean organisation,
        LocalDate from,
        @Nullable LocalDate to) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
