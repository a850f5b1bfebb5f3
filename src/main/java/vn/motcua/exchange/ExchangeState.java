package vn.motcua.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the exchange stands.
 *
 * @param waiting messages that were not delivered yet
 * @param late of them, those that wait longer than is usual
 * @param oldest since when the oldest waits
 * @param dead dossiers of which a message was given up
 * @param lateMinutes how long is usual
 */
public record ExchangeState(
        LinkState link,
        long waiting,
        long late,
        @Nullable Instant oldest,
        long dead,
        int lateMinutes) {}
