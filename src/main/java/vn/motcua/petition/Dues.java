package vn.motcua.petition;

import java.time.LocalDate;

/**
 * The last good days of one agency's stretch; days of Vietnam.
 *
 * @param classify to be classified by
 * @param refuse to be refused, or given back, by
 * @param supplement the sender to be asked for more by, if at all
 * @param transfer to be passed on by
 * @param resolve the reply to be approved by
 */
public record Dues(
        LocalDate classify,
        LocalDate refuse,
        LocalDate supplement,
        LocalDate transfer,
        LocalDate resolve) {}
