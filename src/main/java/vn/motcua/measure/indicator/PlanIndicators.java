package vn.motcua.measure.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.plan.PlanCount;
import vn.motcua.plan.PlanFigures;

/**
 * Rows I.1, I.3 and I.4: plans, directive letters and reminders as known at the moment asked for.
 */
@Configuration(proxyBeanMethods = false)
class PlanIndicators {

    private record Source(String code, Function<Asked, List<Line>> counting)
            implements ListedSource {
        @Override
        public List<Line> all(Asked asked) {
            return counting.apply(asked);
        }
    }

    /** Numbers of days: nothing to hold a row against, so the rows are those that have any. */
    private record Days(String code, Function<Asked, List<PlanCount>> counting)
            implements IndicatorSource {
        @Override
        public List<Reading> read(Asked asked) {
            return counting.apply(asked).stream()
                    .map(one ->
                            new Reading(Indicator.ONLY, one.agency(), "", one.above(), one.below()))
                    .toList();
        }

        @Override
        public long rows(Indicator indicator, List<Reading> official) {
            return official.stream().filter(one -> one.above() > 0).count();
        }

        @Override
        public Lines lines(Asked asked, Wanted wanted) {
            List<PlanCount> late =
                    counting.apply(asked).stream().filter(one -> one.above() > 0).toList();
            return Lines.of(PlanIndicators.lines(Indicator.ONLY, late), wanted);
        }
    }

    private static IndicatorSource source(String code, Function<Asked, List<PlanCount>> counting) {
        return new Source(code, asked -> lines(Indicator.ONLY, counting.apply(asked)));
    }

    private static List<Line> lines(String variant, List<PlanCount> counts) {
        return counts.stream().map(one -> line(one).counted(variant, one.above() > 0)).toList();
    }

    private static Line line(PlanCount one) {
        Line line = Line.of(one.code(), one.name(), "").by(one.agency());
        return one.path().isEmpty() ? line : line.at(one.path(), null);
    }

    /** Plans and letters are read once for all indicators of an asking. */
    private static PlanFigures of(PlanFigures figures, Asked asked) {
        return asked.memo().once(PlanFigures.class, () -> figures.knownAt(asked.known().at()));
    }

    /**
     * A counts district and communes, B the departments as well; C counts as A, and plans that were
     * handed in for the row alone too.
     */
    @Bean
    IndicatorSource ownPlans(PlanFigures figures, IndicatorRules rules) {
        return new Source("I.1-a", asked -> ownPlans(of(figures, asked), rules, asked));
    }

    private static List<Line> ownPlans(PlanFigures figures, IndicatorRules rules, Asked asked) {
        Set<UUID> agencies = asked.agencies();
        LocalDate to = asked.to();
        String above = rules.measuredPlan(to);
        List<Line> all = new ArrayList<>(lines("A", figures.ownPlans(agencies, to, false)));
        all.addAll(lines("B", figures.ownPlans(agencies, to, true)));
        all.addAll(lines("C", figures.reportedPlans(agencies, to, above, "I.1")));
        return all;
    }

    @Bean
    IndicatorSource planCoverage(PlanFigures figures) {
        return source("I.1-b", asked -> of(figures, asked).coverage(asked.agencies(), asked.to()));
    }

    @Bean
    IndicatorSource planDaysLate(PlanFigures figures) {
        return new Days(
                "I.1-c", asked -> of(figures, asked).daysLate(asked.agencies(), asked.to()));
    }

    @Bean
    IndicatorSource urgedTasks(PlanFigures figures) {
        return source(
                "I.3-a",
                asked -> of(figures, asked).urged(asked.agencies(), asked.from(), asked.to()));
    }

    @Bean
    IndicatorSource directiveLetters(PlanFigures figures) {
        return source(
                "I.3-b",
                asked -> of(figures, asked).directives(asked.agencies(), asked.from(), asked.to()));
    }

    @Bean
    IndicatorSource repliesToUrging(PlanFigures figures) {
        return source(
                "I.3-c",
                asked -> of(figures, asked).replies(asked.agencies(), asked.from(), asked.to()));
    }

    @Bean
    IndicatorSource effectOfUrging(PlanFigures figures) {
        return source(
                "I.3-d",
                asked -> of(figures, asked).effect(asked.agencies(), asked.from(), asked.to()));
    }

    @Bean
    IndicatorSource followedPlanKept(PlanFigures figures) {
        return source(
                "I.4-a",
                asked ->
                        of(figures, asked)
                                .kept(
                                        figures.followed(asked.to()),
                                        asked.agencies(),
                                        asked.from(),
                                        asked.to()));
    }

    @Bean
    IndicatorSource followedPlanReviews(PlanFigures figures) {
        return source(
                "I.4-b",
                asked ->
                        of(figures, asked)
                                .reviews(
                                        figures.followed(asked.to()),
                                        asked.agencies(),
                                        asked.from(),
                                        asked.to()));
    }
}
