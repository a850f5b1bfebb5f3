package vn.motcua.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ProcedureVersionTest {

    private static final String CASES =
            """
            cases:
              - {id: chung, name: Chung, name_en: Ordinary}
              - {id: xac-minh, name: Xác minh, name_en: Verified}
            fees:
              - {name: Lệ phí, amount: 8000}
              - {name: Lệ phí, amount: 4000, channel: ONLINE}
              - {name: Lệ phí, amount: 0, channel: ONLINE, case: xac-minh}
              - {name: Phí bưu chính, amount: 30000, channel: ONLINE}
            limits:
              - {channel: ONLINE, limit: "2 ngày làm việc"}
              - {case: xac-minh, limit: "5 ngày làm việc"}
            """;

    private static final ProcedureVersion VERSION =
            Samples.read(Samples.file().replace("limits:\n", CASES)).version();

    @Test
    void theLimitOfACaseOutweighsTheLimitOfAChannel() {
        assertThat(VERSION.limit("chung", Channel.COUNTER)).hasToString("3 ngày làm việc");
        assertThat(VERSION.limit("chung", Channel.ONLINE)).hasToString("2 ngày làm việc");
        assertThat(VERSION.limit("xac-minh", Channel.ONLINE)).hasToString("5 ngày làm việc");
    }

    @Test
    void amongFeesOfOneNameTheMostPreciseCounts() {
        assertThat(VERSION.fees("chung", Channel.COUNTER))
                .extracting(fee -> fee.amount().amount())
                .containsExactly(8000L);
        assertThat(VERSION.fees("chung", Channel.ONLINE))
                .extracting(fee -> fee.amount().amount())
                .containsExactly(4000L, 30_000L);
        assertThat(VERSION.fees("xac-minh", Channel.ONLINE))
                .extracting(fee -> fee.amount().amount())
                .containsExactly(0L, 30_000L);
    }

    @Test
    void aCaseWithoutALimitIsSaidSo() {
        ProcedureVersion without =
                Samples.read(Samples.file().replace("{limit:", "{channel: ONLINE, limit:"))
                        .version();

        assertThatThrownBy(() -> without.limit("chung", Channel.COUNTER).unit())
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("9.000001");
    }

    @Test
    void theLastDayIsTheDayBeforeTheNextVersion() {
        ProcedureVersion ended = VERSION.endingOn(LocalDate.of(2025, 7, 1));

        assertThat(ended.isInForce(LocalDate.of(2021, 12, 31))).isFalse();
        assertThat(ended.isInForce(LocalDate.of(2022, 1, 1))).isTrue();
        assertThat(ended.isInForce(LocalDate.of(2025, 6, 30))).isTrue();
        assertThat(ended.isInForce(LocalDate.of(2025, 7, 1))).isFalse();
    }
}
