package vn.motcua.measure.indicator;

import java.util.ArrayList;
import java.util.List;

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
        List<Reading> all = new ArrayList<>();
        for (Line line : lines) {
            line.below().forEach(variant -> all.add(line.reading(variant)));
        }
        return Reading.gathered(all);
    }
}
