package vn.motcua.dossier;

import java.util.UUID;
import vn.motcua.catalog.ProcedureVersion;

/**
 * A procedure of which an agency has open dossiers on an older process.
 *
 * @param current the version whose process they could go on by
 * @param dossiers how many go by an older one
 */
public record RebaseOffer(UUID agency, ProcedureVersion current, int dossiers) {}
