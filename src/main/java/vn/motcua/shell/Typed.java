package vn.motcua.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.kernel.Zones;

/** What forms send: days and moments as people type them, none guessed at, and ids. */
public final class Typed {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("H:mm d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Typed() {}

    /** A day as {@link #day} reads it back, for forms that begin with one. */
    public static String text(LocalDate day) {
        return SHOWN.format(day);
    }

    /** Such as {@code 31/05/2022}; parted by strokes, points or dashes. */
    public static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip().replaceAll("[.-]", "/"), DAY));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** An id, as forms send it back. */
    public static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Such as {@code 14:30 31/05/2022}, in Vietnam. */
    public static Optional<Instant> moment(String text) {
        String tidy = text.strip().replaceAll("\\s+", " ").replaceAll("[.-]", "/");
        try {
            return Optional.of(Zones.instantOf(LocalDateTime.parse(tidy, MOMENT)));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
