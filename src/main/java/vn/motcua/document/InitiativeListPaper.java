package vn.motcua.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;

/**
 * The list in which initiatives of reform go up (danh sách tổng hợp sáng kiến), behind the letter
 * that submits it. Its head is that of an official paper; no form of the table was at hand, so its
 * columns are the program's own. Everything is said in Vietnamese.
 *
 * @param number null leaves room, as for the day and the recipient
 * @param items in the order of the list
 * @param at when it was made out
 */
@LegalBasis("nd-30-2020#Phụ lục I")
public record InitiativeListPaper(
        Letterhead letterhead,
        @Nullable String number,
        @Nullable LocalDate sentOn,
        @Nullable String recipient,
        String title,
        int year,
        List<Item> items,
        Instant at) {

    public InitiativeListPaper {
        items = List.copyOf(items);
    }

    /**
     * One initiative.
     *
     * @param expected what it is expected to save, as a sentence; may be blank
     * @param points the mean of its assessment; blank where it has none
     */
    public record Item(
            int number,
            String name,
            String authors,
            String unit,
            String solution,
            String procedures,
            String expected,
            String points) {}
}
