package vn.motcua.kernel;

/** An amount of money in whole đồng. */
public record Dong(long amount) {

    public Dong {
        if (amount < 0) {
            throw new IllegalArgumentException("An amount of money is not negative: " + amount);
        }
    }
}
