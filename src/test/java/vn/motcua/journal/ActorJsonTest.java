package vn.motcua.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActorJsonTest {

    private static final UUID LAN = new UUID(1, 1);
    private static final UUID MINH = new UUID(2, 2);

    /** Says who acted. */
    sealed interface Said extends JournalEvent {
        @EventType("test.taken")
        record Taken(int task, UUID by) implements Said {}

        @EventType("test.given")
        record Given(UUID to, UUID by) implements Said {}
    }

    private final EventTypes types = EventTypes.of(Said.class);

    @Test
    void whoActedIsNotStoredTwice() {
        assertThat(CanonicalJson.of(new Said.Taken(3, LAN), LAN)).isEqualTo("{\"task\":3}");
        assertThat(CanonicalJson.of(new Said.Given(LAN, LAN), LAN))
                .isEqualTo("{\"to\":\"" + LAN + "\"}");
    }

    @Test
    void somebodyElseIsStored() {
        assertThat(CanonicalJson.of(new Said.Taken(3, MINH), LAN))
                .isEqualTo("{\"by\":\"" + MINH + "\",\"task\":3}");
        assertThat(CanonicalJson.of(new Said.Taken(3, LAN), null))
                .isEqualTo("{\"by\":\"" + LAN + "\",\"task\":3}");
    }

    @Test
    void whatIsReadIsWhatWasWritten() {
        for (UUID actor : new UUID[] {LAN, MINH, null}) {
            for (JournalEvent event :
                    new JournalEvent[] {new Said.Taken(0, LAN), new Said.Given(MINH, LAN)}) {
                EventType type = EventTypes.typeOf(event.getClass());
                String payload = CanonicalJson.of(event, actor);

                assertThat(types.read(type.value(), 1, payload, actor)).isEqualTo(event);
            }
        }
    }
}
