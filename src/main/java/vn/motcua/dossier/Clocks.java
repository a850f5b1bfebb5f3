package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import vn.motcua.calendar.WorkCalendar;

/**
 * Whose the time of a dossier was, from receipt to its end or to now: each moment belongs to one.
 *
 * @param agency elapsed time in which the agency's clock ran
 * @param citizen elapsed time in which the citizen had something to do
 * @param stopped elapsed time in which processing was stopped on a lawful ground
 * @param agencyWork working time of the receiving agency within {@code agency}
 * @param citizenWork working time of the receiving agency within {@code citizen}
 */
public record Clocks(
        Duration agency,
        Duration citizen,
        Duration stopped,
        Duration agencyWork,
        Duration citizenWork) {

    static Clocks of(DossierState s, WorkCalendar calendar, Instant now) {
        Instant end = s.resolvedAt() == null ? now : s.resolvedAt();
        Duration citizen = Duration.ZERO;
        Duration stopped = Duration.ZERO;
        Duration citizenWork = Duration.ZERO;
        Duration stoppedWork = Duration.ZERO;
        for (Pause pause : s.pauses()) {
            if (pause.from().isBefore(s.receivedAt())) {
                continue;
            }
            Instant to = pause.to() == null ? end : pause.to();
            Duration took = Duration.between(pause.from(), to);
            Duration work = calendar.workingTime(pause.from(), to);
            if (pause.ground().isWithCitizen()) {
                citizen = citizen.plus(took);
                citizenWork = citizenWork.plus(work);
            } else {
                stopped = stopped.plus(took);
                stoppedWork = stoppedWork.plus(work);
            }
        }
        Duration all = Duration.between(s.receivedAt(), end);
        Duration allWork = calendar.workingTime(s.receivedAt(), end);
        return new Clocks(
                all.minus(citizen).minus(stopped),
                citizen,
                stopped,
                allWork.minus(citizenWork).minus(stoppedWork),
                citizenWork);
    }

    /** From receipt to the end or to now. */
    public Duration elapsed() {
        return agency.plus(citizen).plus(stopped);
    }
}
