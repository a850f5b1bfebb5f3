package vn.motcua.payment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a gateway's list and ours do not agree; amounts in đồng.
 *
 * @param dossier null where we have no such order
 * @param ours null where we have no such money, {@code theirs} where they list none
 */
public record Difference(
        Kind kind,
        String reference,
        @Nullable UUID dossier,
        @Nullable Long ours,
        @Nullable Long theirs) {

    /** What does not agree. */
    public enum Kind {
        /** Paid there, and no order of ours. */
        UNKNOWN_HERE,
        /** Paid there, not here. */
        NOT_SETTLED,
        /** Another amount. */
        AMOUNT,
        /** Another number of the transaction. */
        TRANSACTION,
        /** The same order twice in their list. */
        TWICE,
        /** Paid here on that day, and not in their list as paid. */
        MISSING_THERE,
        /** Given back there, and not here on that day. */
        BACK_UNKNOWN_HERE,
        /** Another amount was given back. */
        BACK_AMOUNT,
        /** Given back here on that day, and not in their list. */
        BACK_MISSING_THERE
    }
}
