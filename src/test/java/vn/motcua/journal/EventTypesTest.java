package vn.motcua.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EventTypesTest {

    private final EventTypes types = Tried.types();

    @Test
    void anOldShapeIsBroughtUpStepByStep() {
        assertThat(types.read("test.weighed", 1, "{\"kilograms\":2}", null))
                .isEqualTo(new Tried.Weighed(2000, "unknown"));
        assertThat(types.read("test.weighed", 2, "{\"grams\":1500}", null))
                .isEqualTo(new Tried.Weighed(1500, "unknown"));
        assertThat(types.read("test.weighed", 3, "{\"grams\":7,\"scale\":\"A\"}", null))
                .isEqualTo(new Tried.Weighed(7, "A"));
    }

    @Test
    void aShapeWithoutUpcasterIsRefused() {
        EventTypes bare = EventTypes.of(Tried.class);

        assertThatThrownBy(() -> bare.read("test.weighed", 2, "{\"grams\":1}", null))
                .hasMessage("No upcaster for test.weighed from schema 2");
    }

    @Test
    void whatNobodyKnowsIsRefused() {
        assertThatThrownBy(() -> types.read("test.unheard-of", 1, "{}", null))
                .hasMessage("Unknown event type test.unheard-of");
        assertThatThrownBy(() ->
                        types.read("test.noted", 1, "{\"writer\":1,\"number\":1,\"x\":1}", null))
                .hasMessageContaining("\"x\"");
    }
}
