package vn.motcua.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A step that was taken.
 *
 * @param position counted from 1 within its initiative
 * @param day by which it counts: that of the paper it rests on, or that of the act
 * @param number of that paper; blank where there is none, as are the note and the file
 */
public record InitiativeAct(
        int position,
        InitiativeStep step,
        LocalDate day,
        Instant at,
        UUID by,
        String number,
        String note,
        String file,
        String fileName) {}
