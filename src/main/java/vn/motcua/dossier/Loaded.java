package vn.motcua.dossier;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import vn.motcua.journal.StreamHead;

/**
 * A dossier as an act finds it: the head of its stream and its state.
 *
 * @param involved agencies that are known to be noted as concerned by it
 * @param fresh whether the journal was just asked; else another node may have moved it meanwhile
 */
record Loaded(StreamHead head, DossierState state, Set<UUID> involved, boolean fresh) {

    /** Whether nothing came in between. */
    boolean stands(Loaded before) {
        return Arrays.equals(head.hash(), before.head.hash());
    }
}
