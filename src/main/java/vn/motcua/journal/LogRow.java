package vn.motcua.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the access log or the security log, as it is sealed. */
record LogRow(
        Position position,
        Instant recordedAt,
        String actorKind,
        @Nullable UUID actorId,
        List<String> texts) {

    void hashInto(Sha256 hash) {
        hash.part(position.epoch()).part(position.tx()).part(position.seq());
        hash.part(recordedAt).part(actorKind).part(actorId);
        texts.forEach(hash::part);
    }
}
