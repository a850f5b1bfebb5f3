package vn.motcua.measure.indicator;

import java.util.List;

/**
 * A source whose rows belong to one day each, so that what was counted in the months of a period
 * adds up to what was counted in it; only of such a one a forecast can be made.
 */
public interface MonthlySource extends IndicatorSource {

    /**
     * What one reading of the text counts in each window, in the order of the windows; in one
     * statement. The period and the knowledge of the asking itself do not count.
     */
    List<Window.Sum> sums(Asked asked, String variant, List<Window> windows);
}
