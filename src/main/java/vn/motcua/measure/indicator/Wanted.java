package vn.motcua.measure.indicator;

/**
 * Which rows behind a figure are looked at.
 *
 * @param variant the reading of the text
 * @param from the first of them, counted from 0
 * @param most how many at most
 */
public record Wanted(String variant, Which which, int from, int most) {

    /** By how they are counted. */
    public enum Which {
        ALL,
        /** Above the line. */
        COUNTED,
        /** Under the line only. */
        MISSING
    }

    boolean holds(Line line) {
        return switch (which) {
            case ALL -> line.below().contains(variant);
            case COUNTED -> line.above().contains(variant);
            case MISSING -> line.below().contains(variant) && !line.above().contains(variant);
        };
    }
}
