package vn.motcua.measure.forecast;

import java.time.LocalDate;

/**
 * What was counted in some days, the first and the last included: a month, or what is over of one.
 */
public record Tally(LocalDate from, LocalDate to, long above, long below) {

    public Tally {
        if (to.isBefore(from) || above < 0 || above > below) {
            throw new IllegalArgumentException("Not a share of some days: " + above + "/" + below);
        }
    }

    long days() {
        return to.toEpochDay() - from.toEpochDay() + 1;
    }
}
