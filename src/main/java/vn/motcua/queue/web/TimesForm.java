package vn.motcua.queue.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.queue.QueueRefusal;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Typed;

/**
 * The range of days asked for, as typed; the last seven days where nothing is.
 *
 * @param from first day, included
 * @param to last day, included
 */
record TimesForm(LocalDate from, LocalDate to, FormView form) {

    private static final int MOST_DAYS = 92;
    private static final int USUAL_DAYS = 7;

    static TimesForm read(String from, String to, LocalDate today) {
        List<QueueRefusal> wrong = new ArrayList<>();
        LocalDate last = day(to, "to", wrong).orElse(today);
        LocalDate first = day(from, "from", wrong).orElse(last.minusDays(USUAL_DAYS - 1L));
        if (wrong.isEmpty() && first.isAfter(last)) {
            wrong.add(new QueueRefusal.RangeBackwards());
        } else if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            wrong.add(new QueueRefusal.RangeTooLong(MOST_DAYS));
        }
        FormView form =
                FormView.empty()
                        .with("from", from.isBlank() ? Typed.text(first) : from)
                        .with("to", to.isBlank() ? Typed.text(last) : to)
                        .refused(wrong);
        return new TimesForm(first, last, form);
    }

    private static Optional<LocalDate> day(String typed, String field, List<QueueRefusal> wrong) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = Typed.day(typed);
        if (day.isEmpty()) {
            wrong.add(new QueueRefusal.DayUnreal(typed, field));
        }
        return day;
    }
}
