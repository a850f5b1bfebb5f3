package vn.motcua.payment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money at the counter, as it is typed.
 *
 * @param id of the payment, given by the form, so that pressing twice takes nothing twice
 * @param shown all that the page showed as owed, in đồng
 * @param transaction number of the slip or of the bank; empty for cash
 */
public record Collected(
        UUID id, List<UUID> obligations, @Nullable Way way, String transaction, long shown) {

    public Collected {
        obligations = List.copyOf(obligations);
    }
}
