package vn.motcua.catalog.web;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Step;
import vn.motcua.kernel.Zones;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Segment;
import vn.motcua.shell.StepsLine;

/**
 * Draws a process as the line on which dossiers will travel, each step as long as its allowance.
 */
@Component
public class ProcessPicture {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Calendars calendars;

    ProcessPicture(Calendars calendars) {
        this.calendars = calendars;
    }

    /** Rows that can be reached in the same number of steps stand side by side. */
    StepsLine draw(InternalProcess process, Frame frame) {
        Map<String, Integer> columns = new HashMap<>();
        place(process, process.first(), 1, columns);
        Duration day = fullDay(Zones.dayOf(frame.now()));
        List<Segment> segments =
                process.steps().stream()
                        .map(step -> segment(step, columns.getOrDefault(step.id(), 1), day, frame))
                        .toList();
        return new StepsLine(segments);
    }

    private static void place(
            InternalProcess process, Step step, int column, Map<String, Integer> columns) {
        if (column <= columns.getOrDefault(step.id(), 0)) {
            return;
        }
        columns.put(step.id(), column);
        step.next().forEach(way -> place(process, process.step(way.to()), column + 1, columns));
    }

    private static Segment segment(Step step, int column, Duration day, Frame frame) {
        return new Segment(
                column,
                frame.either(step.name(), step.nameEn()),
                PerformerText.of(step.performer(), Said.to(frame)),
                length(step.time(), day),
                Duration.ZERO,
                Segment.State.AHEAD,
                step.time().text(frame.locale()));
    }

    private static Duration length(WorkDuration time, Duration day) {
        Duration unit = time.unit() == WorkDuration.Unit.WORKING_HOUR ? Duration.ofHours(1) : day;
        BigDecimal seconds = time.amount().multiply(BigDecimal.valueOf(unit.toSeconds()));
        return Duration.ofSeconds(seconds.longValue());
    }

    private Duration fullDay(LocalDate today) {
        return calendars.of(NOBODY, today).fullDay(today);
    }
}
