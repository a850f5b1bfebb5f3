package vn.motcua.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelexTest {

    @ParameterizedTest
    @CsvSource({
        "giaays, giay",
        "dangw, dang",
        "ddoor, do",
        "thuyeenf, thuyen",
        "huowngf, huong",
        "khai, khai",
        "sinh, sinh",
        "xe, xe"
    })
    void keysOfMarksAreTakenOut(String typed, String meant) {
        assertThat(Telex.bare(typed)).isEqualTo(meant);
    }
}
