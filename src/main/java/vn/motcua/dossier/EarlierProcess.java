package vn.motcua.dossier;

import java.util.UUID;

/**
 * A process that a dossier went by until it was rebased.
 *
 * @param before number of the first task of the process after it
 */
public record EarlierProcess(UUID process, int before) {}
