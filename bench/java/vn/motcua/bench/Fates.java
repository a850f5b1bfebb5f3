package vn.motcua.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DossierCommand;
import vn.motcua.dossier.Lives;
import vn.motcua.dossier.OpenTask;
import vn.motcua.dossier.ReturnMethod;

/**
 * What is to become of a dossier: most are resolved in their fifteen days and handed back, some
 * late, a few are refused by the chair or taken back; those that lie open have come as far as their
 * step.
 */
final class Fates {

    private static final double LATE = 0.06;
    private static final double REFUSED = 0.03;
    private static final double WITHDRAWN = 0.015;
    private static final int CHAIR = 5;
    private static final int HAND_BACK = Locality.STEPS - 1;

    private final WorkCalendar calendar;
    private final Instant now;
    private final Trade trade;

    Fates(WorkCalendar calendar, Instant now) {
        this(calendar, now, Trade.ONE);
    }

    Fates(WorkCalendar calendar, Instant now, Trade trade) {
        this.calendar = calendar;
        this.now = now;
        this.trade = trade;
    }

    /**
     * A dossier that comes.
     *
     * @param stopsAt the step at which it lies open; all steps where it is closed
     */
    record Coming(int commune, LocalDate day, Instant at, int serial, int stopsAt, long seed) {}

    Lives.Plan of(Coming coming) {
        RandomGenerator random = DossierBench.random(coming.seed());
        Duration there = calendar.workingTime(coming.at(), now);
        boolean closed = coming.stopsAt() == Locality.STEPS;
        List<Step> steps =
                closed ? closing(coming.commune(), random) : opening(coming, Locality.STEPS);
        Duration decided = closed ? shorter(length(coming.day(), random), there, 0.9) : there;
        Duration later =
                closed
                        ? shorter(days(coming.day(), 3 * random.nextDouble()), there, 0.09)
                        : Duration.ZERO;
        return new Lives.Plan(
                trade.of(
                        Locality.receipt(
                                Ids.at(coming.at()),
                                coming.commune(),
                                People.somebody(coming.commune(), coming.day(), random)),
                        random),
                coming.serial(),
                Locality.hand(coming.commune(), 0).staff(),
                coming.at(),
                acts(coming.at(), steps, decided, later, closed, random));
    }

    /** Who does what, in order. */
    private record Step(
            int hand, int commune, BiFunction<OpenTask, LocalDate, DossierCommand> what) {}

    private static List<Step> opening(Fates.Coming coming, int most) {
        return forward(coming.commune(), Math.min(coming.stopsAt(), most));
    }

    private static List<Step> forward(int commune, int steps) {
        List<Step> way = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            int step = i;
            way.add(new Step(i, commune, (task, day) -> Journey.command(task, step, day)));
        }
        return way;
    }

    private static List<Step> closing(int commune, RandomGenerator random) {
        double fate = random.nextDouble();
        if (fate >= REFUSED + WITHDRAWN) {
            return forward(commune, Locality.STEPS);
        }
        List<Step> way;
        if (fate < REFUSED) {
            way = forward(commune, CHAIR);
            way.add(
                    new Step(
                            CHAIR,
                            commune,
                            (task, _) ->
                                    new DossierCommand.Refuse(
                                            task.no(),
                                            task.version(),
                                            "Điều 19 Nghị định 61/2018/NĐ-CP",
                                            "Không đủ điều kiện giải quyết")));
        } else {
            way = forward(commune, random.nextInt(CHAIR));
            way.add(
                    new Step(
                            0,
                            commune,
                            (_, _) -> new DossierCommand.Withdraw("Không còn nhu cầu")));
        }
        way.add(
                new Step(
                        HAND_BACK,
                        commune,
                        (task, _) ->
                                new DossierCommand.HandBack(
                                        task.no(),
                                        task.version(),
                                        ReturnMethod.DESK,
                                        "Trả lại giấy tờ cho người nộp")));
        return way;
    }

    /** Working time from receipt to what is decided. */
    private Duration length(LocalDate day, RandomGenerator random) {
        return days(
                day,
                random.nextDouble() < LATE
                        ? 16 + 14 * Math.pow(random.nextDouble(), 2)
                        : 3 + 5.5 * (random.nextDouble() + random.nextDouble()));
    }

    private Duration days(LocalDate day, double days) {
        return Traffic.of(calendar.fullDay(day), days);
    }

    private static Duration shorter(Duration wanted, Duration there, double share) {
        Duration most = Traffic.of(there, share);
        return wanted.compareTo(most) < 0 ? wanted : most;
    }

    /** The last act of a closed dossier comes so much later; the others share the time before. */
    private List<Lives.Act> acts(
            Instant received,
            List<Step> steps,
            Duration decided,
            Duration later,
            boolean closed,
            RandomGenerator random) {
        int sharing = closed ? steps.size() - 1 : steps.size();
        double[] shares = random.doubles(sharing + (closed ? 0 : 1), 0.2, 1).toArray();
        double all = java.util.Arrays.stream(shares).sum();
        List<Lives.Act> acts = new ArrayList<>(steps.size());
        double done = 0;
        for (int i = 0; i < steps.size(); i++) {
            done += i < sharing ? shares[i] : 0;
            Duration after = Traffic.of(decided, Math.min(1, done / all));
            Instant at = calendar.after(received, i < sharing ? after : after.plus(later));
            Step step = steps.get(i);
            acts.add(
                    new Lives.Act(
                            at, Locality.hand(step.commune(), step.hand()).staff(), step.what()));
        }
        return acts;
    }
}
