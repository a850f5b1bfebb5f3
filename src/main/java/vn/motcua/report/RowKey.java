package vn.motcua.report;

/**
 * What a row of a form stands for, whatever it is called.
 *
 * @param what code of a field of procedures, or id of a unit
 */
public record RowKey(Tier tier, String what) implements Comparable<RowKey> {

    /** As addresses carry it. */
    public String text() {
        return tier + "." + what;
    }

    @Override
    public int compareTo(RowKey other) {
        int byTier = other.tier.compareTo(tier);
        return byTier == 0 ? what.compareTo(other.what) : byTier;
    }
}
