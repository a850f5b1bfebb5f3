package vn.motcua.measure.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a forecast is made from.
 *
 * @param now the months of the period so far, by all that is known
 * @param lastYear the same days of the year before and those that followed, up to the end of the
 *     period a year ago
 * @param then what was known at the end of an earlier month of the period, by its last day: the
 *     months up to it as they were known on that day
 */
public record History(
        List<Tally> now, List<Tally> lastYear, SortedMap<LocalDate, List<Tally>> then) {

    public History {
        now = List.copyOf(now);
        lastYear = List.copyOf(lastYear);
        SortedMap<LocalDate, List<Tally>> copies = new TreeMap<>();
        for (Map.Entry<LocalDate, List<Tally>> one : then.entrySet()) {
            copies.put(one.getKey(), List.copyOf(one.getValue()));
        }
        then = copies;
    }
}
