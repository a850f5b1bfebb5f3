package vn.motcua.measure.forecast;

import java.time.LocalDate;

/**
 * What the method would have said at the end of an earlier month of what the share is today.
 *
 * @param asked the last day that it knew
 * @param said in per cent
 * @param came what it has come to, in per cent
 */
public record PastForecast(LocalDate asked, double said, double came) {

    /** In points of per cent, never below zero. */
    public double error() {
        return Math.abs(said - came);
    }
}
