package vn.motcua.offsystem;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dossier that a line may be, with what speaks for it.
 *
 * @param name of the applicant as the register has it; blank where the person is erased
 * @param score the sum of what speaks for it
 * @param codeSame whether the line has its code, {@code numberSame} a number of its result or
 *     receipt
 * @param nameLike how alike names are, in per cent
 * @param days between the day of the line and the nearest of the dossier; absent where none is near
 * @param procedureLike how alike procedures are, in per cent
 */
public record Candidate(
        UUID line,
        UUID dossier,
        String code,
        String name,
        String procedure,
        LocalDate receivedOn,
        @Nullable LocalDate resolvedOn,
        int score,
        boolean codeSame,
        boolean numberSame,
        int nameLike,
        @Nullable Integer days,
        int procedureLike) {}
