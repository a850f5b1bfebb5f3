package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Bilingual;

/**
 * What the program knows of a dossier that an inspection asks; without whom it is about.
 *
 * @param required how many kinds of papers the dossier cannot be without, {@code missing} of which
 *     were never handed in
 * @param receipt whether a receipt was promised
 * @param promised the due date as it lawfully stands; absent until it is accepted
 * @param resolved when it was resolved; absent while it is not
 * @param late whether the promise was broken, at the end or by now
 * @param supplements how often papers were asked for while it was resolved, {@code atDoor} before
 * @param apologies how many apologies were made, {@code apologiesInTime} of them in time
 * @param enteredOn the day on which its receipt was really written down; absent where that was not
 *     by people
 * @param outcome absent while nothing is decided
 * @param hands who worked on it, in order, each once
 */
public record InspectedDossier(
        UUID id,
        String code,
        String procedure,
        Bilingual name,
        UUID agency,
        int required,
        int missing,
        boolean receipt,
        Instant received,
        @Nullable Instant promised,
        @Nullable Instant resolved,
        boolean late,
        int supplements,
        int atDoor,
        int apologies,
        int apologiesInTime,
        @Nullable LocalDate enteredOn,
        @Nullable Outcome outcome,
        List<Hand> hands) {

    /** Somebody who worked on it, at the post at which they did. */
    public record Hand(UUID unit, String post, UUID staff) {}

    public InspectedDossier {
        hands = List.copyOf(hands);
    }
}
