package vn.motcua.communication.product;

import org.jspecify.annotations.Nullable;

/**
 * How a product stands beside others and on the web.
 *
 * @param sameAs the one whose text it repeats on the same channel; null where it is the first
 * @param dead whether its address answers no more
 */
public record Standing(Product product, @Nullable Product sameAs, boolean dead) {

    /**
     * Whether figures count it: a text counts once for each channel.
     *
     * @param deadCounts whether what is dead still counts
     */
    public boolean isValid(boolean deadCounts) {
        return sameAs == null && (deadCounts || !dead);
    }
}
