package vn.motcua.payment.cashless;

import java.time.LocalDate;

/**
 * How often a procedure was paid by a channel at an agency.
 *
 * @param last day of the last time
 */
public record Use(PayChannel channel, LocalDate last, long times) {}
