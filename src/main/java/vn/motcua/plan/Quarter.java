package vn.motcua.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A quarter of a year. */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** Those that a time touches, in order. */
    public static List<Quarter> between(LocalDate first, LocalDate last) {
        List<Quarter> all = new ArrayList<>();
        for (Quarter at = of(first); !at.first().isAfter(last); at = at.next()) {
            all.add(at);
        }
        return all;
    }

    public Quarter next() {
        return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
    }

    public LocalDate first() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    public LocalDate last() {
        return next().first().minusDays(1);
    }

    public boolean holds(LocalDate day) {
        return of(day).equals(this);
    }

    @Override
    public int compareTo(Quarter other) {
        return first().compareTo(other.first());
    }
}
