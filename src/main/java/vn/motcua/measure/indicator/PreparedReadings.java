package vn.motcua.measure.indicator;

import java.util.List;
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
        if (!source.addsUpByAgency() || !at.agencies().containsAll(asked.agencies())) {
            at.reads().wish(exact);
            return at.reads().answer(exact, source, asked.memo());
        }
        Wish.Read whole = new Wish.Read(source.code(), asked.of(at.agencies()));
        at.reads().wish(whole);
        return at.reads()
                .find(whole)
                .map(all ->
                        all.stream()
                                .filter(one -> asked.agencies().contains(one.agency()))
                                .toList())
                .orElseGet(() -> at.reads().answer(exact, source, asked.memo()));
    }

    List<List<Reading>> over(IndicatorSource source, List<Asked> periods, String variant) {
        Asked last = periods.getLast();
        Preparation at = at(last);
        if (at == null) {
            return source.over(periods, variant);
        }
        Wish.Over wish =
                new Wish.Over(
                        source.code(),
                        variant,
                        periods.stream().map(one -> one.with(new Memo())).toList());
        at.trends().wish(wish);
        return at.trends().answer(wish, source, last.memo());
    }

    /** What a source adds up to in each window, in their order. */
    public List<Window.Sum> sums(
            MonthlySource source, Asked asked, String variant, List<Window> windows) {
        Preparation at = at(asked);
        if (at == null) {
            return source.sums(asked, variant, windows);
        }
        Wish.Sums wish = new Wish.Sums(source.code(), asked.with(new Memo()), variant, windows);
        at.sums().wish(wish);
        return at.sums().answer(wish, source, asked.memo());
    }

    private @Nullable Preparation at(Asked asked) {
        return prepared.stream()
                .filter(one -> one.known().equals(asked.known()))
                .findFirst()
                .orElse(null);
    }
}
