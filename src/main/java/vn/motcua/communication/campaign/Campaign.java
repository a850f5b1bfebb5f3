package vn.motcua.communication.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign: one topic, made known by several units within a time.
 *
 * @param units in scope
 * @param tasks what each unit goes through, in order; counted from 1
 * @param ticks everything that was said of tasks, in order
 * @param closedOn absent while it runs
 */
public record Campaign(
        UUID id,
        UUID agency,
        String title,
        String topic,
        String about,
        LocalDate from,
        LocalDate to,
        List<UUID> units,
        List<String> tasks,
        List<Tick> ticks,
        @Nullable LocalDate closedOn) {

    /** What a unit said of a task. */
    public record Tick(int task, UUID unit, boolean done, String note, Instant at, UUID by) {}

    public Campaign {
        units = List.copyOf(units);
        tasks = List.copyOf(tasks);
        ticks = List.copyOf(ticks);
    }

    /** The last word of a unit on a task; none where it said nothing. */
    public Optional<Tick> last(int task, UUID unit) {
        return ticks.stream()
                .filter(tick -> tick.task() == task && tick.unit().equals(unit))
                .reduce((a, b) -> b);
    }

    public boolean isDone(int task, UUID unit) {
        return last(task, unit).filter(Tick::done).isPresent();
    }

    /** How many tasks a unit is done with. */
    public int done(UUID unit) {
        int done = 0;
        for (int task = 1; task <= tasks.size(); task++) {
            done += isDone(task, unit) ? 1 : 0;
        }
        return done;
    }
}
