package vn.motcua.score;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Channel;
import vn.motcua.measure.Count;
import vn.motcua.measure.Counted;
import vn.motcua.measure.Measures;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Indicator;
import vn.motcua.measure.indicator.Indicators;
import vn.motcua.measure.indicator.Reading;

/** The evaluation of agencies and officers over a period. */
@Component
public class EvaluationTables {

    private static final List<String> WALLS = List.of("III.3-a", "III.3-b", "III.3-c");
    private static final String RECORDS = "III.1-e";
    private static final String ELIGIBLE = "PL2-3-a";
    private static final Set<Counted> LATE =
            EnumSet.of(
                    Counted.RESULT_LATE,
                    Counted.REFUSED_LATE,
                    Counted.WITHDRAWN_LATE,
                    Counted.LAPSED_LATE,
                    Counted.RUNNING_LATE,
                    Counted.WAITING_LATE);

    /** One of the staff in one unit. */
    public record Officer(UUID staff, UUID unit) {}

    private final EvaluationBook book = EvaluationBook.read();
    private final EvaluationStore store;
    private final Indicators indicators;
    private final Measures measures;

    EvaluationTables(EvaluationStore store, Indicators indicators, Measures measures) {
        this.store = store;
        this.indicators = indicators;
        this.measures = measures;
    }

    public EvaluationBook book() {
        return book;
    }

    /** How many dossiers ended in the period and are not read for evaluation yet. */
    public long waiting(Asked asked) {
        return store.waiting(asked.start(), asked.end());
    }

    /** Of every agency asked for. */
    public Map<UUID, Evaluation> agencies(Asked asked) {
        Map<UUID, Evaluation.Maker> makers = new HashMap<>();
        asked.agencies()
                .forEach(agency ->
                        makers.put(agency, new Evaluation.Maker(EvaluationBook.Scope.AGENCY)));
        for (EvaluationStore.Whole one :
                store.wholes(asked.agencies(), asked.start(), asked.end())) {
            Evaluation.Maker maker = Objects.requireNonNull(makers.get(one.agency()));
            maker.dossiers(one.n());
            maker.add(1, Evaluation.time(one.whole()), one.n());
            maker.add(3, Evaluation.times(one.contacts()), one.n());
            maker.add(4, Evaluation.times(one.visited()), one.n());
        }
        for (EvaluationStore.Share one :
                store.shares(asked.agencies(), asked.start(), asked.end())) {
            Objects.requireNonNull(makers.get(one.agency()))
                    .add(2, Evaluation.time(one.time()), one.n());
        }
        List<Map<UUID, Reading>> walls = WALLS.stream().map(code -> each(code, asked)).toList();
        Map<UUID, Reading> records = each(RECORDS, asked);
        Map<UUID, Reading> eligible = each(ELIGIBLE, asked);
        Map<UUID, long[]> online = online(asked);
        Map<UUID, Evaluation> made = new HashMap<>();
        makers.forEach((agency, maker) -> {
            maker.set(
                    6,
                    Evaluation.disclosure(
                            walls.stream().map(one -> of(one, agency)).toList(),
                            of(records, agency)));
            long[] came = online.getOrDefault(agency, new long[3]);
            maker.set(
                    9,
                    Evaluation.online(
                            of(eligible, agency),
                            new Reading(Indicator.ONLY, agency, "", came[0], came[1]),
                            came[2],
                            book.limits()));
            made.put(agency, maker.made());
        });
        return made;
    }

    private Map<UUID, Reading> each(String code, Asked asked) {
        return indicators.spread(indicators.find(code).orElseThrow(), asked).each();
    }

    private static Reading of(Map<UUID, Reading> each, UUID agency) {
        return each.getOrDefault(agency, new Reading(Indicator.ONLY, agency, "", 0, 0));
    }

    /** By agency: dossiers received online, all received, those that came online and are late. */
    private Map<UUID, long[]> online(Asked asked) {
        Map<UUID, long[]> sums = new HashMap<>();
        for (Count count :
                measures.flows(asked.agencies(), asked.from(), asked.to(), asked.known())) {
            add(sums, count);
        }
        for (Count count : measures.stock(asked.agencies(), asked.to(), asked.known())) {
            add(sums, count);
        }
        return sums;
    }

    private static void add(Map<UUID, long[]> sums, Count count) {
        long[] sum = sums.computeIfAbsent(count.agency(), _ -> new long[3]);
        boolean online = count.channel() == Channel.ONLINE;
        if (count.counted() == Counted.RECEIVED) {
            sum[0] += online ? count.n() : 0;
            sum[1] += count.n();
        }
        if (online && LATE.contains(count.counted())) {
            sum[2] += count.n();
        }
    }

    /**
     * Of one of the staff, and of all others who worked in units.
     *
     * @param units those that the asker leads
     */
    public Map<Officer, Evaluation> officers(UUID self, Set<UUID> units, Asked asked) {
        Map<Officer, Evaluation.Maker> makers = new LinkedHashMap<>();
        for (EvaluationStore.Staffed one : store.staff(self, units, asked.start(), asked.end())) {
            Evaluation.Maker maker =
                    makers.computeIfAbsent(
                            new Officer(one.staff(), one.unit()),
                            _ -> new Evaluation.Maker(EvaluationBook.Scope.OFFICER));
            maker.dossiers(one.n());
            maker.add(1, Evaluation.time(one.whole()), one.n());
            maker.add(3, Evaluation.times(one.contacts()), one.n());
            maker.add(4, Evaluation.times(one.visited()), one.n());
            if (one.time() != null) {
                maker.add(2, Evaluation.time(one.time()), one.n());
            }
        }
        Map<Officer, Evaluation> made = new LinkedHashMap<>();
        makers.forEach((officer, maker) -> made.put(officer, maker.made()));
        return made;
    }
}
