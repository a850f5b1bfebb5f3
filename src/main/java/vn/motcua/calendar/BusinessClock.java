package vn.motcua.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Zones;

/**
 * The time that business goes by: the real clock, moved by a stored offset. A production start has
 * no offset; a demo keeps one, so that its own day goes on. Sessions, one-time codes and recording
 * times go by the real {@link Clock} instead. Moments are cut to microseconds, as stored.
 */
@Component
public final class BusinessClock implements InstantSource {

    private static final ScopedValue<Instant> PLAYED = ScopedValue.newInstance();

    /** A business time that was set by hand. */
    public record Setting(Duration offset, String label, Instant setAt) {}

    private final Clock real;
    private final @Nullable CalendarStore store;
    private volatile @Nullable Setting setting;

    @Autowired
    BusinessClock(Clock real, CalendarStore store) {
        this.real = real;
        this.store = store;
        reload();
    }

    private BusinessClock(Clock real) {
        this.real = real;
        store = null;
    }

    /** A clock that forgets its setting with the program, for tests and benches. */
    public static BusinessClock over(Clock real) {
        return new BusinessClock(real);
    }

    /**
     * From now on business goes by this time and runs on from it, also after the next start.
     *
     * @param label why, in words that the banner may show
     */
    public void set(Instant businessNow, String label) {
        Instant now = real.instant().truncatedTo(ChronoUnit.MICROS);
        Setting next = new Setting(Duration.between(now, businessNow), label, now);
        if (store != null) {
            store.put(next);
            store.revise();
        }
        setting = next;
    }

    /** Business goes by real time again. */
    public void clear() {
        if (store != null) {
            store.dropClock();
            store.revise();
        }
        setting = null;
    }

    final void reload() {
        if (store != null) {
            setting = store.clock().orElse(null);
        }
    }

    @Override
    public Instant instant() {
        Instant now = PLAYED.isBound() ? PLAYED.get() : moved(real.instant());
        return now.truncatedTo(ChronoUnit.MICROS);
    }

    private Instant moved(Instant now) {
        Setting current = setting;
        return current == null ? now : now.plus(current.offset());
    }

    /** Today in Vietnam. */
    public LocalDate today() {
        return Zones.dayOf(instant());
    }

    /** Whether business time departs from real time, which every page then says. */
    public boolean isOffset() {
        return setting != null;
    }

    public Optional<Setting> setting() {
        return Optional.ofNullable(setting);
    }

    /** Runs something at another business time; only what it calls in this thread sees it. */
    public <T extends @Nullable Object> T runAt(Instant businessNow, Supplier<T> action) {
        return ScopedValue.where(PLAYED, businessNow).call(action::get);
    }

    public void runAt(Instant businessNow, Runnable action) {
        ScopedValue.where(PLAYED, businessNow).run(action);
    }
}
