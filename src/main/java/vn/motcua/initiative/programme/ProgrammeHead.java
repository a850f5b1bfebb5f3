package vn.motcua.initiative.programme;

import java.time.LocalDate;

/**
 * What the register says of a programme.
 *
 * @param issuer who issued it
 * @param signedOn its day; {@code receivedOn} when it came here
 * @param endsOn the last day of what it plans
 * @param local whether it asks for action here
 */
public record ProgrammeHead(
        SourceLevel level,
        String issuer,
        String number,
        LocalDate signedOn,
        LocalDate receivedOn,
        String title,
        String scope,
        LocalDate endsOn,
        boolean local) {}
