package vn.motcua.review;

import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;

/** What standard-cost sheets say no to. */
public sealed interface CostRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** Hours and how often: a number of at most so many decimals. */
    record CostNumberUnreadable(String name, int decimals) implements CostRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    /** An amount of whole đồng that cannot be read. */
    record CostAmountUnreadable(String name) implements CostRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    record CostBelowZero(String name) implements CostRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    record CostBeyondReason(String name, String most) implements CostRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    /** What all of it comes to in a year is more than can be. */
    record CostYearBeyondReason() implements CostRefusal {}

    /**
     * A line of several sources that is not a number, a semicolon and a source.
     *
     * @param line counted from 1
     */
    record EstimateUnreadable(String name, int line) implements CostRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    record CostSourceMissing(String name) implements CostRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    /** Sources differ, and another figure than the lower-middle one is taken without a reason. */
    @LegalBasis("tt-02-2017#27.2")
    record NotLowerMiddle(String taken, String lowerMiddle) implements CostRefusal {
        @Override
        public String field() {
            return "reason";
        }
    }

    /** It costs more afterwards, and nothing says why. */
    @LegalBasis("tt-02-2017#27.1")
    record CostRises(long before, long after) implements CostRefusal {
        @Override
        public String field() {
            return "reason";
        }
    }

    record CostLinesTooMany(int most) implements CostRefusal {}
}
