package vn.motcua.measure.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Zones;
import vn.motcua.measure.AsKnown;

/**
 * Days that are counted by themselves, and by what knowledge.
 *
 * @param from first day, in Vietnam; {@code to} the last
 */
public record Window(LocalDate from, LocalDate to, AsKnown known) {

    public Window {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A window does not end before it begins");
        }
    }

    /** What was counted in it. */
    public record Sum(long above, long below) {

        public static final Sum NONE = new Sum(0, 0);

        public Sum plus(Sum other) {
            return new Sum(above + other.above, below + other.below);
        }
    }

    /** The first moments of windows, as lists that a statement binds. */
    public static String[] starts(List<Window> windows) {
        return texts(
                windows.stream().map(one -> Zones.instantOf(one.from.atStartOfDay())).toList());
    }

    /** The first moments after them. */
    public static String[] ends(List<Window> windows) {
        return texts(
                windows.stream()
                        .map(one -> Zones.instantOf(one.to.plusDays(1).atStartOfDay()))
                        .toList());
    }

    private static String[] texts(List<Instant> moments) {
        return moments.stream().map(Instant::toString).toArray(String[]::new);
    }

    /** The moments of knowledge; what is known by all that is known stands at the end of time. */
    public static String[] knowns(List<Window> windows) {
        return windows.stream().map(one -> text(one.known.at())).toArray(String[]::new);
    }

    private static String text(@Nullable Instant known) {
        return known == null ? "infinity" : known.toString();
    }
}
