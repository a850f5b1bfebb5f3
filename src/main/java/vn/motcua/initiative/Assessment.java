package vn.motcua.initiative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * How an initiative is judged by those who were named for it.
 *
 * @param assessors who was named
 * @param sheets the last of each who has judged what was received last
 */
public record Assessment(List<UUID> assessors, List<Sheet> sheets) {

    /**
     * What one assessor said.
     *
     * @param points by criterion
     */
    public record Sheet(UUID assessor, Instant at, String note, Map<String, Integer> points) {
        public Sheet {
            points = Map.copyOf(points);
        }

        public int total() {
            return points.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    public Assessment {
        assessors = List.copyOf(assessors);
        sheets = List.copyOf(sheets);
    }

    public Optional<Sheet> of(UUID assessor) {
        return sheets.stream().filter(sheet -> sheet.assessor().equals(assessor)).findFirst();
    }

    /** The mean of the totals; none while nobody has judged. */
    public Optional<BigDecimal> average() {
        return sheets.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(sheets.stream().mapToInt(Sheet::total).sum())
                                .divide(
                                        BigDecimal.valueOf(sheets.size()),
                                        2,
                                        RoundingMode.HALF_UP));
    }
}
