package vn.motcua.queue.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.queue.QueueRefusal;
import vn.motcua.shell.FormView;

/**
 * The range of days asked for, as typed; the last seven days where nothing is.
 *
 * @param from first day, included
 * @param to last day, included
 */
record TimesForm(LocalDate from, LocalDate to, FormView form) {

    private static final int MOST_DAYS = 92;
    private static final int USUAL_DAYS = 7;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

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
                        .with("from", from.isBlank() ? SHOWN.format(first) : from)
                        .with("to", to.isBlank() ? SHOWN.format(last) : to)
                        .refused(wrong);
        return new TimesForm(first, last, form);
    }

    private static Optional<LocalDate> day(String typed, String field, List<QueueRefusal> wrong) {
        String tidy = typed.strip().replaceAll("[.-]", "/");
        if (tidy.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(tidy, DAY));
        } catch (DateTimeParseException unreal) {
            wrong.add(new QueueRefusal.DayUnreal(typed, field));
            return Optional.empty();
        }
    }
}
