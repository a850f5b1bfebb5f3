package vn.motcua.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.law.DatedRows;
import vn.motcua.measure.AsKnown;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Indicator;
import vn.motcua.measure.indicator.Indicators;
import vn.motcua.measure.indicator.Reading;

/**
 * The score of decision 766/QĐ-TTg of agencies and of all of them together, at the moment at which
 * it is asked for. What the indicators count is read once for all agencies.
 */
@Component
public class Scores {

    /**
     * Scores of a period.
     *
     * @param whole all agencies together, where what several share counts once
     * @param agencies each by itself
     */
    public record Table(AgencyScore whole, Map<UUID, AgencyScore> agencies) {

        public Table {
            agencies = Map.copyOf(agencies);
        }
    }

    /** The score of one month. */
    public record Point(Period month, AgencyScore score) {}

    private final ScoreBook book = ScoreBook.read();
    private final DatedRows rules = DatedRows.read("score766");
    private final Indicators indicators;

    Scores(Indicators indicators) {
        this.indicators = indicators;
        for (ScoreBook.Item item : book.items()) {
            if (item.source() != null && !indicators.hasSource(item.source())) {
                throw new IllegalStateException(item.id() + " is counted by nothing");
            }
        }
    }

    public ScoreBook book() {
        return book;
    }

    /** Ids of items that nothing counts yet (chưa có nguồn), in the order of the decision. */
    public List<String> withoutSource() {
        return book.items().stream()
                .filter(item -> item.source() == null)
                .map(ScoreBook.Item::id)
                .toList();
    }

    /** The indicator that counts an item. */
    public Optional<Indicator> indicator(ScoreBook.Item item) {
        return item.source() == null ? Optional.empty() : indicators.find(item.source());
    }

    /** What the total of a period is called; none until enough of the 100 points is measured. */
    public Optional<ScoreBook.Band> band(AgencyScore score, LocalDate on) {
        return score.band(book.bands(), coverage(on), on);
    }

    /** How many of the 100 points must be measured before a total is called anything. */
    public int coverage(LocalDate on) {
        return rules.onOrFirst(on).number("band-coverage");
    }

    public Table table(Asked asked) {
        List<ItemScore> whole = new ArrayList<>();
        Map<UUID, List<ItemScore>> each = new HashMap<>();
        asked.agencies().forEach(agency -> each.put(agency, new ArrayList<>()));
        for (ScoreBook.Item item : book.items()) {
            Indicators.Spread spread =
                    indicator(item).map(one -> indicators.spread(one, asked)).orElse(null);
            whole.add(
                    ItemScore.of(
                            item,
                            spread == null
                                    ? null
                                    : spread.measured().official().orElseGet(Scores::nothing),
                            asked.to()));
            each.forEach((agency, items) ->
                    items.add(
                            ItemScore.of(
                                    item,
                                    spread == null
                                            ? null
                                            : spread.each().getOrDefault(agency, nothing()),
                                    asked.to())));
        }
        Map<UUID, AgencyScore> agencies = new HashMap<>();
        each.forEach((agency, items) -> agencies.put(agency, new AgencyScore(agency, items)));
        return new Table(new AgencyScore(null, whole), agencies);
    }

    private static Reading nothing() {
        return new Reading(Indicator.ONLY, null, "", 0, 0);
    }

    /**
     * The points of the twelve months up to that of a day, of what is scored today; months to come
     * and before anything was counted give none.
     *
     * @param agency whose it is called; absent for the locality
     * @param agencies taken together
     */
    public List<Point> trend(
            @Nullable UUID agency, Set<UUID> agencies, LocalDate until, AsKnown known) {
        List<Period> months = Period.monthsTo(until);
        List<Asked> asked =
                months.stream()
                        .map(month -> month.until(until))
                        .map(month -> new Asked(agencies, month.from(), month.to(), known))
                        .toList();
        Map<ScoreBook.Item, List<Reading>> read = new HashMap<>();
        for (ScoreBook.Item item : book.items()) {
            if (item.maximum(until).isPresent()) {
                indicator(item).ifPresent(one -> read.put(item, indicators.trend(one, asked)));
            }
        }
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            List<ItemScore> items = new ArrayList<>();
            for (ScoreBook.Item item : book.items()) {
                if (read.containsKey(item)) {
                    items.add(
                            ItemScore.of(
                                    item,
                                    read.getOrDefault(item, List.of()).get(i),
                                    asked.get(i).to()));
                }
            }
            points.add(new Point(months.get(i), new AgencyScore(agency, items)));
        }
        return points;
    }

    /** One item over the same twelve months; nothing where nothing counts it. */
    public List<Point> trend(ScoreBook.Item item, UUID agency, LocalDate until, AsKnown known) {
        List<Period> months = Period.monthsTo(until);
        Indicator indicator = indicator(item).orElse(null);
        if (indicator == null) {
            return List.of();
        }
        List<Reading> read =
                indicators.trend(
                        indicator,
                        months.stream()
                                .map(month -> month.until(until))
                                .map(month ->
                                        new Asked(Set.of(agency), month.from(), month.to(), known))
                                .toList());
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            points.add(
                    new Point(
                            months.get(i),
                            new AgencyScore(
                                    agency,
                                    List.of(
                                            ItemScore.of(
                                                    item,
                                                    read.get(i),
                                                    months.get(i).until(until).to())))));
        }
        return points;
    }

    /** What an item gives, by its official reading. */
    public ItemScore score(ScoreBook.Item item, List<Reading> readings, LocalDate on) {
        return ItemScore.of(item, readings.stream().findFirst().orElse(null), on);
    }

    /** Every reading of the text of an item, the official one first. */
    public List<Reading> readings(ScoreBook.Item item, Asked asked) {
        return indicator(item)
                .map(one -> indicators.measure(one, asked).wholes())
                .orElse(List.of());
    }
}
