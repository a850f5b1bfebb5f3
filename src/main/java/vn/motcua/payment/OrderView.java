package vn.motcua.payment;

import java.time.Instant;
import java.util.UUID;

/**
 * An order at a gateway.
 *
 * @param code what the gateway said last; empty while nothing
 * @param address from which it was begun
 */
public record OrderView(
        UUID id,
        UUID dossier,
        UUID agency,
        String gateway,
        String reference,
        long amount,
        OrderState state,
        String code,
        Instant begunAt,
        Instant expiresAt,
        String address) {}
