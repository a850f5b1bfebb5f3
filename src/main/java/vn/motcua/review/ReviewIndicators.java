package vn.motcua.review;

import java.util.List;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Indicator;
import vn.motcua.measure.indicator.IndicatorSource;
import vn.motcua.measure.indicator.Knowing;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.Lines;
import vn.motcua.measure.indicator.ListedSource;
import vn.motcua.measure.indicator.Reading;
import vn.motcua.measure.indicator.Wanted;

/** Rows II.1, II.2 and II.3: what was reviewed, proposed, reported and consolidated. */
@Configuration(proxyBeanMethods = false)
class ReviewIndicators {

    private record Source(String code, Function<Asked, List<Line>> counting)
            implements ListedSource {

        @Override
        public Knowing knowing() {
            return Knowing.DATED;
        }

        @Override
        public List<Line> all(Asked asked) {
            return counting.apply(asked);
        }
    }

    /** A share of đồng: each row is a number of its own. */
    private record Costs(ReviewFigures figures) implements IndicatorSource {

        @Override
        public String code() {
            return "II.1-b";
        }

        @Override
        public Knowing knowing() {
            return Knowing.DATED;
        }

        @Override
        public List<Reading> read(Asked asked) {
            return figures.costs(asked).stream()
                    .map(one ->
                            new Reading(
                                    Indicator.ONLY,
                                    one.line().agency(),
                                    one.line().field(),
                                    one.line().part(),
                                    one.saving(),
                                    one.before()))
                    .toList();
        }

        @Override
        public long rows(Indicator indicator, List<Reading> official) {
            return official.size();
        }

        @Override
        public Lines lines(Asked asked, Wanted wanted) {
            return Lines.of(
                    figures.costs(asked).stream().map(ReviewFigures.Costed::line).toList(), wanted);
        }
    }

    @Bean
    IndicatorSource regulationsCut(ReviewFigures figures) {
        return new Source("II.1-a", figures::regulations);
    }

    @Bean
    IndicatorSource costCut(ReviewFigures figures) {
        return new Costs(figures);
    }

    @Bean
    IndicatorSource reviewsCompleted(ReviewFigures figures) {
        return new Source("II.1-c", figures::completed);
    }

    @Bean
    IndicatorSource proceduresChanged(ReviewFigures figures) {
        return new Source("II.1-d", figures::changed);
    }

    @Bean
    IndicatorSource proposalsApproved(ReviewFigures figures) {
        return new Source("II.1-e", figures::outcomes);
    }

    @Bean
    IndicatorSource reviewReportsInTime(ReviewFigures figures) {
        return new Source("II.2-a", figures::inTime);
    }

    @Bean
    IndicatorSource reviewReportsAtOnce(ReviewFigures figures) {
        return new Source("II.2-b", figures::atOnce);
    }

    @Bean
    IndicatorSource wholeReviewInTime(ReviewFigures figures) {
        return new Source("II.3-a", figures::wholes);
    }

    @Bean
    IndicatorSource wholeReviewCoverage(ReviewFigures figures) {
        return new Source("II.3-b", figures::covered);
    }

    @Bean
    IndicatorSource wholeReviewCut(ReviewFigures figures) {
        return new Source("II.3-c", figures::mergedItems);
    }
}
