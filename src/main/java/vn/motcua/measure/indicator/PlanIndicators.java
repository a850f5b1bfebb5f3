package vn.motcua.measure.indicator;

import java.util.ArrayList;
import java.util.List;
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
        public Lines lines(Asked asked, Wanted wanted) {
            List<PlanCount> late =
                    counting.apply(asked).stream().filter(one -> one.above() > 0).toList();
            return Lines.of(PlanIndicators.lines(Indicator.ONLY, late), wanted);
        }
    }

    private static PlanFigures known(PlanFigures figures, Asked asked) {
        return figures.knownAt(asked.known().at());
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

    /** A counts district and communes, B the departments as well. */
    @Bean
    IndicatorSource ownPlans(PlanFigures figures) {
        return new Source(
                "I.1-a",
                asked -> {
                    List<Line> both =
                            new ArrayList<>(
                                    lines(
                                            "A",
                                            known(figures, asked)
                                                    .ownPlans(
                                                            asked.agencies(), asked.to(), false)));
                    both.addAll(
                            lines(
                                    "B",
                                    known(figures, asked)
                                            .ownPlans(asked.agencies(), asked.to(), true)));
                    return both;
                });
    }

    @Bean
    IndicatorSource planCoverage(PlanFigures figures) {
        return source(
                "I.1-b", asked -> known(figures, asked).coverage(asked.agencies(), asked.to()));
    }

    @Bean
    IndicatorSource planDaysLate(PlanFigures figures) {
        return new Days(
                "I.1-c", asked -> known(figures, asked).daysLate(asked.agencies(), asked.to()));
    }

    @Bean
    IndicatorSource urgedTasks(PlanFigures figures) {
        return source(
                "I.3-a",
                asked -> known(figures, asked).urged(asked.agencies(), asked.from(), asked.to()));
    }

    @Bean
    IndicatorSource directiveLetters(PlanFigures figures) {
        return source(
                "I.3-b",
                asked ->
                        known(figures, asked)
                                .directives(asked.agencies(), asked.from(), asked.to()));
    }

    @Bean
    IndicatorSource repliesToUrging(PlanFigures figures) {
        return source(
                "I.3-c",
                asked -> known(figures, asked).replies(asked.agencies(), asked.from(), asked.to()));
    }

    @Bean
    IndicatorSource effectOfUrging(PlanFigures figures) {
        return source(
                "I.3-d",
                asked -> known(figures, asked).effect(asked.agencies(), asked.from(), asked.to()));
    }

    @Bean
    IndicatorSource followedPlanKept(PlanFigures figures) {
        return source(
                "I.4-a",
                asked ->
                        known(figures, asked)
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
                        known(figures, asked)
                                .reviews(
                                        figures.followed(asked.to()),
                                        asked.agencies(),
                                        asked.from(),
                                        asked.to()));
    }
}
