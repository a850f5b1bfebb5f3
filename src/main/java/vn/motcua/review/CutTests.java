package vn.motcua.review;

/**
 * Both tests of what is proposed to be cut: number of regulations, and cost.
 *
 * @param by the official reading of what a regulation is
 * @param regulationsLeast how many hundredths of regulations, {@code costLeast} of cost
 */
public record CutTests(Cut cut, Cut.CountBy by, int regulationsLeast, int costLeast) {

    /** By the official reading. */
    public Cut.Verdict regulations() {
        return regulations(by);
    }

    public Cut.Verdict regulations(Cut.CountBy reading) {
        return cut.regulations(reading).least(regulationsLeast);
    }

    public Cut.Verdict cost() {
        return cut.cost().least(costLeast);
    }

    /** Passed only where both are; missed as soon as one is, whatever is not known of the other. */
    public Cut.Verdict both() {
        if (regulations() == Cut.Verdict.MISSED || cost() == Cut.Verdict.MISSED) {
            return Cut.Verdict.MISSED;
        }
        return regulations() == Cut.Verdict.NO_DATA ? Cut.Verdict.NO_DATA : cost();
    }
}
