package vn.motcua.demo;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.dossier.Receive;

/**
 * A dossier that will be played.
 *
 * @param number its number in the plan, which its dice are thrown by
 * @param receivedAt business time of receipt
 * @param pace how long its desks take, against their allowance
 */
record PlannedDossier(int number, Instant receivedAt, Receive receive, double pace) {

    /** A key for the n-th act, the same whenever it is played. */
    UUID key(int n) {
        return new UUID(
                receive.id().getMostSignificantBits(),
                receive.id().getLeastSignificantBits() ^ (0x9E3779B97F4A7C15L * (n + 1)));
    }
}
