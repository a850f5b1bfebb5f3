package vn.motcua.payment.cashless;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a procedure was set up to be paid, as it is typed.
 *
 * @param procedure its code; blank for all of the agency that are not set up for the channel yet
 * @param since null where it cannot be read
 */
public record SetupTyped(
        String procedure, @Nullable PayChannel channel, @Nullable LocalDate since, String note) {}
