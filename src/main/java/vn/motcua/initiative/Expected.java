package vn.motcua.initiative;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an initiative is expected to save, as its proposer says; absent where nothing was said.
 *
 * @param days of the limit of a dossier
 * @param papers that an applicant no longer brings
 * @param dong a year, of applicants and agencies together
 * @param hours of work a year
 */
public record Expected(
        @Nullable BigDecimal days,
        @Nullable BigDecimal papers,
        @Nullable BigDecimal dong,
        @Nullable BigDecimal hours) {

    public boolean isSaid() {
        return Stream.of(days, papers, dong, hours).anyMatch(Objects::nonNull);
    }
}
