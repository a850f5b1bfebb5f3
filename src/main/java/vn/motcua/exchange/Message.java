package vn.motcua.exchange;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Status;
import vn.motcua.journal.Actor;

/**
 * One thing to tell the portal of a dossier: what happened, and where the dossier stood after it.
 *
 * @param version of the dossier's stream, which with the dossier is its key
 * @param type of the event
 * @param at business time of it
 */
record Message(
        UUID dossier,
        int version,
        String type,
        Status status,
        Instant at,
        Actor.Kind by,
        @Nullable UUID actor) {}
