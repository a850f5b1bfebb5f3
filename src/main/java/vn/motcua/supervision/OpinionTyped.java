package vn.motcua.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a form of an opinion sends.
 *
 * @param about as {@link About#value}; blank for none
 * @param addressee null for one that cannot be read
 * @param dueText as it was typed; blank asks for the default
 * @param due null for one that cannot be read
 * @param file blank where none is sent
 * @param drops whether the file that is there is to go
 */
public record OpinionTyped(
        String subject,
        String content,
        String about,
        @Nullable UUID addressee,
        String dueText,
        @Nullable LocalDate due,
        String file,
        String fileName,
        boolean drops) {

    /** Longest subject. */
    public static final int LINE = 300;

    /** Longest of what is told at length. */
    public static final int MOST = 5000;
}
