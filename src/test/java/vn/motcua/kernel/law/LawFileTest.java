package vn.motcua.kernel.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LawFileTest {

    record Known(String id, String nameEn) {}

    /** A key in another spelling would be a text that is silently missing. */
    @Test
    void aKeyThatNobodyReadsIsAFaultOfTheFile() {
        assertThat(LawFile.rows("law/known.yaml", Known[].class))
                .isEqualTo(List.of(new Known("a", "A")));
        assertThatThrownBy(() -> LawFile.rows("law/unknown.yaml", Known[].class))
                .hasMessageContaining("nameEn");
    }
}
