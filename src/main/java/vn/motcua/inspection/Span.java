package vn.motcua.inspection;

import java.time.LocalDate;

/** Days from one to another, both included, in Vietnam. */
public record Span(LocalDate from, LocalDate to) {

    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A span does not end before it begins");
        }
    }

    /** Whether both have a day in common. */
    public boolean meets(Span other) {
        return !from.isAfter(other.to) && !to.isBefore(other.from);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
