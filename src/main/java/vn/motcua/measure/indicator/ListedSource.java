package vn.motcua.measure.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A source whose rows are few enough to be read whole: the figure is their number. */
public interface ListedSource extends IndicatorSource {

    /** Every row that some reading of the text counts, in the order in which they are shown. */
    List<Line> all(Asked asked);

    @Override
    default List<Reading> read(Asked asked) {
        return sums(all(asked));
    }

    @Override
    default Lines lines(Asked asked, Wanted wanted) {
        return Lines.of(all(asked), wanted);
    }

    /** Rows by reading, agency, field and part. */
    static List<Reading> sums(List<Line> lines) {
        Map<Reading.Key, Reading> sums = new HashMap<>();
        for (Line line : lines) {
            for (String variant : line.below()) {
                Reading one = line.reading(variant);
                sums.merge(one.key(), one, Reading::also);
            }
        }
        return List.copyOf(sums.values());
    }
}
