package vn.motcua.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.kernel.RefusalException;

class PerformerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "receiving/onestop:receiver",
                "receiving:vice-chair",
                "superior/home-affairs:expert"
            })
    void aPerformerReadsBackAsItWasWritten(String text) {
        assertThat(Performer.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "receiving",
                "boss:expert",
                "receiving/:x",
                "receiving/a b:c",
                "receiving/a:"
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Performer.parse(text))
                .isInstanceOf(RefusalException.class)
                .hasMessage("organization.bad-performer");
    }
}
