package vn.motcua.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** Jackson sorts and escapes as the standard does; whatever it wrote, nothing is left to do. */
    @Test
    void theTextIsAsTheCanonicalizerHasIt() {
        record Odd(
                String zeta,
                String alpha,
                Map<String, String> words,
                double fraction,
                BigDecimal small,
                BigDecimal large,
                List<Sample> nested) {}
        StringBuilder every = new StringBuilder();
        for (char c = 0; c < 0x250; c++) {
            every.append(c);
        }
        Odd odd =
                new Odd(
                        every + "\ud83d\udcdc\u20ac/\\",
                        "20.5E+3",
                        new TreeMap<>(
                                Map.of("b", "2", "B", "1", "\u00e9", "3", "\ud83d\udcdc", "4")),
                        1e21,
                        new BigDecimal("0.0000001"),
                        new BigDecimal("123456789.10"),
                        List.of(SAMPLE));

        for (Object value :
                List.of(
                        odd,
                        SAMPLE,
                        new Odd(
                                "/",
                                "",
                                Map.of(),
                                0.1,
                                BigDecimal.ONE,
                                BigDecimal.TEN,
                                List.of()))) {
            String text = CanonicalJson.of(value);
            assertThat(CanonicalJson.canonical(text)).isEqualTo(text);
        }
    }
}
