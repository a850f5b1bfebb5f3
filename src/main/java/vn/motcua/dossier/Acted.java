package vn.motcua.dossier;

import java.util.UUID;

/**
 * What became of a command.
 *
 * @param version version of the dossier's stream after it
 * @param replayed whether the same command had been carried out before and was only answered again
 */
public record Acted(UUID dossier, String code, int version, boolean replayed) {}
