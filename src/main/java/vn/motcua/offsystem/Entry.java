package vn.motcua.offsystem;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list as it was read.
 *
 * @param no the row of the file, from 1
 * @param code of the dossier as the list has it; blank where it names none, as other texts
 * @param procedure code of the procedure where it is known
 * @param words the procedure or the subject as it was written
 * @param amount in đồng
 */
public record Entry(
        int no,
        String code,
        String number,
        LocalDate day,
        String name,
        String address,
        String procedure,
        String words,
        @Nullable Long amount) {}
