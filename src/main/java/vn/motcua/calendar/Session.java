package vn.motcua.calendar;

import java.time.LocalTime;

/** One stretch of office hours (buổi làm việc), from its opening up to its close. */
public record Session(LocalTime open, LocalTime close) {

    public Session {
        if (!open.isBefore(close)) {
            throw new IllegalArgumentException("A session opens before it closes: " + open);
        }
    }

    static Session parse(String text) {
        int dash = text.indexOf('-');
        return new Session(
                LocalTime.parse(text.substring(0, dash)),
                LocalTime.parse(text.substring(dash + 1)));
    }

    long nanos() {
        return close.toNanoOfDay() - open.toNanoOfDay();
    }

    @Override
    public String toString() {
        return open + "-" + close;
    }
}
