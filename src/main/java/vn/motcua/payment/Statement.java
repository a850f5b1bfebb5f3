package vn.motcua.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A statement of an agency's account, as it was read.
 *
 * @param first the day of its first line, {@code last} of its last
 * @param amount of all that came, in đồng
 */
public record Statement(
        UUID id,
        UUID agency,
        LocalDate first,
        LocalDate last,
        Instant readAt,
        int lines,
        long amount) {}
