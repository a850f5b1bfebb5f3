package vn.motcua.dossier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;

/**
 * How long dossiers of a procedure really took at an agency lately: its working time from receipt
 * to the result, without the time in which the clock stood. Looked up once an hour.
 */
@Component
class Durations {

    /** So many of the agency's last dossiers are looked through. */
    private static final int LOOKED_THROUGH = 2000;

    private static final int COUNTED = 100;

    /** Fewer say nothing. */
    private static final int LEAST = 5;

    private record Key(UUID agency, String procedure, String caseId, LocalDate day) {}

    /**
     * What is usual.
     *
     * @param of how many dossiers say so
     * @param half working time in which half of them had their result
     * @param most working time in which nine of ten had it
     */
    record Usual(int of, Duration half, Duration most) {}

    private final Cache<Key, Optional<Usual>> known =
            Caffeine.newBuilder().maximumSize(5000).expireAfterWrite(Duration.ofHours(1)).build();

    private final LastResolved resolved;
    private final States states;
    private final Calendars calendars;
    private final BusinessClock clock;

    Durations(LastResolved resolved, States states, Calendars calendars, BusinessClock clock) {
        this.resolved = resolved;
        this.states = states;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** What is usual for a case of a procedure at an agency; empty where too few are known. */
    Optional<Usual> usual(UUID agency, String procedure, String caseId) {
        Key key = new Key(agency, procedure, caseId, clock.today());
        return Objects.requireNonNull(known.get(key, this::read));
    }

    private Optional<Usual> read(Key key) {
        List<UUID> ids = resolved.of(key.agency(), key.procedure(), LOOKED_THROUGH, COUNTED);
        WorkCalendar calendar = calendars.of(key.agency(), key.day());
        List<Duration> took =
                states.of(ids).values().stream()
                        .filter(s -> s.caseId().equals(key.caseId()))
                        .map(s -> Clocks.of(s, calendar, clock.instant()).agencyWork())
                        .sorted()
                        .toList();
        return took.size() < LEAST
                ? Optional.empty()
                : Optional.of(new Usual(took.size(), share(took, 50), share(took, 90)));
    }

    /** Looks up anew what is asked for next. */
    void forget() {
        known.invalidateAll();
    }

    /** The least time within which so many of a hundred were done. */
    static Duration share(List<Duration> sorted, int percent) {
        int place = (sorted.size() * percent + 99) / 100;
        return sorted.get(Math.max(0, place - 1));
    }
}
