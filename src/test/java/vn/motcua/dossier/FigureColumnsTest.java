package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every category has one column on every day, and nothing that is not good counts as good. */
class FigureColumnsTest {

    private static final String FORM = "II.06a";
    private static final Set<Integer> HOLDING = Set.of(0, 8, 9, 10, 12, 13);

    private final FigureColumns columns = DossierLaw.readColumns();

    @ParameterizedTest
    @EnumSource(Category.class)
    void hasAColumnOnEveryDay(Category category) {
        int days = 0;
        for (LocalDate day = LocalDate.of(2018, 6, 21);
                day.isBefore(LocalDate.of(2027, 1, 1));
                day = day.plusDays(1)) {
            assertThat(columns.of(FORM, category, day)).isIn(HOLDING);
            days++;
        }
        assertThat(days).isGreaterThan(3000);
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void whatIsLateNeverFallsIntoAColumnOfGoodOnes(Category category) {
        int column = columns.of(FORM, category, LocalDate.of(2022, 6, 1));
        if (category.name().endsWith("_LATE")) {
            assertThat(column).isIn(10, 13);
        }
        if (category.kind() == Category.Kind.WAITING) {
            assertThat(column).as("not resolved").isIn(12, 13);
        }
        assertThat(column == FigureColumns.NONE)
                .as("in no column is what was never received, and nothing else")
                .isEqualTo(!category.isLetIn());
    }
}
