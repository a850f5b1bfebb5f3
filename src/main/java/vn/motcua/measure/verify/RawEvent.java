package vn.motcua.measure.verify;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a row of the journal says, as its columns and its text say it.
 *
 * @param promised the due date that it names, if any
 * @param known the day on which it became known, never before that of the event before it
 */
public record RawEvent(
        String type,
        Instant at,
        @Nullable Instant promised,
        @Nullable String outcome,
        LocalDate known) {}
