package vn.motcua.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import vn.motcua.kernel.Zones;

/** Says moments the way people do, seen from {@code now}; days are days of Vietnam. */
record Speech(Texts texts, Locale locale, Instant now) {

    private static final Duration SOON = Duration.ofHours(24);

    String when(Instant moment) {
        LocalDate day = Zones.dayOf(moment);
        long away = ChronoUnit.DAYS.between(Zones.dayOf(now), day);
        String time = Readable.time(moment);
        if (away == 0) {
            return texts.text(locale, "shell.when.today", time);
        }
        if (away == 1) {
            return texts.text(locale, "shell.when.tomorrow", time);
        }
        if (away == -1) {
            return texts.text(locale, "shell.when.yesterday", time);
        }
        if (away > 1 && away < 7) {
            String weekday = texts.text(locale, "shell.weekday." + day.getDayOfWeek().getValue());
            return texts.text(locale, "shell.when.weekday", weekday, time, dayAndMonth(day));
        }
        return Readable.moment(moment);
    }

    Due due(Instant moment) {
        Due.State state = Due.State.ON_TIME;
        if (now.isAfter(moment)) {
            state = Due.State.LATE;
        } else if (now.plus(SOON).isAfter(moment)) {
            state = Due.State.SOON;
        }
        return due(moment, state);
    }

    Due due(Instant moment, Due.State state) {
        String exact = Readable.moment(moment);
        Duration between = Duration.between(now, moment).abs();
        String text =
                switch (state) {
                    case DONE -> texts.text(locale, "shell.due.done");
                    case WAITING -> texts.text(locale, "shell.due.waiting");
                    case LATE -> texts.text(locale, "shell.due.late", length(between));
                    case ON_TIME, SOON ->
                            now.isAfter(moment)
                                    ? texts.text(locale, "shell.due.late", length(between))
                                    : texts.text(locale, "shell.due.left", length(between));
                };
        return new Due(state, text, exact);
    }

    /** The largest unit that still says enough: minutes under an hour, hours under two days. */
    private String length(Duration length) {
        long minutes = Math.max(1, length.toMinutes());
        if (minutes < 60) {
            return texts.text(locale, "shell.length.minutes", minutes);
        }
        if (minutes < 48 * 60) {
            return texts.text(locale, "shell.length.hours", minutes / 60);
        }
        return texts.text(locale, "shell.length.days", minutes / (24 * 60));
    }

    private static String dayAndMonth(LocalDate day) {
        return Readable.day(day).substring(0, 5);
    }
}
