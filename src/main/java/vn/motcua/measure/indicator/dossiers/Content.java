package vn.motcua.measure.indicator.dossiers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.IndicatorRules;
import vn.motcua.measure.indicator.Lines;
import vn.motcua.measure.indicator.MonthlySource;
import vn.motcua.measure.indicator.Part;
import vn.motcua.measure.indicator.Reading;
import vn.motcua.measure.indicator.Wanted;
import vn.motcua.measure.indicator.Window;

/**
 * PL2-6-a: of answers given in the period, those that are content: of all fields (A), or of those
 * that the plan does not name (B); by channel.
 */
@Component
class Content implements MonthlySource {

    private final RatingRows ratings;
    private final IndicatorRules rules;

    Content(RatingRows ratings, IndicatorRules rules) {
        this.ratings = ratings;
        this.rules = rules;
    }

    @Override
    public String code() {
        return "PL2-6-a";
    }

    @Override
    public List<Reading> read(Asked asked) {
        Set<String> named = named(asked);
        List<Reading> all = new ArrayList<>();
        for (RatingRows.Sum sum : ratings.sums(asked)) {
            all.add(reading("A", sum));
            if (!named.contains(sum.field())) {
                all.add(reading("B", sum));
            }
        }
        return all;
    }

    private static Reading reading(String variant, RatingRows.Sum sum) {
        return new Reading(
                variant,
                sum.agency(),
                sum.field(),
                Part.said("channel." + sum.channel()),
                sum.content(),
                sum.answers());
    }

    private Set<String> named(Asked asked) {
        Set<String> named = new HashSet<>();
        for (String word : ContentByField.WORDS) {
            named.addAll(rules.fields(word, asked.to()));
        }
        return named;
    }

    @Override
    public List<Window.Sum> sums(Asked asked, String variant, List<Window> windows) {
        Set<String> named = named(asked);
        return ratings.inWindows(
                asked, field -> variant.equals("A") || !named.contains(field), windows);
    }

    @Override
    public Lines lines(Asked asked, Wanted wanted) {
        Set<String> named = named(asked);
        List<String> fields =
                ratings.sums(asked).stream()
                        .map(RatingRows.Sum::field)
                        .distinct()
                        .filter(field -> wanted.variant().equals("A") || !named.contains(field))
                        .toList();
        return ratings.page(asked, fields, wanted, line -> line);
    }
}
