package vn.motcua.report;

import java.time.LocalDate;

/**
 * By when a report is to be sent.
 *
 * @param moved whether the day that was set lay too near the cut-off, or on a rest day
 * @param verified whether somebody has held the day against its instrument
 */
public record SendBy(LocalDate day, boolean moved, boolean verified, String source) {}
