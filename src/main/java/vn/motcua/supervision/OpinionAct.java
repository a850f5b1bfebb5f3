package vn.motcua.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step that was taken.
 *
 * @param position counted from 1 within its opinion
 * @param day on which it was taken, in Vietnam
 * @param until the day that it names as the last one; absent where it names none
 * @param note reason, or the words of an answer; blank where there is none, as is the file
 */
public record OpinionAct(
        int position,
        OpinionStep step,
        LocalDate day,
        Instant at,
        UUID by,
        @Nullable LocalDate until,
        String note,
        String file,
        String fileName) {}
