package vn.motcua.measure;

import java.util.UUID;

/**
 * One of the very dossiers behind a figure.
 *
 * @param agency the receiving one
 * @param version of the procedure
 */
public record Traced(UUID dossier, UUID agency, UUID version) {}
