package vn.motcua.payment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something owed, as an officer types it.
 *
 * @param id given by the form, so that sending it again sets nothing twice
 * @param byNotice whether a notice of tax asks for it; else a line of the fees
 * @param line name of a line of the fees
 * @param count of copies of a line; null where what was typed is no number
 * @param name of what a notice asks for
 * @param amount of a notice, in đồng; null where what was typed is none
 */
public record Assessed(
        UUID id,
        boolean byNotice,
        String line,
        @Nullable Integer count,
        String name,
        @Nullable Long amount,
        String notice,
        @Nullable LocalDate noticeDay) {}
