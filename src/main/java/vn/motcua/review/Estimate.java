package vn.motcua.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.motcua.kernel.LegalBasis;

/**
 * One source's figure of something that several sources tell.
 *
 * @param source who says so, and where
 */
public record Estimate(BigDecimal value, String source) {

    /**
     * The figure that is taken where sources differ (mức trung bình thấp): the middle one, and of
     * two in the middle the lower.
     */
    @LegalBasis("tt-02-2017#27.2")
    public static Optional<BigDecimal> lowerMiddle(List<Estimate> all) {
        List<BigDecimal> sorted = all.stream().map(Estimate::value).sorted().toList();
        return sorted.isEmpty()
                ? Optional.empty()
                : Optional.of(sorted.get((sorted.size() - 1) / 2));
    }
}
