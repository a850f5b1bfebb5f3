package vn.motcua.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NavigationSectionTest {

    @ParameterizedTest
    @CsvSource({
        "1, WORK",
        "49, WORK",
        "50, FIGURES",
        "59, FIGURES",
        "60, CONTROL",
        "69, CONTROL",
        "70, PEOPLE",
        "699, PEOPLE",
        "700, OFFICE",
        "800, OWN",
        "990, OWN"
    })
    void theOrderOfAPlaceSaysWhereItBelongs(int order, NavigationSection section) {
        assertThat(NavigationSection.of(order)).isEqualTo(section);
    }
}
