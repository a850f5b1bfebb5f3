package vn.motcua.measure.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.RefusalException;
import vn.motcua.measure.forecast.Forecast;
import vn.motcua.measure.forecast.Forecasts;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.IndicatorRow;
import vn.motcua.measure.indicator.IndicatorRules;
import vn.motcua.measure.indicator.Indicators;
import vn.motcua.measure.indicator.Measured;
import vn.motcua.plan.Plan;
import vn.motcua.plan.PlanProgress;
import vn.motcua.plan.PlanRefusal;
import vn.motcua.plan.PlanRow;
import vn.motcua.plan.Plans;
import vn.motcua.plan.Task;

/** Puts issued plans on one page each. */
@Component
public class PlanBoards {

    /** Plans that carry each other out in a ring are followed no further than this. */
    private static final int DEEPEST = 5;

    private final Plans plans;
    private final PlanProgress progress;
    private final Indicators indicators;
    private final IndicatorRules rules;
    private final Forecasts forecasts;

    PlanBoards(
            Plans plans,
            PlanProgress progress,
            Indicators indicators,
            IndicatorRules rules,
            Forecasts forecasts) {
        this.forecasts = forecasts;
        this.plans = plans;
        this.progress = progress;
        this.indicators = indicators;
        this.rules = rules;
    }

    /**
     * The rows of a plan, with the figures of some agencies.
     *
     * @param shown which rows
     * @throws RefusalException where the plan is not issued
     */
    public Board of(Plan plan, Asked asked, Predicate<BoardRow> shown) {
        if (!plan.isIssued()) {
            throw new RefusalException(new PlanRefusal.PlanNotIssued());
        }
        Map<UUID, List<Task>> tasks = new LinkedHashMap<>();
        for (Task task : progress.tasks(plan)) {
            tasks.computeIfAbsent(task.row().id(), id -> new ArrayList<>()).add(task);
        }
        Map<UUID, String> codes =
                codes(plan, tasks.values().stream().map(PlanBoards::row).toList());
        Map<String, IndicatorRow> targets = new HashMap<>();
        indicators.rows().forEach(row -> targets.put(row.planCode(), row));
        List<BoardRow> rows = new ArrayList<>();
        for (List<Task> of : tasks.values()) {
            IndicatorRow target = targets.get(codes.getOrDefault(row(of).id(), ""));
            BoardRow bare = new BoardRow(row(of), of, target, List.of());
            if (shown.test(bare)) {
                rows.add(target == null ? bare : measured(bare, target, asked));
            }
        }
        return new Board(plan, asked, rows, forecasts(rows, asked));
    }

    /** Only of what is held against a threshold. */
    private Map<String, Forecast> forecasts(List<BoardRow> rows, Asked asked) {
        Map<String, Forecast> made = new HashMap<>();
        rows.stream()
                .flatMap(row -> row.counted().stream())
                .map(Measured::indicator)
                .filter(one -> one.threshold(asked.from()).isPresent())
                .forEach(one -> {
                    Forecast forecast = forecasts.of(one, asked).forecast();
                    if (forecast != null) {
                        made.put(one.code(), forecast);
                    }
                });
        return made;
    }

    private static PlanRow row(List<Task> tasks) {
        return tasks.getFirst().row();
    }

    private BoardRow measured(BoardRow bare, IndicatorRow target, Asked asked) {
        return new BoardRow(
                bare.row(),
                bare.tasks(),
                target,
                target.indicators().stream().map(one -> indicators.measure(one, asked)).toList());
    }

    /** What the measured plan calls each row, or the row that it carries out, by the row's id. */
    private Map<UUID, String> codes(Plan plan, List<PlanRow> rows) {
        Map<UUID, String> codes = new HashMap<>();
        Map<UUID, UUID> upward = new HashMap<>();
        rows.forEach(row -> upward.put(row.id(), row.id()));
        Plan at = plan;
        List<PlanRow> here = rows;
        Set<UUID> seen = new HashSet<>();
        for (int deep = 0; deep < DEEPEST && seen.add(at.id()); deep++) {
            if (isMeasured(at)) {
                Map<UUID, String> named = new HashMap<>();
                here.forEach(row -> named.put(row.id(), row.code()));
                upward.forEach((row, top) -> {
                    String code = named.get(top);
                    if (code != null) {
                        codes.put(row, code);
                    }
                });
                return codes;
            }
            UUID parent = at.parent();
            if (parent == null) {
                return codes;
            }
            Map<UUID, UUID> above = new HashMap<>();
            for (PlanRow row : here) {
                UUID carried = row.parent();
                if (carried != null) {
                    above.put(row.id(), carried);
                }
            }
            upward.values().retainAll(above.keySet());
            upward.replaceAll((row, top) -> Objects.requireNonNull(above.get(top)));
            at = plans.find(parent);
            here = plans.rows(parent);
        }
        return codes;
    }

    private boolean isMeasured(Plan plan) {
        LocalDate day = plan.day();
        return day != null && plan.number().equals(rules.measuredPlan(day));
    }
}
