package vn.motcua.queue.web;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.queue.Arrangement;
import vn.motcua.queue.QueueTimes;
import vn.motcua.queue.ServiceGroup;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/** Waiting and serving times of one agency over a range of days. */
public record TimesPage(
        QueuePlace place,
        Arrangement arrangement,
        LocalDate from,
        LocalDate to,
        List<QueueTimes.Line> lines,
        FormView form) {

    public TimesPage {
        lines = List.copyOf(lines);
    }

    /** Over the whole range and all groups; null where the range holds no ticket. */
    public QueueTimes.@Nullable Line total() {
        return lines.stream()
                .filter(l -> l.day() == null && l.letter() == null && l.issued() > 0)
                .findFirst()
                .orElse(null);
    }

    public List<QueueTimes.Line> groups() {
        return lines.stream().filter(l -> l.day() == null && l.letter() != null).toList();
    }

    public List<QueueTimes.Line> days() {
        return lines.stream().filter(l -> l.day() != null).toList();
    }

    public String day(Frame frame, QueueTimes.Line line) {
        LocalDate day = line.day();
        return day == null ? "" : frame.day(day);
    }

    public String group(Frame frame, QueueTimes.Line line) {
        String letter = line.letter() == null ? "" : line.letter();
        return arrangement
                .group(letter)
                .map((ServiceGroup g) -> letter + " " + frame.either(g.name(), g.nameEn()))
                .orElse(letter);
    }

    public String minutes(Frame frame, @Nullable Duration length) {
        return Words.exactMinutes(frame, length);
    }

    /** Length of a bar in percent of the longest nine-in-ten wait of all groups. */
    public long bar(QueueTimes.Line line) {
        long longest = groups().stream().mapToLong(l -> seconds(l.waiting().p90())).max().orElse(0);
        return longest == 0 ? 0 : 100 * seconds(line.waiting().p90()) / longest;
    }

    private static long seconds(@Nullable Duration length) {
        return length == null ? 0 : length.toSeconds();
    }

    public String file() {
        return "/queue/times.csv?agency="
                + place.agency().id()
                + "&from="
                + form.value("from")
                + "&to="
                + form.value("to");
    }
}
