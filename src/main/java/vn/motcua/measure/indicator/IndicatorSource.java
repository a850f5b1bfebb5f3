package vn.motcua.measure.indicator;

import java.util.List;

/** Where the figures of an indicator come from; offered as a bean. */
public interface IndicatorSource {

    /** Code of the indicator. */
    String code();

    /** Goes up when what is counted changes, so that old figures are not held against new ones. */
    default int version() {
        return 1;
    }

    /** How well it knows the past. */
    default Knowing knowing() {
        return Knowing.AS_KNOWN;
    }

    /** Whether what it reads of some agencies is what it reads of all of them for those. */
    default boolean addsUpByAgency() {
        return false;
    }

    /** Parts that add up to the whole, for each reading of the text. */
    List<Reading> read(Asked asked);

    /**
     * How many rows stand behind a figure: as many as its number says, unless a row is a number of
     * its own.
     *
     * @param official what was read for the official reading
     */
    default long rows(Indicator indicator, List<Reading> official) {
        return official.stream()
                .mapToLong(part -> indicator.below() == null ? part.above() : part.below())
                .sum();
    }

    /**
     * For each agency by itself, where something that several share counts at each of them.
     *
     * @param read what {@link #read} gave of the same asking
     */
    default List<Reading> each(Asked asked, List<Reading> read) {
        return read.stream().filter(one -> one.agency() != null).toList();
    }

    /**
     * One reading of the text over several periods of the same agencies.
     *
     * @return for each period what {@link #read} gives of it
     */
    default List<List<Reading>> over(List<Asked> periods, String variant) {
        return periods.stream()
                .map(asked ->
                        read(asked).stream().filter(one -> one.variant().equals(variant)).toList())
                .toList();
    }

    /** The rows behind the figure. */
    Lines lines(Asked asked, Wanted wanted);
}
