package vn.motcua.queue.web;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Zones;
import vn.motcua.queue.QueueNow;
import vn.motcua.queue.ServiceGroup;
import vn.motcua.shell.Frame;

/** How the queue's pages say times and groups. */
final class Words {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Words() {}

    static String time(Instant at) {
        return TIME.format(Zones.localTimeOf(at));
    }

    /** Whole minutes, at least one. */
    static String minutes(Frame frame, Duration length) {
        return frame.text("shell.length.minutes", Math.max(1, length.toMinutes()));
    }

    /** Minutes with one decimal, or a dash where nothing was measured. */
    static String exactMinutes(Frame frame, @Nullable Duration length) {
        if (length == null) {
            return "–";
        }
        NumberFormat one = NumberFormat.getNumberInstance(frame.locale());
        one.setMinimumFractionDigits(1);
        one.setMaximumFractionDigits(1);
        return one.format(length.toSeconds() / 60.0);
    }

    /**
     * Rough on purpose, so that nobody takes it for a promise: beyond ten minutes by fives, beyond
     * an hour by quarters. Blank where nobody is before them.
     */
    static String estimate(Frame frame, QueueNow now, String letter, int ahead) {
        long minutes = now.estimate(letter, ahead).toMinutes();
        if (minutes == 0) {
            return "";
        }
        if (minutes <= 60) {
            return frame.text("queue.estimate", minutes <= 10 ? minutes : up(minutes, 5));
        }
        long rough = up(minutes, 15);
        return frame.text("queue.estimate.hours", rough / 60, rough % 60);
    }

    private static long up(long minutes, long by) {
        return (minutes + by - 1) / by * by;
    }

    static String group(Frame frame, QueueNow now, String letter) {
        return now.arrangement()
                .group(letter)
                .map((ServiceGroup g) -> frame.either(g.name(), g.nameEn()))
                .orElse(letter);
    }
}
