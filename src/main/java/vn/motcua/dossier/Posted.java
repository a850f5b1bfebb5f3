package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;

/**
 * A dossier that a postal officer filed on a day, as the minute of the hand-over lists it.
 *
 * @param sets how many sets of the papers (bộ)
 */
public record Posted(
        UUID dossier,
        String code,
        String procedure,
        String procedureEn,
        String applicant,
        int sets,
        Instant filedAt) {}
