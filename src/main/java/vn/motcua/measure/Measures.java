package vn.motcua.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.kernel.Zones;

/**
 * Figures of dossiers: what happened in a period, what stood at a moment, by all that is known or
 * as it was known at any moment. Figures of one moment of knowledge agree with each other: what
 * stood before a period and came in it is what ended in it and stands after it.
 */
@Component
public class Measures {

    private final MeasureStore store;

    Measures(MeasureStore store) {
        this.store = store;
    }

    /**
     * What happened from one day to another, both included, in Vietnam.
     *
     * @param agencies the receiving ones
     */
    @Transactional(readOnly = true)
    public List<Count> flows(Set<UUID> agencies, LocalDate from, LocalDate to, AsKnown known) {
        Sums sums = new Sums();
        store.flows(agencies, from, to, known.whole()).forEach(sums::add);
        learnedThatDay(
                agencies,
                known,
                sums,
                change ->
                        change.counted().kind() == Counted.Kind.FLOW
                                && !Zones.dayOf(change.at()).isBefore(from)
                                && !Zones.dayOf(change.at()).isAfter(to));
        return sums.counts();
    }

    /**
     * How often something happened in each of several stretches of days; of the day of knowledge
     * only a whole one counts.
     *
     * @param agencies the receiving ones
     */
    @Transactional(readOnly = true)
    public List<Stretch.Count> stretches(
            Set<UUID> agencies, Counted counted, List<Stretch> stretches) {
        return store.stretches(agencies, counted, stretches);
    }

    /** What stood at the end of a day, in Vietnam. */
    @Transactional(readOnly = true)
    public List<Count> stock(Set<UUID> agencies, LocalDate day, AsKnown known) {
        Sums sums = new Sums();
        store.stock(agencies, day, known.whole()).forEach(sums::add);
        learnedThatDay(
                agencies,
                known,
                sums,
                change ->
                        change.counted().kind() == Counted.Kind.STOCK
                                && !Zones.dayOf(change.at()).isAfter(day));
        return sums.counts();
    }

    /** What stood at a moment, and what had happened on its day before it. */
    @Transactional(readOnly = true)
    public List<Count> moment(Set<UUID> agencies, Instant at, AsKnown known) {
        LocalDate day = Zones.dayOf(at);
        Sums sums = new Sums();
        stock(agencies, day.minusDays(1), known).forEach(sums::add);
        for (Fact fact : store.movingSince(agencies, day, known.at())) {
            add(
                    fact,
                    1,
                    sums,
                    change -> Zones.dayOf(change.at()).equals(day) && !change.at().isAfter(at));
        }
        return sums.counts();
    }

    /** About how many dossiers there are; known after the database has looked through them. */
    public long dossiers() {
        return store.dossiers();
    }

    /** Whether all that was recorded before a moment is in the figures. */
    @Transactional(readOnly = true)
    public boolean hasRead(Instant before) {
        return store.hasRead(before);
    }

    /** When the first of what is in the figures was recorded. */
    @Transactional(readOnly = true)
    public Optional<Instant> begins() {
        return store.begins();
    }

    /** The very dossiers behind a flow, in the order of their making. */
    @Transactional(readOnly = true)
    public List<Traced> happened(
            Behind behind, Set<Counted> flows, LocalDate from, LocalDate to, AsKnown known) {
        return behind(
                store.happened(behind, flows, from, to, known.at()),
                change ->
                        flows.contains(change.counted())
                                && !Zones.dayOf(change.at()).isBefore(from)
                                && !Zones.dayOf(change.at()).isAfter(to));
    }

    /** The very dossiers behind what stood at the end of a day, in the order of their making. */
    @Transactional(readOnly = true)
    public List<Traced> stood(Behind behind, Set<Counted> stocks, LocalDate day, AsKnown known) {
        return behind(
                store.stood(behind, stocks, day, known.at()),
                change ->
                        stocks.contains(change.counted())
                                && !Zones.dayOf(change.at()).isAfter(day));
    }

    private static List<Traced> behind(List<Fact> facts, Predicate<Change> which) {
        return facts.stream()
                .filter(fact ->
                        Counting.of(fact).stream().filter(which).mapToInt(Change::n).sum() > 0)
                .map(fact -> new Traced(fact.dossier(), fact.by().agency(), fact.by().version()))
                .sorted(Comparator.comparing(Traced::dossier))
                .toList();
    }

    /** What was recorded on the day of the moment of knowledge itself, up to that moment. */
    private void learnedThatDay(
            Set<UUID> agencies, AsKnown known, Sums sums, Predicate<Change> which) {
        Instant at = known.at();
        if (at == null) {
            return;
        }
        Instant start = Zones.instantOf(Zones.dayOf(at).atStartOfDay());
        Map<UUID, Known> before = new HashMap<>();
        Map<UUID, Known> after = new HashMap<>();
        for (Known one : store.learned(agencies, start, at)) {
            UUID dossier = one.fact().dossier();
            if (one.from().isBefore(start)) {
                before.put(dossier, one);
            } else {
                after.merge(dossier, one, (a, b) -> a.from().isAfter(b.from()) ? a : b);
            }
        }
        before.values().forEach(one -> add(one.fact(), -1, sums, which));
        after.values().forEach(one -> add(one.fact(), 1, sums, which));
    }

    private static void add(Fact fact, int sign, Sums sums, Predicate<Change> which) {
        Counting.of(fact).stream()
                .filter(which)
                .forEach(change -> sums.add(fact.by(), change.counted(), (long) sign * change.n()));
    }
}
