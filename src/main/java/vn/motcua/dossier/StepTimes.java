package vn.motcua.dossier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;

/**
 * How long the last dossiers of a procedure that had a result at an agency lay at each step, read
 * off the journal. Looked up once an hour.
 */
@Component
public class StepTimes {

    /** So many of the agency's last dossiers are looked through. */
    private static final int LOOKED_THROUGH = 5000;

    private record Key(UUID agency, String procedure, int most, LocalDate day) {}

    private record Place(UUID process, String step) {}

    private final Cache<Key, List<StepTime>> known =
            Caffeine.newBuilder().maximumSize(500).expireAfterWrite(Duration.ofHours(1)).build();

    private final LastResolved resolved;
    private final States states;
    private final Calendars calendars;
    private final BusinessClock clock;

    StepTimes(LastResolved resolved, States states, Calendars calendars, BusinessClock clock) {
        this.resolved = resolved;
        this.states = states;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * By step, in the order in which the steps were first come to.
     *
     * @param most so many dossiers, those that had their result last
     */
    public List<StepTime> lately(UUID agency, String procedure, int most) {
        return Objects.requireNonNull(
                known.get(new Key(agency, procedure, most, clock.today()), this::read));
    }

    private List<StepTime> read(Key key) {
        List<UUID> ids = resolved.of(key.agency(), key.procedure(), LOOKED_THROUGH, key.most());
        Map<UUID, WorkCalendar> calendar = new LinkedHashMap<>();
        Map<Place, List<StepTime.Stay>> stays = new LinkedHashMap<>();
        for (DossierState state : states.of(ids).values()) {
            for (DoneTask task : state.done()) {
                if (task.isWork()) {
                    WorkCalendar of =
                            calendar.computeIfAbsent(
                                    task.unit(), unit -> calendars.of(unit, key.day()));
                    stays.computeIfAbsent(
                                    new Place(state.processOf(task.no()), task.step()),
                                    place -> new ArrayList<>())
                            .add(stay(state, task, of));
                }
            }
        }
        return stays.entrySet().stream()
                .map(one ->
                        new StepTime(
                                one.getKey().process(),
                                one.getKey().step(),
                                one.getValue().stream()
                                        .sorted(Comparator.comparing(StepTime.Stay::work))
                                        .toList()))
                .toList();
    }

    private static StepTime.Stay stay(DossierState state, DoneTask task, WorkCalendar calendar) {
        Duration work = calendar.workingTime(task.openedAt(), task.doneAt());
        for (Pause pause : state.pauses()) {
            Instant from = later(pause.from(), task.openedAt());
            Instant to = earlier(pause.to() == null ? task.doneAt() : pause.to(), task.doneAt());
            if (from.isBefore(to)) {
                work = work.minus(calendar.workingTime(from, to));
            }
        }
        return new StepTime.Stay(state.id(), task.unit(), task.openedAt(), task.doneAt(), work);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    /** Looks up anew what is asked for next. */
    public void forget() {
        known.invalidateAll();
    }
}
