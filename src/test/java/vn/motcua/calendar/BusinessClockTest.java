package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.CalendarFixtures.at;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class BusinessClockTest {

    private final AtomicReference<Instant> real = new AtomicReference<>(at("2026-11-22 09:00"));
    private final BusinessClock clock =
            BusinessClock.over(
                    new Clock() {
                        @Override
                        public java.time.ZoneId getZone() {
                            return ZoneOffset.UTC;
                        }

                        @Override
                        public Clock withZone(java.time.ZoneId zone) {
                            return this;
                        }

                        @Override
                        public Instant instant() {
                            return real.get();
                        }
                    });

    @Test
    void withoutASettingItIsTheRealTime() {
        assertThat(clock.instant()).isEqualTo(real.get());
        assertThat(clock.isOffset()).isFalse();
    }

    @Test
    void aSetTimeRunsOn() {
        clock.set(at("2022-05-31 08:00"), "demo");
        real.updateAndGet(now -> now.plus(Duration.ofMinutes(5)));

        assertThat(clock.instant()).isEqualTo(at("2022-05-31 08:05"));
        assertThat(clock.isOffset()).isTrue();
    }

    @Test
    void aClearedClockIsRealAgain() {
        clock.set(at("2022-05-31 08:00"), "demo");
        clock.clear();

        assertThat(clock.instant()).isEqualTo(real.get());
        assertThat(clock.setting()).isEmpty();
    }

    @Test
    void aPlayedMomentHoldsForWhatIsCalledAndNoLonger() {
        Instant played =
                clock.runAt(
                        at("2022-03-01 10:00"),
                        () -> clock.runAt(at("2022-03-01 11:00"), clock::instant));

        assertThat(played).isEqualTo(at("2022-03-01 11:00"));
        assertThat(clock.instant()).isEqualTo(real.get());
    }

    @Test
    void todayIsADayOfVietnam() {
        real.set(Instant.parse("2026-11-22T17:00:00Z"));

        assertThat(clock.today()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void momentsAreCutToMicroseconds() {
        real.set(Instant.parse("2026-11-22T17:00:00.123456789Z"));

        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-22T17:00:00.123456Z"));
    }
}
