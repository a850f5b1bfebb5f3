package vn.motcua.payment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money to be given back, as it is typed.
 *
 * @param id given by the form, so that pressing twice gives nothing back twice
 * @param amount in đồng; null where what was typed is none
 * @param transaction number of the transfer; empty for cash and gateways
 */
public record GivenBack(
        UUID id,
        UUID payment,
        @Nullable Long amount,
        @Nullable Way way,
        String transaction,
        String reason) {}
