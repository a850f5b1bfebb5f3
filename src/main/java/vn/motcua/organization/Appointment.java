package vn.motcua.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody holds a post from {@code from} up to, and without, {@code to}. */
public record Appointment(UUID staff, Post post, LocalDate from, @Nullable LocalDate to) {

    public Appointment {
        if (to != null && !to.isAfter(from)) {
            throw new IllegalArgumentException("An appointment ends after it begins");
        }
    }

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
