package vn.motcua.measure.indicator.dossiers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Indicator;
import vn.motcua.measure.indicator.IndicatorRules;
import vn.motcua.measure.indicator.IndicatorSource;
import vn.motcua.measure.indicator.Lines;
import vn.motcua.measure.indicator.Part;
import vn.motcua.measure.indicator.Reading;
import vn.motcua.measure.indicator.Wanted;

/**
 * PL2-6-b: of answers about land, construction and investment, those that are content; each of the
 * three for itself. Which fields of procedures they are is a dated parameter.
 */
@Component
class ContentByField implements IndicatorSource {

    static final List<String> WORDS = List.of("land", "construction", "investment");

    private final RatingRows ratings;
    private final IndicatorRules rules;

    ContentByField(RatingRows ratings, IndicatorRules rules) {
        this.ratings = ratings;
        this.rules = rules;
    }

    @Override
    public String code() {
        return "PL2-6-b";
    }

    /** A word that nobody answered about is said too, with nothing. */
    @Override
    public List<Reading> read(Asked asked) {
        Map<String, String> words = words(asked);
        List<Reading> all = new ArrayList<>();
        for (String word : WORDS) {
            all.add(new Reading(Indicator.ONLY, null, "", Part.said("field." + word), 0, 0));
        }
        for (RatingRows.Sum sum : ratings.sums(asked)) {
            String word = words.get(sum.field());
            if (word != null) {
                all.add(
                        new Reading(
                                Indicator.ONLY,
                                sum.agency(),
                                sum.field(),
                                Part.said("field." + word),
                                sum.content(),
                                sum.answers()));
            }
        }
        return all;
    }

    private Map<String, String> words(Asked asked) {
        Map<String, String> words = new HashMap<>();
        for (String word : WORDS) {
            rules.fields(word, asked.to()).forEach(field -> words.put(field, word));
        }
        return words;
    }

    @Override
    public Lines lines(Asked asked, Wanted wanted) {
        Map<String, String> words = words(asked);
        return ratings.page(
                asked,
                List.copyOf(words.keySet()),
                wanted,
                line ->
                        line.in(
                                Part.said(
                                        "field."
                                                + Objects.requireNonNull(
                                                        words.get(line.field())))));
    }
}
