package vn.motcua.measure.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Zones;
import vn.motcua.kernel.law.DatedRows;
import vn.motcua.measure.AsKnown;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Indicator;
import vn.motcua.measure.indicator.Indicators;
import vn.motcua.measure.indicator.MonthlySource;
import vn.motcua.measure.indicator.PreparedReadings;
import vn.motcua.measure.indicator.Window;

/** Forecasts indicators for the end of the year that they are asked for, in one statement each. */
@Component
public class Forecasts {

    private final Indicators indicators;
    private final PreparedReadings prepared;
    private final DatedRows rows = DatedRows.read("forecast");

    Forecasts(Indicators indicators, PreparedReadings prepared) {
        this.indicators = indicators;
        this.prepared = prepared;
    }

    /** The rules that hold on a day. */
    public ForecastRules rules(LocalDate on) {
        DatedRows.Values values = rows.onOrFirst(on);
        return new ForecastRules(
                values.number("forecast-months"),
                values.number("forecast-counted"),
                values.number("forecast-level"));
    }

    /**
     * What the official reading of an indicator will come to on the last day of the year.
     *
     * @param asked the year so far, from its first day
     */
    public Foreseen of(Indicator indicator, Asked asked) {
        if (indicator.each()) {
            return Foreseen.none(Foreseen.Why.EACH);
        }
        LocalDate end = asked.from().withMonth(12).withDayOfMonth(31);
        if (asked.from().getDayOfYear() != 1 || !asked.to().isBefore(end)) {
            return Foreseen.none(Foreseen.Why.NO_END);
        }
        Optional<MonthlySource> source =
                indicator.below() == null ? Optional.empty() : indicators.monthly(indicator);
        if (source.isEmpty()) {
            return Foreseen.none(Foreseen.Why.NOT_BY_MONTH);
        }
        History history =
                history(source.get(), asked, indicators.official(indicator, asked.from()));
        return Forecasting.of(history, end, rules(asked.to()))
                .map(forecast -> new Foreseen(Foreseen.Why.MADE, forecast))
                .orElseGet(() -> Foreseen.none(Foreseen.Why.TOO_LITTLE));
    }

    private History history(MonthlySource source, Asked asked, String variant) {
        List<Window> now = months(asked.from(), asked.to(), asked.known());
        LocalDate yearAgo = asked.from().minusYears(1);
        List<Window> before = months(yearAgo, asked.from().minusDays(1), asked.known());
        List<Window> all = new ArrayList<>(now);
        all.addAll(before);
        List<LocalDate> days = new ArrayList<>();
        for (Window month : now.subList(0, now.size() - 1)) {
            days.add(month.to());
            all.addAll(months(asked.from(), month.to(), atEndOf(month.to(), asked.known())));
        }
        List<Tally> tallies = tallies(all, prepared.sums(source, asked, variant, all));
        TreeMap<LocalDate, List<Tally>> then = new TreeMap<>();
        int at = now.size() + before.size();
        for (int i = 0; i < days.size(); i++) {
            then.put(days.get(i), tallies.subList(at, at + i + 1));
            at += i + 1;
        }
        return new History(
                tallies.subList(0, now.size()),
                tallies.subList(now.size(), now.size() + before.size()),
                then);
    }

    private static List<Tally> tallies(List<Window> windows, List<Window.Sum> sums) {
        List<Tally> tallies = new ArrayList<>();
        for (int i = 0; i < windows.size(); i++) {
            Window window = windows.get(i);
            Window.Sum sum = sums.get(i);
            tallies.add(new Tally(window.from(), window.to(), sum.above(), sum.below()));
        }
        return tallies;
    }

    /** Months of the calendar between two days, the last as far as it goes. */
    static List<Window> months(LocalDate from, LocalDate to, AsKnown known) {
        List<Window> months = new ArrayList<>();
        LocalDate first = from;
        while (!first.isAfter(to)) {
            LocalDate next = first.withDayOfMonth(1).plusMonths(1);
            LocalDate last = next.minusDays(1);
            months.add(new Window(first, last.isAfter(to) ? to : last, known));
            first = next;
        }
        return months;
    }

    /** What was known when a day ended, and no more than is known. */
    private static AsKnown atEndOf(LocalDate day, AsKnown known) {
        Instant end = Zones.instantOf(day.plusDays(1).atStartOfDay()).minusNanos(1_000);
        Instant at = known.at();
        return at != null && at.isBefore(end) ? known : AsKnown.at(end);
    }
}
