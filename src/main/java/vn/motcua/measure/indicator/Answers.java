package vn.motcua.measure.indicator;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What sources answered to wishes of one kind.
 *
 * @param <W> the kind of wish
 * @param <T> what is answered
 */
final class Answers<W extends Wish<W, T>, T> {

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

    /** So many times in a row what nobody asked for is prepared again. */
    private static final int UNASKED = 100;

    /** Beyond so many wishes those that were asked for longest ago are forgotten. */
    private static final int MOST = 1_000;

    private final Map<W, T> answers = new ConcurrentHashMap<>();

    /** How many times each was prepared since it was asked for. */
    private final Map<W, Integer> wished = new ConcurrentHashMap<>();

    /** Notes that it is asked for, so that it is prepared for the next moment too. */
    void wish(W wish) {
        wished.put(wish, 0);
    }

    void put(W wish, T answer) {
        answers.put(wish, answer);
    }

    Optional<T> find(W wish) {
        return Optional.ofNullable(answers.get(wish));
    }

    /**
     * As it was answered before, or by the source.
     *
     * @param memo of the same asking
     */
    T answer(W wish, IndicatorSource source, Memo memo) {
        T known = answers.get(wish);
        if (known == null) {
            known = wish.askedOf(source, memo);
            answers.put(wish, known);
        }
        return known;
    }

    /**
     * Answers what was wished of others before; what asks for nothing later has its answer already.
     * What cannot be answered holds up nothing else, and is read when it is asked for.
     *
     * @param memo of an asking
     */
    void prepare(
            Answers<W, T> before,
            Wish.Move move,
            Map<String, IndicatorSource> sources,
            Function<Asked, Memo> memo) {
        before.wished.entrySet().stream()
                .filter(one -> one.getValue() < UNASKED)
                .sorted(Map.Entry.comparingByValue())
                .limit(MOST)
                .forEach(one -> {
                    W wish = one.getKey().moved(move);
                    IndicatorSource source = sources.get(wish.code());
                    if (source != null) {
                        before.find(wish).ifPresent(same -> answers.put(wish, same));
                        try {
                            answer(wish, source, memo.apply(wish.asked()));
                        } catch (RuntimeException failed) {
                            LOG.error("{} could not be prepared", wish, failed);
                        }
                        wished.merge(wish, one.getValue() + 1, Math::min);
                    }
                });
    }
}
