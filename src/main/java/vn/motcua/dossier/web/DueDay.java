package vn.motcua.dossier.web;

import java.util.List;
import vn.motcua.calendar.CountedDay;
import vn.motcua.calendar.Deadline;
import vn.motcua.shell.Frame;

/** One line of "why this date?". */
public record DueDay(String day, String weekday, String number, String why, boolean counted) {

    static List<DueDay> of(Deadline deadline, Frame frame) {
        return deadline.days().stream().map(d -> of(d, frame)).toList();
    }

    private static DueDay of(CountedDay day, Frame frame) {
        String name = day.name(frame.locale());
        String mark = frame.text("calendar.mark." + day.mark().name());
        long minutes = day.worked().toMinutes();
        String number = "";
        if (minutes > 0) {
            number = frame.text("dossier.why.hours", minutes / 60.0);
        } else if (day.counted()) {
            number = frame.number(day.number());
        }
        return new DueDay(
                frame.day(day.day()),
                frame.text("shell.weekday." + day.day().getDayOfWeek().getValue()),
                number,
                name.isEmpty() ? mark : name + " · " + mark,
                day.counted());
    }
}
