package vn.motcua.measure.indicator;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.measure.AsKnown;

/**
 * Figures of pages, read beforehand where dossiers are so many that nobody would wait for them: all
 * are by the knowledge of one moment, which pages name. Where dossiers are few nothing is prepared,
 * and every page is by all that is known.
 *
 * <p>What is asked of another moment, or was not asked for before, is read when it is asked for.
 */
@Component
public class PreparedReadings {

    /** The newest first; the one before it too, for rows that are opened from its pages. */
    private volatile List<Preparation> prepared = List.of();

    /** By what knowledge pages show figures at this time. */
    public AsKnown now() {
        Preparation last = last();
        return last == null ? AsKnown.NOW : last.known();
    }

    @Nullable Preparation last() {
        return prepared.stream().findFirst().orElse(null);
    }

    void take(Preparation next) {
        prepared = Stream.concat(Stream.of(next), prepared.stream().limit(1)).toList();
    }

    void clear() {
        prepared = List.of();
    }

    List<Reading> read(IndicatorSource source, Asked asked) {
        Preparation at = at(asked);
        if (at == null) {
            return source.read(asked);
        }
        Wish.Read exact = new Wish.Read(source.code(), asked.with(new Memo()));
        if (!isPartOfAll(at, source, asked)) {
            at.reads().wish(exact);
            return at.reads().answer(exact, source, asked.memo());
        }
        Wish.Read whole = new Wish.Read(source.code(), asked.of(at.agencies()));
        at.reads().wish(whole);
        return at.reads()
                .find(whole)
                .map(all -> part(all, asked))
                .orElseGet(() -> at.reads().answer(exact, source, asked.memo()));
    }

    /**
     * For each agency by itself.
     *
     * @param read what {@link #read} gave of the same asking
     */
    List<Reading> each(IndicatorSource source, Asked asked, List<Reading> read) {
        Preparation at = at(asked);
        if (at == null || source.addsUpByAgency()) {
            return source.each(asked, read);
        }
        Wish.Each wish = new Wish.Each(source.code(), asked.with(new Memo()));
        at.each().wish(wish);
        return at.each().answer(wish, source, asked.memo());
    }

    /**
     * What is over when the day of the moment begins is by what was known then, of sources that
     * know what was known; what others said of it once would stand until the next day.
     */
    List<List<Reading>> over(IndicatorSource source, List<Asked> periods, String variant) {
        Preparation at = at(periods.getLast());
        if (at == null) {
            return source.over(periods, variant);
        }
        List<List<Reading>> found = new ArrayList<>();
        List<Wish.OfTrend> missing = new ArrayList<>();
        for (Asked period : periods) {
            Asked asked =
                    new Asked(
                            period.agencies(),
                            period.from(),
                            period.to(),
                            period.to().isBefore(at.day()) && source.knowing() == Knowing.AS_KNOWN
                                    ? at.atDawn()
                                    : at.known());
            Wish.OfTrend exact = new Wish.OfTrend(source.code(), variant, asked);
            List<Reading> known = of(at, source, exact);
            if (known == null) {
                missing.add(exact);
            }
            found.add(known == null ? List.of() : known);
        }
        if (missing.isEmpty()) {
            return found;
        }
        List<List<Reading>> read =
                source.over(missing.stream().map(Wish.OfTrend::asked).toList(), variant);
        for (int i = 0; i < missing.size(); i++) {
            at.trends().put(missing.get(i), read.get(i));
        }
        return over(source, periods, variant);
    }

    /** Of all agencies where it adds up by agency, and was prepared. */
    private static @Nullable List<Reading> of(
            Preparation at, IndicatorSource source, Wish.OfTrend exact) {
        Asked asked = exact.asked();
        if (!isPartOfAll(at, source, asked)) {
            at.trends().wish(exact);
            return at.trends().find(exact).orElse(null);
        }
        Wish.OfTrend whole =
                new Wish.OfTrend(exact.code(), exact.variant(), asked.of(at.agencies()));
        at.trends().wish(whole);
        return at.trends()
                .find(whole)
                .map(all -> part(all, asked))
                .or(() -> at.trends().find(exact))
                .orElse(null);
    }

    private static boolean isPartOfAll(Preparation at, IndicatorSource source, Asked asked) {
        return source.addsUpByAgency() && at.agencies().containsAll(asked.agencies());
    }

    private static List<Reading> part(List<Reading> all, Asked asked) {
        return all.stream().filter(one -> asked.agencies().contains(one.agency())).toList();
    }

    /**
     * What a source adds up to in each window, in their order. What was known at moments that have
     * passed is asked by itself, for its answer stays.
     */
    public List<Window.Sum> sums(
            MonthlySource source, Asked asked, String variant, List<Window> windows) {
        Preparation at = at(asked);
        if (at == null) {
            return source.sums(asked, variant, windows);
        }
        Map<Boolean, List<Window>> byKnowledge =
                windows.stream().collect(groupingBy(one -> one.known().equals(at.known())));
        Map<Window, Window.Sum> sums = new HashMap<>();
        byKnowledge
                .values()
                .forEach(some -> {
                    Wish.Sums wish = Wish.Sums.of(source.code(), asked, variant, some);
                    at.sums().wish(wish);
                    List<Window.Sum> read = at.sums().answer(wish, source, asked.memo());
                    for (int i = 0; i < some.size(); i++) {
                        sums.put(some.get(i), read.get(i));
                    }
                });
        return windows.stream().map(one -> Objects.requireNonNull(sums.get(one))).toList();
    }

    private @Nullable Preparation at(Asked asked) {
        return prepared.stream()
                .filter(one -> one.known().equals(asked.known()))
                .findFirst()
                .orElse(null);
    }
}
