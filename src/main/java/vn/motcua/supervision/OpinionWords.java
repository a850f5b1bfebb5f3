package vn.motcua.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an opinion says.
 *
 * @param addressee the unit that is to answer
 * @param due the last good day for the answer, as it was asked for
 * @param about absent where it is about nothing but what it says
 * @param file blank where none came with it
 */
public record OpinionWords(
        String subject,
        String content,
        UUID addressee,
        LocalDate due,
        @Nullable About about,
        String file,
        String fileName) {

    OpinionWords with(String other, String name) {
        return new OpinionWords(subject, content, addressee, due, about, other, name);
    }
}
