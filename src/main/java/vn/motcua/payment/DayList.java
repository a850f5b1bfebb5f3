package vn.motcua.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a gateway lists of a day, as it was read.
 *
 * @param amount that came, {@code back} that was given back, in đồng
 */
public record DayList(
        UUID id,
        String gateway,
        LocalDate day,
        Instant readAt,
        int lines,
        long amount,
        long back) {}
