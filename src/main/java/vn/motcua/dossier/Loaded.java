package vn.motcua.dossier;

import java.util.Set;
import java.util.UUID;
import vn.motcua.journal.StreamHead;

/**
 * A dossier locked for an act: the head of its stream and its state.
 *
 * @param involved agencies that are known to be noted as concerned by it
 */
record Loaded(StreamHead head, DossierState state, Set<UUID> involved) {}
