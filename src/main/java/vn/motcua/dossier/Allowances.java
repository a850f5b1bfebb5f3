package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.calendar.PauseLedger;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.kernel.Zones;

/**
 * When the time of an open task ends, counted from the beginning: from when and with how much it
 * was opened, and through each pause since. With the calendar by which it was set, that is the due
 * that it has.
 */
final class Allowances {

    private Allowances() {}

    /** Nothing for an opinion that was asked before its time was kept. */
    static Optional<Instant> counted(OpenTask task, DossierState s, Law law) {
        boolean filed = task.isWork() && !s.isAccepted();
        Instant from =
                task.isWork() && task.openedAt().isBefore(s.receivedAt())
                        ? s.receivedAt()
                        : task.openedAt();
        return time(task, filed, law).map(time -> counted(task, s, law, from, time, filed));
    }

    private static Optional<WorkDuration> time(OpenTask task, boolean filed, Law law) {
        if (task.isOpinion() || task.within() != null) {
            return Optional.ofNullable(task.within()).map(WorkDuration::parse);
        }
        return Optional.of(whole(task, filed, law));
    }

    private static WorkDuration whole(OpenTask task, boolean filed, Law law) {
        return filed ? law.door().answer() : law.process().step(task.step()).time();
    }

    private static Instant counted(
            OpenTask task,
            DossierState s,
            Law law,
            Instant from,
            WorkDuration time,
            boolean filed) {
        Instant due = calendar(task, from, law).after(from, time);
        for (Pause pause : s.pauses()) {
            Instant to = pause.to();
            if (to != null && to.isAfter(from) && due.isAfter(pause.from())) {
                boolean anew = pause.effect() == PauseLedger.Effect.RESTART || !s.isAccepted();
                due =
                        task.isWork() && anew
                                ? calendar(task, to, law).after(to, whole(task, filed, law))
                                : goesOn(task, pause.from(), to, due, law);
            }
        }
        return due;
    }

    /** The time that was left when the clock stopped, or when the task was opened meanwhile. */
    static Instant goesOn(OpenTask task, Instant stopped, Instant now, Instant due, Law law) {
        WorkCalendar calendar = calendar(task, now, law);
        Instant stood = task.openedAt().isAfter(stopped) ? task.openedAt() : stopped;
        Duration left = calendar.workingTime(stood, due);
        return calendar.after(now, left);
    }

    /** Under the counting rules of the day on which it was set: new parameters move nothing. */
    private static WorkCalendar calendar(OpenTask task, Instant set, Law law) {
        return law.calendars().apply(task.unit(), Zones.dayOf(set));
    }
}
