package vn.motcua.measure.forecast;

import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * How the days that are left will go.
 *
 * @param below how many are expected under the line
 * @param share of them above it, from 0 to 1
 * @param variance of that share: of its estimate, and of so many cases that are still to come
 */
record Outlook(double below, double share, double variance) {

    /** The share of what was counted and of what is expected, in per cent. */
    double end(long above, long counted) {
        return end(above, counted, share);
    }

    private double end(long above, long counted, double rest) {
        return 100 * (above + below * rest) / (counted + below);
    }

    /** Where the end lies with a probability, in per cent: the rest is a beta distribution. */
    double quantile(double probability, long above, long counted) {
        double precision = share * (1 - share) / variance - 1;
        if (below <= 0 || precision <= 0) {
            double edge = below <= 0 ? share : probability < 0.5 ? 0 : 1;
            return end(above, counted, edge);
        }
        double rest =
                new BetaDistribution(share * precision, (1 - share) * precision)
                        .inverseCumulativeProbability(probability);
        return end(above, counted, rest);
    }
}
