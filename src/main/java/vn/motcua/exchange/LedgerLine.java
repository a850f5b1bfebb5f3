package vn.motcua.exchange;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message of the ledger, as pages show it.
 *
 * @param type of the event it tells of
 * @param status where the dossier stood, by the name of our status
 * @param state {@code WAITING}, {@code DEAD} or {@code SENT}
 * @param reason why it did not go, by a code; empty where nothing is wrong
 * @param field that is wrong; empty where none is named
 * @param sent without persons; empty before the first try
 */
public record LedgerLine(
        UUID dossier,
        String code,
        int version,
        String type,
        String status,
        Instant at,
        String state,
        int tries,
        @Nullable Instant triedAt,
        @Nullable Instant nextTry,
        String reason,
        String field,
        String sent,
        String answer) {}
