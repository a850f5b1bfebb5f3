package vn.motcua.letter;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that a letter is about.
 *
 * @param topic what it is, in the module that knows it
 * @param unit whose it is
 * @param code how it is quoted
 * @param source where it stands, such as the number of a plan
 * @param due its last good day
 */
public record LetterItem(
        UUID topic, UUID unit, String code, String source, String task, LocalDate due) {}
