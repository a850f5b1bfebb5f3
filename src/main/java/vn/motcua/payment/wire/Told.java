package vn.motcua.payment.wire;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a gateway says of an order, by a signed call-back or in answer to a query.
 *
 * @param reference ours, by which the gateway knows the order
 * @param amount in đồng
 * @param code the gateway's own, {@code 00} where it was paid
 * @param transaction the gateway's number of it; empty where there is none
 * @param paidAt as the gateway says; absent where it does not
 */
public record Told(
        String reference,
        long amount,
        Kind kind,
        String code,
        String transaction,
        String bank,
        @Nullable Instant paidAt) {

    /** What became of it. */
    public enum Kind {
        PAID,
        FAILED,
        /** Nobody knows yet. */
        WAITING,
        /** The gateway does not know the order; nothing can have been paid. */
        UNKNOWN
    }
}
