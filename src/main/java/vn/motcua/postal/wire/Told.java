package vn.motcua.postal.wire;

import java.time.Instant;

/**
 * A word of an operator on an order.
 *
 * @param code the operator's own
 */
public record Told(String waybill, String code, Instant saidAt) {}
