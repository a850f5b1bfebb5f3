package vn.motcua.measure.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.motcua.kernel.Zones;
import vn.motcua.measure.AsKnown;

/**
 * What sources answered by the knowledge of one moment.
 *
 * @param day of that moment, in Vietnam
 * @param agencies all that there are on it; what adds up by agency is read of all of them at once
 */
record Preparation(
        AsKnown known,
        LocalDate day,
        Set<UUID> agencies,
        Answers<Wish.Read, List<Reading>> reads,
        Answers<Wish.Each, List<Reading>> each,
        Answers<Wish.OfTrend, List<Reading>> trends,
        Answers<Wish.Sums, List<Window.Sum>> sums) {

    /** Of nothing yet. */
    static Preparation of(AsKnown known, LocalDate day, Set<UUID> agencies) {
        return new Preparation(
                known,
                day,
                agencies,
                new Answers<>(),
                new Answers<>(),
                new Answers<>(),
                new Answers<>());
    }

    /** What was known when the day began on which it is known. */
    AsKnown atDawn() {
        Instant at = Objects.requireNonNull(known.at());
        return AsKnown.at(Zones.instantOf(Zones.dayOf(at).atStartOfDay()).minusNanos(1_000));
    }

    /** Has what adds up by agency read of the year so far, whoever asks for it. */
    void wishYear(Map<String, IndicatorSource> sources) {
        Asked year = new Asked(agencies, day.withDayOfYear(1), day, known);
        sources.forEach((code, source) -> {
            if (source.addsUpByAgency()) {
                reads.wish(new Wish.Read(code, year));
            }
        });
    }

    /** Answers what was wished before, of another moment. */
    void prepare(Preparation before, Map<String, IndicatorSource> sources) {
        Wish.Move move = new Wish.Move(before, this);
        Map<Asked, Memo> memos = new HashMap<>();
        Function<Asked, Memo> memo = asked -> memos.computeIfAbsent(asked, _ -> Memo.forAll());
        reads.prepare(before.reads, move, sources, memo);
        each.prepare(before.each, move, sources, memo);
        trends.prepare(before.trends, move, sources, memo);
        sums.prepare(before.sums, move, sources, memo);
    }
}
