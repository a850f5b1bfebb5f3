package vn.motcua.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    record Sample(
            String text,
            long dong,
            BigDecimal days,
            Instant at,
            LocalDate on,
            UUID id,
            Thread.State state,
            List<String> codes,
            @Nullable String absent) {}

    private static final Sample SAMPLE =
            new Sample(
                    "Đức Thọ \"1\"\n",
                    1_500_000,
                    new BigDecimal("0.50"),
                    Instant.parse("2022-05-31T01:00:00.000001Z"),
                    LocalDate.of(2022, 5, 31),
                    UUID.fromString("0180f4a2-0000-7000-8000-000000000001"),
                    Thread.State.NEW,
                    List.of("b", "a"),
                    null);

    @Test
    void theTextOfAnEventNeverChanges() {
        assertThat(CanonicalJson.of(SAMPLE))
                .isEqualTo(
                        "{\"at\":\"2022-05-31T01:00:00.000001Z\",\"codes\":[\"b\",\"a\"],\"days\":0.5,"
                                + "\"dong\":1500000,\"id\":\"0180f4a2-0000-7000-8000-000000000001\","
                                + "\"on\":\"2022-05-31\",\"state\":\"NEW\","
                                + "\"text\":\"Đức Thọ \\\"1\\\"\\n\"}");
    }

    @Test
    void theTextReadsBackToTheSameText() {
        String text = CanonicalJson.of(SAMPLE);
        Sample read = CanonicalJson.MAPPER.readValue(text, Sample.class);

        assertThat(CanonicalJson.of(read)).isEqualTo(text);
    }

    @Test
    void aNumberThatWouldBeRoundedIsRefused() {
        record Amount(long dong) {}

        assertThat(CanonicalJson.of(new Amount(1L << 53))).isEqualTo("{\"dong\":9007199254740992}");
        assertThatThrownBy(() -> CanonicalJson.of(new Amount((1L << 53) + 1)))
                .hasMessageContaining("too large");
    }
}
