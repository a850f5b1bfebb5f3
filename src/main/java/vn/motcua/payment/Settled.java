package vn.motcua.payment;

import java.util.UUID;

/**
 * An order as we have it, to be held against what its gateway lists.
 *
 * @param transaction the gateway's number; empty where nothing was paid
 * @param onDay whether it was paid, here, on the day of the list, and not in one of a day before
 * @param back how much its gateway gave back on that day, without what a list of a day before has
 * @param backEver how much it ever gave back
 */
public record Settled(
        UUID dossier,
        UUID agency,
        String reference,
        long amount,
        boolean paid,
        String transaction,
        boolean onDay,
        long back,
        long backEver) {}
